package org.guildhall.membership;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.guildhall.community.Community;
import org.guildhall.notice.NewNotice;
import org.guildhall.notice.NoticeKind;
import org.guildhall.notice.NoticeService;
import org.guildhall.notice.NoticeSource;
import org.guildhall.notice.PersonalNotice;
import org.guildhall.platform.AsksNoRights;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Viewer;

/** Tells coordinators who asks to join, and those who asked what became of it; inside the transaction that does it. */
@Named
@AsksNoRights
public class RequestNotices implements NoticeSource {
    private final NoticeService notices;
    private final ActingCoordinators coordinators;
    private final MembershipLookUp memberships;
    private final MembershipRights rights;

    @Inject
    public RequestNotices(
            NoticeService notices, ActingCoordinators coordinators, Memberships memberships, MembershipRights rights) {
        this.notices = notices;
        this.coordinators = coordinators;
        this.memberships = memberships;
        this.rights = rights;
    }

    @Override
    public List<NoticeKind> noticeKinds() {
        return List.of(RequestNotice.values());
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

    /** Of requests that wait, those that still do, for those who look after the community; of answers, one's own. */
    @Override
    public Collection<PersonalNotice> visible(Viewer reader, Community community, List<PersonalNotice> told) {
        Set<PersonId> waiting = rights.mayCoordinate(reader, community) ? asking(community, told) : Set.of();
        return told.stream()
                .filter(notice -> !notice.kind().equals(RequestNotice.WAITING.code())
                        || notice.actor().filter(waiting::contains).isPresent())
                .toList();
    }

    private Set<PersonId> asking(Community community, List<PersonalNotice> told) {
        List<PersonId> people = told.stream()
                .map(PersonalNotice::actor)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return memberships.ofPeople(community.id(), people).stream()
                .filter(each -> each.state() == MembershipState.REQUESTED)
                .map(Membership::person)
                .collect(Collectors.toSet());
    }
}
