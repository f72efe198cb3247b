package org.guildhall.invitation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.guildhall.notice.NoticeKind;
import org.guildhall.platform.MyPageAddress;
import org.guildhall.platform.SpaceKey;

/** What people are told of invitations. Whoever says no is named in the coordinators' list only. */
public enum InvitationNotice implements NoticeKind {
    /** To whoever is invited. */
    INVITED("invitation"),
    /** To the inviter: the person is a member now. */
    ACCEPTED("invitation-accepted");

    private final String code;

    InvitationNotice(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String textKey() {
        return "guildhall.invitation.notice." + code;
    }

    @Override
    public String address(SpaceKey space, String subject) {
        return this == INVITED
                ? MyPageAddress.profile(space)
                : "/plugins/guildhall/invitations.action?key="
                        + URLEncoder.encode(space.value(), StandardCharsets.UTF_8);
    }
}
