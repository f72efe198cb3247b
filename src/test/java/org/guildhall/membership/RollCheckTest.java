package org.guildhall.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Guild.ANA;
import static org.guildhall.testkit.Guild.BEN;
import static org.guildhall.testkit.Guild.CLEO;
import static org.guildhall.testkit.Guild.WEAVERS;
import static org.guildhall.testkit.Guild.as;
import static org.guildhall.testkit.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guildhall.community.JoinPolicy;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonState;
import org.guildhall.platform.error.RequestRefusedException.Kind;
import org.guildhall.testkit.Guild;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** The weavers' space is hidden from everybody but those whom its admins let in. */
public class RollCheckTest {
    @Rule
    public final Guild guild = new Guild(org.guildhall.testkit.Kind.H2);

    private RollCheck check;

    @Before
    public void members() {
        guild.found(JoinPolicy.OPEN);
        guild.service().join(as(BEN), WEAVERS);
        guild.service().join(as(CLEO), WEAVERS);
        guild.rights.hidden(WEAVERS).insider(ANA, WEAVERS).insider(BEN, WEAVERS);
        check = guild.app().get(RollCheck.class);
    }

    @Test
    public void membersWhoMayNotViewTheSpaceAreNamed() {
        RollCheck.Part part = check.part(as(ANA), WEAVERS, 0);

        assertThat(part.cannotSee()).extracting(Person::id).containsExactly(CLEO);
        assertThat(part.deactivated()).isEmpty();
        assertThat(List.of(part.members(), part.checked())).containsExactly(3, 3);
    }

    @Test
    public void whoeverIsDeactivatedIsNamedAsThatOnly() {
        guild.people.with("cleo", "Cleo Spinner", PersonState.DEACTIVATED);
        RollCheck.Part part = check.part(as(ANA), WEAVERS, 0);

        assertThat(part.cannotSee()).isEmpty();
        assertThat(part.deactivated()).extracting(Person::id).containsExactly(CLEO);
    }

    @Test
    public void whoeverIsGoneOrHadToGoIsNotOnTheRoll() {
        guild.memberships().stayUntil(guild.present().id(), CLEO, Optional.of(LocalDate.parse("2026-02-28")));
        guild.people.without(BEN);
        RollCheck.Part part = check.part(as(ANA), WEAVERS, 0);

        assertThat(part.checked()).isEqualTo(1);
        assertThat(part.cannotSee()).isEmpty();
    }

    @Test
    public void aLargeCommunityIsCheckedInPartsThatTogetherHaveEverybodyOnce() {
        long community = guild.present().id();
        for (int i = 0; i < RollCheck.PART; i++) {
            guild.member(community, "m" + i, "Member " + i, Role.MEMBER);
        }
        List<Person> found = new ArrayList<>();
        Optional<Long> next = Optional.of(0L);
        int checked = 0;
        while (next.isPresent()) {
            RollCheck.Part part = check.part(as(ANA), WEAVERS, next.get());
            found.addAll(part.cannotSee());
            checked += part.checked();
            next = part.next();
        }
        assertThat(checked).isEqualTo(RollCheck.PART + 3);
        assertThat(found).doesNotHaveDuplicates().hasSize(RollCheck.PART + 1);
    }

    @Test
    public void onlyThoseWhoLookAfterTheCommunityCheckIt() {
        assertRefused(Kind.FORBIDDEN, () -> check.part(as(BEN), WEAVERS, 0), "guildhall.membership.coordinators-only");
        assertRefused(Kind.NOT_FOUND, () -> check.part(as(CLEO), WEAVERS, 0), "guildhall.community.not-found");
    }
}
