package org.guildhall.membership;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.guildhall.notice.NewNotice;
import org.guildhall.notice.NoticeService;
import org.guildhall.platform.AsksNoRights;
import org.guildhall.platform.PersonId;

/** Tells coordinators who asks to join, and those who asked what became of it; inside the transaction that does it. */
@Named
@AsksNoRights
public class RequestNotices {
    private final NoticeService notices;
    private final ActingCoordinators coordinators;

    @Inject
    public RequestNotices(NoticeService notices, ActingCoordinators coordinators) {
        this.notices = notices;
        this.coordinators = coordinators;
    }

    void asked(long communityId, PersonId person) {
        notices.tell(coordinators.of(communityId).stream()
                .map(coordinator -> NewNotice.of(RequestNotice.WAITING, communityId, coordinator.person())
                        .by(person))
                .toList());
    }

    void granted(Membership request, PersonId coordinator) {
        notices.tell(NewNotice.of(RequestNotice.GRANTED, request.communityId(), request.person())
                .by(coordinator));
    }

    /** Nobody is named as the one who declined. */
    void declined(Membership request) {
        notices.tell(NewNotice.of(RequestNotice.DECLINED, request.communityId(), request.person()));
    }
}
