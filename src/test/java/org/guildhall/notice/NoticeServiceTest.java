package org.guildhall.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.guildhall.testkit.Guild.ANA;
import static org.guildhall.testkit.Guild.BEN;
import static org.guildhall.testkit.Guild.CLEO;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.guildhall.community.JoinPolicy;
import org.guildhall.platform.PersonId;
import org.guildhall.testkit.BrokenHalfWay;
import org.guildhall.testkit.Guild;
import org.guildhall.testkit.GuildTest;
import org.guildhall.testkit.Kind;
import org.junit.Before;
import org.junit.Test;

/** What is kept of what people are told. */
public class NoticeServiceTest extends GuildTest {
    private NoticeService service;
    private PersonalNotices notices;
    private long community;

    public NoticeServiceTest(Kind kind) {
        super(kind);
    }

    @Before
    public void open() {
        service = guild.app().get(NoticeService.class);
        notices = guild.app().get(PersonalNotices.class);
        community = guild.found(JoinPolicy.OPEN).id();
    }

    @Test
    public void aNoticeIsKeptAsItWasTold() {
        service.tell(
                greeting(BEN).by(ANA).about("17").with("Practitioner\nof old", LocalDate.parse("2026-05-01"), 12L));

        PersonalNotice kept = of(BEN).get(0);

        assertThat(kept)
                .isEqualTo(new PersonalNotice(
                        kept.id(),
                        community,
                        BEN,
                        "test-greeted",
                        Optional.of(ANA),
                        "17",
                        List.of("Practitioner\nof old", LocalDate.parse("2026-05-01"), 12L),
                        Guild.NOON,
                        false));
        assertThat(of(ANA)).isEmpty();
    }

    @Test
    public void nothingIsToldTwiceThatIsToBeToldOnce() {
        service.tell(greeting(BEN).once("hello"));
        service.tell(List.of(
                greeting(BEN).once("hello"),
                greeting(BEN).once("hello"),
                greeting(CLEO).once("hello")));
        service.tell(NewNotice.of(ToldKind.MENTIONED, community, BEN).once("hello"));

        assertThat(of(BEN)).extracting(PersonalNotice::kind).containsExactly("test-mentioned", "test-greeted");
        assertThat(of(CLEO)).hasSize(1);
    }

    @Test
    public void whatHappensAgainIsToldAgain() {
        service.tell(greeting(BEN));
        service.tell(greeting(BEN));

        assertThat(of(BEN)).hasSize(2);
    }

    @Test
    public void nobodyIsToldOfTheirOwnDoing() {
        service.tell(List.of(greeting(BEN).by(BEN), greeting(BEN).by(ANA)));

        assertThat(of(BEN)).hasSize(1);
    }

    @Test
    public void whatDoesNotHappenIsNotTold() {
        assertThatThrownBy(() -> guild.database().transactions().inOne(() -> {
                    service.tell(greeting(BEN));
                    throw new IllegalStateException("No.");
                }))
                .hasMessage("No.");

        assertThat(of(BEN)).isEmpty();
    }

    @Test
    public void aDatabaseThatBreaksLeavesNoNoticeOfSome() {
        BrokenHalfWay.everyStatementOf(
                guild.database(),
                () -> guild.database().transactions().inOne(() -> {
                    service.tell(List.of(greeting(BEN), greeting(CLEO)));
                    service.tell(greeting(BEN));
                }),
                () -> assertThat(of(BEN)).isEmpty());

        assertThat(of(BEN)).hasSize(2);
        assertThat(of(CLEO)).hasSize(1);
    }

    @Test
    public void telling100PeopleTakesAsManyStatementsAsTellingOne() {
        int one = statementsOfTelling(1);

        assertThat(statementsOfTelling(100)).isEqualTo(one);
    }

    @Test
    public void pagesGoBackInTimeAndKnowTheCommunity() {
        for (int i = 0; i < 5; i++) {
            service.tell(greeting(BEN).about("" + i));
        }
        service.tell(NewNotice.of(ToldKind.GREETED, community + 1, BEN).about("elsewhere"));

        List<PersonalNotice> first = notices.page(BEN, Optional.of(community), OptionalLong.empty(), 3);
        List<PersonalNotice> second = notices.page(
                BEN, Optional.of(community), OptionalLong.of(first.get(2).id()), 3);

        assertThat(first).extracting(PersonalNotice::subject).containsExactly("4", "3", "2");
        assertThat(second).extracting(PersonalNotice::subject).containsExactly("1", "0");
        assertThat(of(BEN)).extracting(PersonalNotice::subject).startsWith("elsewhere", "4");
    }

