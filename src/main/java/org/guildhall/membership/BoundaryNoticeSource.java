package org.guildhall.membership;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import org.guildhall.community.Community;
import org.guildhall.notice.NoticeKind;
import org.guildhall.notice.NoticeSource;
import org.guildhall.notice.PersonalNotice;
import org.guildhall.platform.AsksNoRights;
import org.guildhall.platform.Viewer;

/** What members are told of a boundary is shown to nobody any more who has no last day. */
@Named
@AsksNoRights
public class BoundaryNoticeSource implements NoticeSource {
    private final MembershipLookUp memberships;

    @Inject
    public BoundaryNoticeSource(MembershipLookUp memberships) {
        this.memberships = memberships;
    }

    @Override
    public List<NoticeKind> noticeKinds() {
        return List.of(BoundaryNotice.values());
    }

    @Override
    public Collection<PersonalNotice> visible(Viewer reader, Community community, List<PersonalNotice> told) {
        boolean hasLastDay = memberships
                .of(community.id(), reader.signedIn())
                .filter(Membership::isMember)
                .flatMap(Membership::staysUntil)
                .isPresent();
        return hasLastDay ? told : List.of();
    }
}
