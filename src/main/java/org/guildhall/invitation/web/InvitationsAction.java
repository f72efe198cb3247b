package org.guildhall.invitation.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.guildhall.invitation.InvitationService;
import org.guildhall.membership.CoordinatedCommunity;
import org.guildhall.platform.Messages;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.error.RequestRefusedException;

/** The list of invitations, and taking them back. */
@LicensedOnly
@SuppressWarnings("serial")
public class InvitationsAction extends InvitationsPage {
    private final transient InvitationService service;
    private String person = "";

    @Inject
    public InvitationsAction(
            InvitationService service,
            InvitationRows rows,
            CoordinatedCommunity coordinated,
            Viewers viewers,
            RequestParameters request,
            Messages texts) {
        super(rows, coordinated, viewers, request, texts);
        this.service = service;
    }

    public String withdraw() {
        return attempt(() -> {
            service.requireInviter(viewer(), space());
            PersonId invited = PersonId.read(person)
                    .orElseThrow(() -> RequestRefusedException.notFound("guildhall.membership.no-such-member"));
            service.withdraw(viewer(), space(), invited);
        });
    }

    public String undo() {
        return attempt(() -> service.undo(viewer(), space(), getRound()));
    }

    @StrutsParameter
    public void setPerson(String person) {
        this.person = orEmpty(person);
    }
}
