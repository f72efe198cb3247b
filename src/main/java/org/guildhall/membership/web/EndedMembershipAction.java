package org.guildhall.membership.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.guildhall.membership.CoordinatedCommunity;
import org.guildhall.membership.EndedMembershipService;
import org.guildhall.membership.EndedRows;
import org.guildhall.membership.MemberByName;
import org.guildhall.membership.MembershipRights;
import org.guildhall.platform.Messages;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.error.RequestRefusedException;

/** Ending somebody's membership, and taking that back; what was typed and refused is shown again. */
@LicensedOnly
@SuppressWarnings("serial")
public class EndedMembershipAction extends PeoplePage {
    private final transient EndedMembershipService service;
    private final transient MembershipRights rights;
    private final transient MemberByName members;
    private String person = "";
    private String username = "";
    private String reason = "";

    @Inject
    public EndedMembershipAction(
            EndedMembershipService service,
            MembershipRights rights,
            MemberByName members,
            MemberRows rows,
            EndedRows ended,
            CoordinatedCommunity coordinated,
            Viewers viewers,
            RequestParameters request,
            Messages texts) {
        super(rows, ended, coordinated, viewers, request, texts);
        this.service = service;
        this.rights = rights;
        this.members = members;
    }

    /** Ends the membership of whoever has the user name or, alone among the members, the full name. */
    public String endMember() {
        return attempt(
                () -> service.end(viewer(), space(), members.find(viewer(), space(), username, "username"), reason));
    }

    public String takeBackMember() {
        return attempt(() -> {
            rights.changeable(viewer(), space());
            PersonId ended = PersonId.read(person)
                    .orElseThrow(() -> RequestRefusedException.notFound("guildhall.membership.no-such-member"));
            service.takeBack(viewer(), space(), ended);
        });
    }

    @Override
    public String getUsername() {
        return username;
    }

    @Override
    public String getReason() {
        return reason;
    }

    @StrutsParameter
    public void setPerson(String person) {
        this.person = orEmpty(person);
    }

    @StrutsParameter
    public void setUsername(String username) {
        this.username = orEmpty(username);
    }

    @StrutsParameter
    public void setReason(String reason) {
        this.reason = orEmpty(reason);
    }
}
