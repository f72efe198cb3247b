package org.guildhall.accreditation.held.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import java.util.List;
import org.guildhall.accreditation.application.ApplicationReading;
import org.guildhall.accreditation.application.ApplicationView;
import org.guildhall.accreditation.application.ApplicationViews;
import org.guildhall.accreditation.register.Register;
import org.guildhall.community.Community;
import org.guildhall.community.CommunityService;
import org.guildhall.platform.Messages;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.web.SelfServiceAction;

/** The viewer's own accreditations and applications. */
@LicensedOnly
@SuppressWarnings("serial")
public class MyAccreditationsAction extends SelfServiceAction {
    private final transient CommunityService communities;
    private final transient Register register;
    private final transient ApplicationReading applications;
    private final transient HeldAccreditationViews cards;
    private final transient ApplicationViews cases;

    @Inject
    public MyAccreditationsAction(
            CommunityService communities,
            Register register,
            ApplicationReading applications,
            HeldAccreditationViews cards,
            ApplicationViews cases,
            Viewers viewers,
            RequestParameters request,
            Messages texts) {
        super(communities, viewers, request, texts);
        this.communities = communities;
        this.register = register;
        this.applications = applications;
        this.cards = cards;
        this.cases = cases;
    }

    public List<HeldAccreditationView> getHeld() {
        Community community = communities.require(viewer(), space());
        return register.own(viewer(), space()).stream()
                .map(entry -> cards.card(viewer(), community, entry))
                .toList();
    }

    public List<ApplicationView> getApplications() {
        return applications.own(viewer(), space()).stream().map(cases::view).toList();
    }
}
