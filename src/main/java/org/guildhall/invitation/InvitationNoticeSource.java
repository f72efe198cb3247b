package org.guildhall.invitation;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.guildhall.community.Community;
import org.guildhall.membership.MembershipRights;
import org.guildhall.notice.NoticeKind;
import org.guildhall.notice.NoticeSource;
import org.guildhall.notice.PersonalNotice;
import org.guildhall.platform.AsksNoRights;
import org.guildhall.platform.Viewer;

/** Shows people what they were told of invitations while it concerns them. */
@Named
@AsksNoRights
public class InvitationNoticeSource implements NoticeSource {
    private final Invitations invitations;
    private final MembershipRights rights;
    private final Clock clock;

    @Inject
    public InvitationNoticeSource(Invitations invitations, MembershipRights rights, Clock clock) {
        this.invitations = invitations;
        this.rights = rights;
        this.clock = clock;
    }

    @Override
    public List<NoticeKind> noticeKinds() {
        return List.of(InvitationNotice.values());
    }

    /** An invitation while it lets its reader in; who has come in, for those who still look after the community. */
    @Override
    public Collection<PersonalNotice> visible(Viewer reader, Community community, List<PersonalNotice> told) {
        boolean isInvited = invitations
                .of(community.id(), reader.signedIn())
                .filter(each -> each.letsInOn(LocalDate.now(clock)))
                .isPresent();
        boolean coordinates = rights.mayCoordinate(reader, community);
        return told.stream()
                .filter(notice -> notice.kind().equals(InvitationNotice.INVITED.code()) ? isInvited : coordinates)
                .toList();
    }
}
