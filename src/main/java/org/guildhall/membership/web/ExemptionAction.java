package org.guildhall.membership.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.guildhall.membership.EndedRows;
import org.guildhall.membership.ExemptionService;
import org.guildhall.membership.MemberByName;
import org.guildhall.platform.Messages;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.error.RequestRefusedException;

/** Lets a member stay without an accreditation, and ends that; what was typed and refused is shown again. */
@LicensedOnly
@SuppressWarnings("serial")
public class ExemptionAction extends PeoplePage {
    private static final String NO_MEMBER = "guildhall.membership.no-such-member";

    private final transient ExemptionService service;
    private final transient MemberByName members;
    private String person = "";
    private String exempt = "";
    private String exemptReason = "";

    @Inject
    public ExemptionAction(
            ExemptionService service,
            MemberByName members,
            MemberRows rows,
            EndedRows ended,
            CoordinatedCommunity coordinated,
            Viewers viewers,
            RequestParameters request,
            Messages texts) {
        super(rows, ended, coordinated, viewers, request, texts);
        this.service = service;
        this.members = members;
    }

    /** Exempts whoever has the user name or, alone among the members, the full name. */
    public String exempt() {
        return attempt(() -> exempt(members.find(viewer(), space(), exempt, "exempt")));
    }

    private void exempt(PersonId found) {
        try {
            service.exempt(viewer(), space(), found, exemptReason);
        } catch (RequestRefusedException refusal) {
            throw refusal.kind() == RequestRefusedException.Kind.NOT_FOUND
                    ? RequestRefusedException.invalid("exempt", NO_MEMBER)
                    : refusal;
        }
    }

    public String end() {
        return attempt(() -> service.end(
                viewer(),
                space(),
                PersonId.read(person).orElseThrow(() -> RequestRefusedException.notFound(NO_MEMBER))));
    }

    @Override
    public String getExempt() {
        return exempt;
    }

    @Override
    public String getExemptReason() {
        return exemptReason;
    }

    @StrutsParameter
    public void setPerson(String person) {
        this.person = orEmpty(person);
    }

    @StrutsParameter
    public void setExempt(String name) {
        exempt = orEmpty(name);
    }

    @StrutsParameter
    public void setExemptReason(String reason) {
        exemptReason = orEmpty(reason);
    }
}
