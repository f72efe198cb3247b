package org.guildhall.accreditation.held.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import java.util.List;
import org.guildhall.accreditation.application.ApplicationReading;
import org.guildhall.accreditation.application.CaseView;
import org.guildhall.accreditation.application.CaseViews;
import org.guildhall.accreditation.register.Register;
import org.guildhall.community.Community;
import org.guildhall.community.CommunityService;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Texts;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.web.OwnAction;

/** What one holds, and what one asked for. */
@LicensedOnly
@SuppressWarnings("serial")
public class MyAccreditationsAction extends OwnAction {
    private final transient Register register;
    private final transient ApplicationReading applications;
    private final transient HeldCards cards;
    private final transient CaseViews cases;

    @Inject
    public MyAccreditationsAction(
            CommunityService communities,
            Register register,
            ApplicationReading applications,
            HeldCards cards,
            CaseViews cases,
            Viewers viewers,
            RequestParameters request,
            Texts texts) {
        super(communities, viewers, request, texts);
        this.register = register;
        this.applications = applications;
        this.cards = cards;
        this.cases = cases;
    }

    public List<HeldCard> getHeld() {
        Community community = community();
        return register.own(viewer(), space()).stream()
                .map(entry -> cards.card(viewer(), community, entry))
                .toList();
    }

    public List<CaseView> getApplications() {
        return applications.own(viewer(), space()).stream().map(cases::view).toList();
    }
}
