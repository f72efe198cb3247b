package org.guildhall.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.guildhall.testkit.Guild.ANA;
import static org.guildhall.testkit.Guild.BEN;
import static org.guildhall.testkit.Guild.CLEO;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.guildhall.community.JoinPolicy;
import org.guildhall.platform.PersonState;
import org.guildhall.platform.Viewer;
import org.guildhall.testkit.BrokenHalfWay;
import org.guildhall.testkit.GuildTest;
import org.guildhall.testkit.Kind;
import org.guildhall.testkit.TestApp;
import org.junit.Before;
import org.junit.Test;

/** What is mailed of what people are told, and when. */
public class NoticeMailTest extends GuildTest {
    private final Postroom post = new Postroom();
    private TestApp app;
    private NoticeService service;
    private NoticeMailing mailing;
    private long community;

    public NoticeMailTest(Kind kind) {
        super(kind);
    }

    @Before
    public void open() {
        app = post.app(guild);
        service = app.get(NoticeService.class);
        mailing = app.get(NoticeMailing.class);
        community = guild.found(JoinPolicy.OPEN).id();
    }

    @Test
    public void whatConcernsOneselfIsMailedRightAfterIt() {
        guild.database().transactions().inOne(() -> {
            service.tell(greeting().by(ANA).about("7").with(3L));
            assertThat(post.sent).isEmpty();
        });

        assertThat(post.sent).hasSize(1);
        Postroom.Sent mail = post.sent.get(0);
        assertThat(mail.to()).isEqualTo("key-ben");
        assertThat(mail.subject()).isEqualTo("test.greeted[Ana Weaver, Weavers, 3]");
        assertThat(mail.text())
                .isEqualTo("guildhall.notice.mail.greeting\n\n"
                        + "test.greeted[Ana Weaver, Weavers, 3]\n"
                        + "https://wiki.example.org/test?key=WEAVE&subject=7\n\n"
                        + "guildhall.notice.mail.settings"
                        + "[https://wiki.example.org/plugins/guildhall/my-page.action?key=WEAVE&tab=settings]");
    }

    @Test
    public void whatIsUndoneIsNotMailed() {
        assertThatThrownBy(() -> guild.database().transactions().inOne(() -> {
                    service.tell(greeting());
                    throw new IllegalStateException("No.");
                }))
                .hasMessage("No.");

        assertThat(post.sent).isEmpty();
        assertThat(mailing.sendNow(() -> false)).isZero();
    }

    @Test
    public void allOfOneTransactionComesInOneMail() {
        guild.database().transactions().inOne(() -> {
            service.tell(greeting());
            service.tell(greeting());
        });

        assertThat(post.sent).hasSize(1);
        assertThat(post.sent.get(0).subject()).isEqualTo("guildhall.notice.mail.subject[2]");
    }

    @Test
    public void whatIsNotPersonalComesOnceADay() {
        service.tell(mention());
        assertThat(mailing.sendNow(() -> false)).isZero();
        assertThat(mailing.sendDigests(() -> false)).isEqualTo(1);
        service.tell(mention());
        assertThat(mailing.sendDigests(() -> false)).isZero();
        guild.clock.move(Duration.ofDays(1));

        assertThat(mailing.sendDigests(() -> false)).isEqualTo(1);
        assertThat(mailing.sendDigests(() -> false)).isZero();
    }

    @Test
    public void whatWaitsIsInTheDigestAgainOnlyWhenItHasChanged() {
        post.waiting.put(BEN, "one");
        assertThat(nightly()).isEqualTo(1);
        assertThat(nightly()).isZero();
        post.waiting.put(BEN, "two");
        assertThat(nightly()).isEqualTo(1);

        assertThat(post.sent).extracting(Postroom.Sent::subject).containsExactly("waiting one", "waiting two");
    }

    @Test
    public void whatWaitsIsToldAgainWhenTheMailServerHasRefusedIt() {
        post.waiting.put(BEN, "one");
        post.isBroken = true;
        assertThat(nightly()).isZero();
        post.isBroken = false;

        assertThat(nightly()).isEqualTo(1);
    }

    @Test
    public void whoeverHasSwitchedOffWhatIsCountedIsNotTold() {
        post.waiting.put(BEN, "one");
        app.get(NoticeSettings.class).choose(Viewer.of(BEN), Map.of("test-counted", "never"));

        assertThat(nightly()).isZero();
    }

    @Test
    public void whatTheMailServerRefusesIsMailedByTheNextRound() {
        post.isBroken = true;
        service.tell(greeting());
        assertThat(post.tried).isEqualTo(1);
        assertThat(mailing.sendNow(() -> false)).isZero();
        post.isBroken = false;

        assertThat(mailing.sendNow(() -> false)).isEqualTo(1);
        assertThat(mailing.sendNow(() -> false)).isZero();
    }

    @Test
    public void aMailServerThatIsDownIsNotTriedForEverybody() {
        post.isSet = false;
        for (int i = 0; i < 10; i++) {
            guild.people.with("p" + i, "Person " + i);
            service.tell(NewNotice.of(ToldKind.GREETED, community, org.guildhall.testkit.Guild.key("p" + i)));
        }
        post.isSet = true;
        post.isBroken = true;

        mailing.sendNow(() -> false);

        assertThat(post.tried).isEqualTo(3);
        post.isBroken = false;
        assertThat(mailing.sendNow(() -> false)).isEqualTo(10);
    }

