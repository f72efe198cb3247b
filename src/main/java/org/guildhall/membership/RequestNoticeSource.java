package org.guildhall.membership;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.guildhall.community.Community;
import org.guildhall.notice.NoticeKind;
import org.guildhall.notice.NoticeSource;
import org.guildhall.notice.PersonalNotice;
import org.guildhall.platform.AsksNoRights;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Viewer;

/** Shows people what they were told of requests to join while it concerns them. */
@Named
@AsksNoRights
public class RequestNoticeSource implements NoticeSource {
    private final MembershipLookUp memberships;
    private final MembershipRights rights;

    @Inject
    public RequestNoticeSource(Memberships memberships, MembershipRights rights) {
        this.memberships = memberships;
        this.rights = rights;
    }

    @Override
    public List<NoticeKind> noticeKinds() {
        return List.of(RequestNotice.values());
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
