package org.guildhall.invitation;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.guildhall.notice.NewNotice;
import org.guildhall.notice.NoticeService;
import org.guildhall.platform.AsksNoRights;

/** Tells people that they are invited, and inviters who has come in; inside the transaction that does it. */
@Named
@AsksNoRights
public class InvitationNotices {
    private final NoticeService notices;

    @Inject
    public InvitationNotices(NoticeService notices) {
        this.notices = notices;
    }

    void invited(List<Invitation> sent) {
        notices.tell(sent.stream()
                .map(each -> NewNotice.of(InvitationNotice.INVITED, each.communityId(), each.person())
                        .by(each.inviter()))
                .toList());
    }

    void accepted(Invitation invitation) {
        notices.tell(NewNotice.of(InvitationNotice.ACCEPTED, invitation.communityId(), invitation.inviter())
                .by(invitation.person()));
    }
}