    @Test
    public void aSiteWithoutMailKeepsAWeekForLater() {
        post.isSet = false;
        service.tell(greeting().about("old"));
        guild.clock.move(Duration.ofDays(3));
        service.tell(greeting().about("new"));
        guild.clock.move(Duration.ofDays(5));
        post.isSet = true;

        assertThat(mailing.sendNow(() -> false)).isEqualTo(1);
        assertThat(post.sent.get(0).text()).contains("subject=new").doesNotContain("subject=old");
    }

    @Test
    public void neitherInReadOnlyModeNorWhenToldToStop() {
        post.isSet = false;
        service.tell(greeting());
        post.isSet = true;
        assertThat(mailing.sendNow(() -> true)).isZero();
        guild.rights.readOnly(true);
        assertThat(mailing.sendNow(() -> false)).isZero();
        guild.rights.readOnly(false);

        assertThat(mailing.sendNow(() -> false)).isEqualTo(1);
    }

    @Test
    public void whoeverMayNoLongerSeeItIsNotMailed() {
        post.isSet = false;
        service.tell(List.of(greeting(), NewNotice.of(ToldKind.GREETED, community, CLEO)));
        post.isSet = true;
        post.outside.add(BEN);
        post.blind.add(CLEO);
        assertThat(mailing.sendNow(() -> false)).isZero();
        post.outside.clear();
        post.blind.clear();

        assertThat(mailing.sendNow(() -> false)).isZero();
    }

    @Test
    public void whatIsReadIsNotMailed() {
        service.tell(mention());
        app.get(NoticeMarks.class).readUpTo(Viewer.of(BEN), Optional.of(guild.present()), Long.MAX_VALUE);

        assertThat(mailing.sendDigests(() -> false)).isZero();
    }

    @Test
    public void accountsThatCannotBeUsedAreNotMailed() {
        guild.people.with("ben", "Ben Dyer", PersonState.DEACTIVATED);
        service.tell(greeting());

        assertThat(post.tried).isZero();
    }

    @Test
    public void aLineBreakInANameMakesNoOtherHeader() {
        guild.people.with("ana", "Ana\r\nBcc: everybody@example.org");

        service.tell(greeting().by(ANA));

        assertThat(post.sent.get(0).subject()).doesNotContain("\r", "\n").contains("Ana Bcc");
    }

    @Test
    public void aDatabaseThatBreaksHalfWayMailsNothingTwice() {
        post.isSet = false;
        service.tell(List.of(greeting(), mention()));
        post.waiting.put(BEN, "one");
        post.isSet = true;
        PersonalNotices notices = app.get(PersonalNotices.class);
        NoticePostbag postbag = app.get(NoticePostbag.class);
        NoticePostbag.Addressed ben = postbag.addressed(List.of(BEN)).get(0);

        BrokenHalfWay.everyStatementOf(
                guild.database(),
                () -> {
                    if (postbag.send(ben, true) == NoticePostbag.Outcome.REFUSED) {
                        throw new IllegalStateException("The database broke, as the log says");
                    }
                },
                () -> {
                    assertThat(post.sent).isEmpty();
                    assertThat(notices.toMail(BEN, guild.clock.instant().minus(Duration.ofDays(1)), 10))
                            .hasSize(2);
                });

        assertThat(post.sent).hasSize(1);
        assertThat(mailing.sendDigests(() -> false)).isZero();
    }

    @Test
    public void whatIsKeptGoesAfter90DaysAndWithTheAccount() {
        post.isSet = false;
        service.tell(greeting());
        guild.clock.move(Duration.ofDays(80));
        service.tell(List.of(greeting(), NewNotice.of(ToldKind.GREETED, community, CLEO)));
        guild.clock.move(Duration.ofDays(11));
        app.get(NoticeSettings.class).choose(Viewer.of(BEN), Map.of("test-greeted", "digest"));

        assertThat(app.get(NoticeMaintenance.class).run(() -> false)).isEqualTo("guildhall.notice.job.done[0, 1]");
        NoticeOwners owners = app.get(NoticeOwners.class);
        assertThat(owners.noticesOf(BEN)).hasSize(1);
        assertThat(owners.choicesOf(BEN)).hasSize(1);

        owners.follow(BEN);
        assertThat(owners.noticesOf(BEN)).hasSize(1);
        guild.people.without(BEN);
        owners.follow(BEN);

        assertThat(owners.noticesOf(BEN)).isEmpty();
        assertThat(owners.choicesOf(BEN)).isEmpty();
        assertThat(app.get(PersonalNotices.class).page(CLEO, Optional.empty(), OptionalLong.empty(), 9))
                .hasSize(1);
    }

    private int nightly() {
        guild.clock.move(Duration.ofDays(1));
        return mailing.sendDigests(() -> false);
    }

    private NewNotice greeting() {
        return NewNotice.of(ToldKind.GREETED, community, BEN);
    }

    private NewNotice mention() {
        return NewNotice.of(ToldKind.MENTIONED, community, BEN);
    }
}
