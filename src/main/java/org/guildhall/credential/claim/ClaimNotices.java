package org.guildhall.credential.claim;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.guildhall.notice.NewNotice;
import org.guildhall.notice.NoticeService;
import org.guildhall.platform.AsksNoRights;
import org.guildhall.platform.PersonId;

/** Tells people what was found out about credentials that they claim. */
@Named
@AsksNoRights
public class ClaimNotices {
    private final NoticeService notices;

    @Inject
    public ClaimNotices(NoticeService notices) {
        this.notices = notices;
    }

    /** Inside the transaction of the judgement. */
    void tell(Claim judged, ClaimAction action, PersonId actor) {
        notices.tell(NewNotice.of(ClaimNoticeKind.DECIDED, judged.communityId(), judged.person())
                .by(actor)
                .about(Long.toString(judged.id()))
                .with(judged.content().title(), judged.content().issuer(), action == ClaimAction.CONFIRM ? 1 : 0));
    }
}
