package org.guildhall.membership;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.guildhall.community.Community;
import org.guildhall.notice.NoticeKind;
import org.guildhall.notice.NoticeSource;
import org.guildhall.notice.PersonalNotice;
import org.guildhall.platform.AsksNoRights;
import org.guildhall.platform.Viewer;

/** Of what people are told of their memberships, what they are still shown. */
@Named
@AsksNoRights
public class MembershipNoticeSource implements NoticeSource {
    private static final Set<String> FOR_MEMBERS = Arrays.stream(MembershipNoticeKind.values())
            .filter(MembershipNoticeKind::isForMembers)
            .map(NoticeKind::code)
            .collect(Collectors.toUnmodifiableSet());

    private final MembershipLookUp memberships;

    @Inject
    public MembershipNoticeSource(MembershipLookUp memberships) {
        this.memberships = memberships;
    }

    @Override
    public List<NoticeKind> noticeKinds() {
        return Arrays.stream(MembershipNoticeKind.values())
                .filter(kind -> kind != MembershipNoticeKind.WAITING && kind != MembershipNoticeKind.NEW_MEMBERS)
                .map(NoticeKind.class::cast)
                .toList();
    }

    /** Some are of no concern to whoever is no member any more. */
    @Override
    public Collection<PersonalNotice> visible(Viewer reader, Community community, List<PersonalNotice> told) {
        boolean isAnyForMembers = told.stream().anyMatch(notice -> FOR_MEMBERS.contains(notice.kind()));
        return !isAnyForMembers || isMember(reader, community)
                ? told
                : told.stream()
                        .filter(notice -> !FOR_MEMBERS.contains(notice.kind()))
                        .toList();
    }

    private boolean isMember(Viewer reader, Community community) {
        return memberships
                .of(community.id(), reader.signedIn())
                .filter(Membership::isMember)
                .isPresent();
    }
}
