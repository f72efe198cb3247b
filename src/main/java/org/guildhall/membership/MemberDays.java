package org.guildhall.membership;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.guildhall.platform.AsksNoRights;
import org.guildhall.platform.PersonId;

/** The last days of members, as a boundary sets them. Writes run inside the caller's transaction, alone with the members. */
@Named
@AsksNoRights
public class MemberDays {
    private final Memberships memberships;
    private final MembershipNotices notices;
    private final Clock clock;

    @Inject
    public MemberDays(Memberships memberships, MembershipNotices notices, Clock clock) {
        this.memberships = memberships;
        this.notices = notices;
        this.clock = clock;
    }

    /** Those of the people who are members; one look-up for up to 500. */
    public List<Membership> membersAmong(long communityId, Collection<PersonId> people) {
        return memberships.ofPeople(communityId, people).stream()
                .filter(Membership::isMember)
                .toList();
    }

    /** Sets the last day, for whoever tells the member why. */
    public void setUntil(Membership member, Optional<LocalDate> lastDay) {
        memberships.stayUntil(member.communityId(), member.person(), lastDay);
    }

    /** Sets the last day, or takes it away. A member whose time of grace runs already is told. */
    public void stayUntil(Membership member, Optional<LocalDate> lastDay) {
        setUntil(member, lastDay);
        LocalDate grace = LocalDate.now(clock).plusDays(Boundary.GRACE_DAYS);
        lastDay.filter(day -> !day.isAfter(grace)).ifPresent(day -> notices.tellOfLastDay(member, day));
    }
}
