package org.guildhall.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Guild.BEN;
import static org.guildhall.testkit.Guild.CLEO;
import static org.guildhall.testkit.Guild.WEAVERS;
import static org.guildhall.testkit.Guild.as;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.guildhall.community.JoinPolicy;
import org.guildhall.notice.PersonalNotice;
import org.guildhall.notice.ao.AoPersonalNotices;
import org.guildhall.platform.PersonId;
import org.guildhall.testkit.GuildTest;
import org.guildhall.testkit.Kind;
import org.junit.Before;
import org.junit.Test;

/** Who is reminded of a last day as a member, and how often. */
public class LastDayRemindersTest extends GuildTest {
    private static final LocalDate LAST_DAY = LocalDate.parse("2026-04-30");

    private long community;

    public LastDayRemindersTest(Kind kind) {
        super(kind);
    }

    @Before
    public void twoMembers() {
        community = guild.found(JoinPolicy.OPEN).id();
        guild.service().join(as(BEN), WEAVERS);
        guild.service().join(as(CLEO), WEAVERS);
        guild.memberships().stayUntil(community, BEN, Optional.of(LAST_DAY));
    }

    @Test
    public void membersAreRemindedOnceInTheTwoWeeksBeforeTheirLastDay() {
        guild.clock.moveTo(LAST_DAY.minusDays(15));
        night();
        assertThat(reminders(BEN)).isEmpty();

        guild.clock.moveTo(LAST_DAY.minusDays(14));
        night();
        night();
        guild.clock.moveTo(LAST_DAY);
        night();

        assertThat(reminders(BEN)).hasSize(1);
        assertThat(reminders(CLEO)).isEmpty();
    }

    @Test
    public void anotherLastDayIsAnotherReminderAndNoneIsNone() {
        guild.clock.moveTo(LAST_DAY.minusDays(1));
        night();
        guild.memberships().stayUntil(community, BEN, Optional.of(LAST_DAY.plusDays(5)));
        night();
        assertThat(reminders(BEN)).hasSize(2);

        guild.memberships().stayUntil(community, CLEO, Optional.of(LAST_DAY));
        guild.memberships().stayUntil(community, CLEO, Optional.empty());
        night();
        assertThat(reminders(CLEO)).isEmpty();
    }

    @Test
    public void nobodyIsRemindedAfterTheLastDayNorWhileTheSiteIsReadOnly() {
        guild.clock.moveTo(LAST_DAY.minusDays(1));
        guild.rights.readOnly(true);
        night();
        guild.rights.readOnly(false);
        guild.clock.moveTo(LAST_DAY.plusDays(1));
        night();

        assertThat(reminders(BEN)).isEmpty();
    }

    private void night() {
        guild.app().get(LastDayReminders.class).run(() -> false);
    }

    private List<String> reminders(PersonId person) {
        return guild
                .app()
                .get(AoPersonalNotices.class)
                .page(person, Optional.of(community), OptionalLong.empty(), 50)
                .stream()
                .map(PersonalNotice::kind)
                .filter("member-last-day-soon"::equals)
                .toList();
    }
}
