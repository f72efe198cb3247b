package org.guildhall.membership;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.guildhall.notice.NewNotice;
import org.guildhall.notice.NoticeService;
import org.guildhall.platform.AsksNoRights;
import org.guildhall.platform.PersonId;

/** Tells people of their memberships, inside the transaction of what happens to them. */
@Named
@AsksNoRights
public class MembershipNotices {
    private final NoticeService notices;

    @Inject
    public MembershipNotices(NoticeService notices) {
        this.notices = notices;
    }

    void tell(MembershipNoticeKind kind, Membership membership, PersonId actor) {
        notices.tell(of(kind, membership).by(actor));
    }

    /** Names nobody. */
    void tell(MembershipNoticeKind kind, Membership membership) {
        notices.tell(of(kind, membership));
    }

    /** Nothing for the role that the member has already. */
    void tellOfRole(Membership member, Role role, PersonId actor) {
        if (member.role() != role) {
            tell(
                    role == Role.COORDINATOR ? MembershipNoticeKind.COORDINATOR : MembershipNoticeKind.NO_COORDINATOR,
                    member,
                    actor);
        }
    }

    /** Once for a day. */
    public void tellOfLastDay(Membership member, LocalDate lastDay) {
        notices.tell(of(MembershipNoticeKind.LAST_DAY, member).with(lastDay).once(member.id() + ":" + lastDay));
    }

    /** Once for a day. */
    void remindOfLastDay(Membership member, LocalDate lastDay) {
        notices.tell(
                of(MembershipNoticeKind.LAST_DAY_SOON, member).with(lastDay).once(member.id() + ":" + lastDay));
    }

    /** Tells people who administer the community's space that nobody can act as its coordinator. */
    public void tellOfVacancy(long communityId, Collection<PersonId> admins) {
        notices.tell(admins.stream()
                .map(admin -> NewNotice.of(MembershipNoticeKind.VACANT, communityId, admin))
                .toList());
    }

    /** Tells a founder which answers could not be kept whole. */
    void tellOfShortened(long communityId, PersonId founder, List<ShortenedAnswer> shortened) {
        notices.tell(shortened.stream()
                .map(answer -> NewNotice.of(MembershipNoticeKind.SHORTENED, communityId, founder)
                        .with(answer.to().ordinal(), answer.kept(), answer.given())
                        .once(answer.to().name()))
                .toList());
    }

    private static NewNotice of(MembershipNoticeKind kind, Membership membership) {
        return NewNotice.of(kind, membership.communityId(), membership.person());
    }
}
