package org.guildhall.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Refusals.assertRefused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guildhall.community.Community;
import org.guildhall.community.JoinPolicy;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException.Kind;
import org.junit.Test;

/** Who comes in how, and until when they may stay. */
public class BoundaryTest {
    private static final PersonId ANA = new PersonId("key-ana");
    private static final PersonId BEN = new PersonId("key-ben");

    private final Boundary boundary =
            new Boundary(List.of(met("2026-05-01"), met("2026-07-01"), met(null)), new NoInvitations());

    @Test
    public void thePolicySaysHowOneComesIn() {
        assertThat(boundary.wayIn(community(JoinPolicy.OPEN), BEN)).isEqualTo(MembershipTransitions.Action.JOIN);
        assertThat(boundary.wayIn(community(JoinPolicy.ON_REQUEST), BEN))
                .isEqualTo(MembershipTransitions.Action.REQUEST);
        assertThat(boundary.wayIn(community(JoinPolicy.ACCREDITED_ONLY), ANA))
                .isEqualTo(MembershipTransitions.Action.JOIN);
    }

    @Test
    public void whoeverDoesNotMeetTheBoundaryIsToldWhatIsNeeded() {
        assertRefused(
                Kind.CONFLICT,
                () -> boundary.wayIn(community(JoinPolicy.ACCREDITED_ONLY), BEN),
                "guildhall.membership.accreditation-needed");
    }

    @Test
    public void aVisitorNeverMeetsTheBoundary() {
        Community community = community(JoinPolicy.ACCREDITED_ONLY);

        assertThat(boundary.isMet(Viewer.of(ANA), community)).isTrue();
        assertThat(boundary.isMet(Viewer.of(BEN), community)).isFalse();
        assertThat(boundary.isMet(Viewer.ANONYMOUS, community)).isFalse();
    }

    @Test
    public void theLastDayIsTheLatestThatAnythingAllows() {
        assertThat(boundary.lastDayOf(community(JoinPolicy.ACCREDITED_ONLY), ANA))
                .contains(LocalDate.parse("2026-07-01"));
        assertThat(boundary.lastDayOf(community(JoinPolicy.ACCREDITED_ONLY), BEN))
                .isEmpty();
        assertThat(boundary.lastDayOf(community(JoinPolicy.OPEN), ANA)).isEmpty();
    }

    /** Met by Ana in this community, until a day or for good. */
    private static JoinRequirement met(String lastDay) {
        return new JoinRequirement() {
            @Override
            public boolean isMetBy(long communityId, PersonId person) {
                return communityId == 7 && person.equals(ANA);
            }

            @Override
            public Optional<LocalDate> lastDayOf(long communityId, PersonId person) {
                return isMetBy(communityId, person)
                        ? Optional.ofNullable(lastDay).map(LocalDate::parse)
                        : Optional.empty();
            }
        };
    }

    private static Community community(JoinPolicy policy) {
        return new Community(7, new SpaceKey("WEAVE"), "Weavers", "", "", policy, ANA, Instant.EPOCH, 0);
    }
}
