package org.guildhall.office.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.guildhall.office.OwnOfficeView;
import org.guildhall.office.OwnOffices;
import org.guildhall.office.TermService;
import org.guildhall.platform.CommunityNames;
import org.guildhall.platform.Messages;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.web.FormValues;
import org.guildhall.platform.web.SelfServiceAction;

/** The viewer's own offices: accepted, declined, handed over and given up; where that is refused, how they stand and why. */
@LicensedOnly
@SuppressWarnings("serial")
public class OwnOfficeAction extends SelfServiceAction {
    private final transient TermService terms;
    private final transient OwnOffices offices;
    private String termId = "";
    private List<String> doneLines = List.of();

    @Inject
    public OwnOfficeAction(
            TermService terms,
            OwnOffices offices,
            CommunityNames communities,
            Viewers viewers,
            RequestParameters request,
            Messages texts) {
        super(communities, viewers, request, texts);
        this.terms = terms;
        this.offices = offices;
    }

    public String accept() {
        return attempt(() -> terms.accept(viewer(), space(), term()));
    }

    public String decline() {
        return attempt(() -> terms.decline(viewer(), space(), term()));
    }

    public String stepDown() {
        return attempt(() -> terms.stepDown(viewer(), space(), term()));
    }

    public String handOver() {
        return attempt(() -> terms.handOver(viewer(), space(), term(), doneLines));
    }

    public List<OwnOfficeView> getOwnOffices() {
        return isPermitted() ? offices.of(viewer(), space()) : List.of();
    }

    /** The page is shown after something was tried, which it says. */
    public boolean isReadOnly() {
        return false;
    }

    private long term() {
        return FormValues.id(termId, "guildhall.office.term.absent");
    }

    @StrutsParameter
    public void setTermId(String termId) {
        this.termId = orEmpty(termId);
    }

    /** Lines of the hand-over list that are done. */
    @StrutsParameter
    public void setLine(String[] lines) {
        doneLines = lines == null ? List.of() : Arrays.asList(lines);
    }
}
