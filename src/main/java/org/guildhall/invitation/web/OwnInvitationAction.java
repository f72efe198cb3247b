package org.guildhall.invitation.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import org.guildhall.invitation.InvitationAnswers;
import org.guildhall.platform.Messages;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.web.CommunityAction;

/** The answer of whoever is invited; where it is refused, why. */
@LicensedOnly
@SuppressWarnings("serial")
public class OwnInvitationAction extends CommunityAction {
    private final transient InvitationAnswers answers;

    @Inject
    public OwnInvitationAction(InvitationAnswers answers, Viewers viewers, RequestParameters request, Messages texts) {
        super(viewers, request, texts);
        this.answers = answers;
    }

    public String accept() {
        return attempt(() -> answers.accept(viewer(), space()));
    }

    public String decline() {
        return attempt(() -> answers.decline(viewer(), space()));
    }
}