    @Test
    public void oneIsReadOrAllThatWereThereAreAndOnlyOnesOwn() {
        service.tell(List.of(greeting(BEN), greeting(BEN), greeting(CLEO)));
        List<PersonalNotice> two = of(BEN);
        guild.database().transactions().inOne(() -> {
            assertThat(notices.read(CLEO, two.get(0).id(), Guild.NOON)).isFalse();
            assertThat(notices.read(BEN, two.get(1).id(), Guild.NOON)).isTrue();
        });
        assertThat(unread(BEN)).containsExactly(two.get(0));
        service.tell(greeting(BEN));
        guild.database().transactions().inOne(() -> {
            notices.readUpTo(BEN, Optional.of(community + 1), Long.MAX_VALUE, Guild.NOON);
            notices.readUpTo(BEN, Optional.of(community), two.get(0).id(), Guild.NOON);
        });

        assertThat(unread(BEN)).hasSize(1).doesNotContainAnyElementsOf(two);
        assertThat(unread(CLEO)).hasSize(1);
    }

    @Test
    public void whatIsToBeMailedIsNeitherReadNorMailedNorOld() {
        service.tell(greeting(BEN).about("old"));
        guild.clock.move(Duration.ofDays(2));
        service.tell(List.of(greeting(BEN).about("read"), greeting(CLEO)));
        service.tell(List.of(greeting(BEN).about("new")));
        Instant since = Guild.NOON.plusSeconds(1);
        PersonalNotice read = of(BEN).get(1);
        PersonalNotice fresh = of(BEN).get(0);
        guild.database().transactions().inOne(() -> {
            notices.read(BEN, read.id(), since);
        });

        assertThat(notices.peopleToMail(Optional.empty(), since)).containsExactly(BEN, CLEO);
        assertThat(notices.peopleToMail(Optional.of(BEN), since)).containsExactly(CLEO);
        assertThat(notices.toMail(BEN, since, 10)).containsExactly(fresh);

        guild.database().transactions().inOne(() -> notices.mailed(List.of(fresh.id())));
        assertThat(notices.toMail(BEN, since, 10)).isEmpty();
        assertThat(notices.peopleToMail(Optional.empty(), since)).containsExactly(CLEO);

        guild.database().transactions().inOne(() -> notices.mailAgain(List.of(fresh.id())));
        assertThat(notices.toMail(BEN, since, 10)).containsExactly(fresh);
    }

    @Test
    public void oldOnesAndThoseOfAPersonAreRemoved() {
        service.tell(List.of(greeting(BEN), greeting(BEN), greeting(CLEO)));
        guild.clock.move(Duration.ofDays(1));
        service.tell(List.of(greeting(BEN), greeting(CLEO)));

        assertThat(guild.database().transactions().inOne(() -> notices.removeBefore(Guild.NOON.plusSeconds(1), 2)))
                .isEqualTo(2);
        assertThat(guild.database().transactions().inOne(() -> notices.removeBefore(Guild.NOON.plusSeconds(1), 2)))
                .isEqualTo(1);
        guild.database().transactions().inOne(() -> notices.removeOf(CLEO));

        assertThat(of(BEN)).hasSize(1);
        assertThat(of(CLEO)).isEmpty();
    }

    private int statementsOfTelling(int people) {
        List<NewNotice> all = java.util.stream.IntStream.range(0, people)
                .mapToObj(i -> greeting(new PersonId("key-" + people + "-" + i)))
                .toList();
        guild.database().statements().reset();
        service.tell(all);
        return guild.database().statements().count();
    }

    private NewNotice greeting(PersonId person) {
        return NewNotice.of(ToldKind.GREETED, community, person);
    }

    private List<PersonalNotice> of(PersonId person) {
        return notices.page(person, Optional.empty(), OptionalLong.empty(), 100);
    }

    private List<PersonalNotice> unread(PersonId person) {
        return notices.unread(person, Optional.empty(), 100);
    }
}
