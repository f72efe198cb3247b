package org.guildhall.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.platform.error.RequestRefusedException.Kind.INVALID;
import static org.guildhall.platform.error.RequestRefusedException.Kind.NOT_FOUND;
import static org.guildhall.platform.error.RequestRefusedException.Kind.READ_ONLY;
import static org.guildhall.platform.error.RequestRefusedException.Kind.UNAUTHENTICATED;
import static org.guildhall.testkit.Guild.ANA;
import static org.guildhall.testkit.Guild.BEN;
import static org.guildhall.testkit.Guild.CLEO;
import static org.guildhall.testkit.Refusals.assertRefused;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.community.Community;
import org.guildhall.community.JoinPolicy;
import org.guildhall.platform.Viewer;
import org.guildhall.testkit.BrokenHalfWay;
import org.guildhall.testkit.GuildTest;
import org.guildhall.testkit.Kind;
import org.guildhall.testkit.TestApp;
import org.junit.Before;
import org.junit.Test;

/** What people see of what they were told, and what they may say about it. */
public class NoticeReadingTest extends GuildTest {
    private static final String SIGN_IN = "guildhall.refusal.sign-in";
    private static final Viewer AS_BEN = Viewer.of(BEN);
    private static final Viewer AS_CLEO = Viewer.of(CLEO);

    private final Postroom post = new Postroom();
    private NoticeService service;
    private NoticeReading reading;
    private NoticeMarks marks;
    private NoticeSettings settings;
    private Community community;

    public NoticeReadingTest(Kind kind) {
        super(kind);
    }

    @Before
    public void open() {
        TestApp app = post.app(guild);
        service = app.get(NoticeService.class);
        reading = app.get(NoticeReading.class);
        marks = app.get(NoticeMarks.class);
        settings = app.get(NoticeSettings.class);
        community = guild.found(JoinPolicy.OPEN);
    }

    @Test
    public void aNoticeNamesPeopleAsTheyAreCalledNow() {
        tell(greeting().by(ANA).about("4"));
        guild.people.with("ana", "Ana Renamed");

        NoticeView view = all(AS_BEN).get(0);

        assertThat(view.text()).isEqualTo("test.greeted[Ana Renamed, Weavers]");
        assertThat(view.address()).isEqualTo("/test?key=WEAVE&subject=4");
        assertThat(view.isRead()).isFalse();
        guild.people.without(ANA);
        assertThat(all(AS_BEN).get(0).text()).isEqualTo("test.greeted[guildhall.community.former-user, Weavers]");
    }

    @Test
    public void whatMayNotBeSeenIsNeitherShownNorCounted() {
        tell(greeting());
        assertThat(reading.unread(AS_BEN, community)).isEqualTo(1);
        post.blind.add(BEN);

        assertThat(all(AS_BEN)).isEmpty();
        assertThat(reading.page(AS_BEN, community, Optional.empty(), 10).notices())
                .isEmpty();
        assertThat(reading.unread(AS_BEN, community)).isZero();
        post.blind.clear();
        post.outside.add(BEN);
        assertThat(all(AS_BEN)).isEmpty();
    }

    @Test
    public void ofAKindThatTheAppNoLongerHasNothingIsShown() {
        tell(NewNotice.of(ToldKind.COUNTED, community.id(), BEN));

        assertThat(all(AS_BEN)).isEmpty();
        assertThat(reading.unread(AS_BEN, community)).isZero();
    }

    @Test
    public void nobodySeesWhatOthersWereTold() {
        tell(greeting());

        assertThat(all(AS_CLEO)).isEmpty();
        assertThat(reading.unread(AS_CLEO, community)).isZero();
        assertThat(reading.unread(Viewer.ANONYMOUS, community)).isZero();
        assertRefused(UNAUTHENTICATED, () -> all(Viewer.ANONYMOUS), SIGN_IN);
        assertRefused(UNAUTHENTICATED, () -> reading.page(Viewer.ANONYMOUS, community, Optional.empty(), 10), SIGN_IN);
    }

    @Test
    public void aPageLeadsToTheNext() {
        for (int i = 0; i < 5; i++) {
            tell(greeting().about("" + i));
        }
        NoticePage first = reading.page(AS_BEN, community, Optional.empty(), 3);
        NoticePage second = reading.page(AS_BEN, community, Optional.of(first.next()), 3);

        assertThat(first.notices()).hasSize(3);
        assertThat(second.notices()).hasSize(2).doesNotContainAnyElementsOf(first.notices());
        assertThat(second.next()).isEmpty();
        assertThat(reading.page(AS_BEN, Optional.of("no cursor"), 3)).isEqualTo(first);
        assertThat(reading.page(AS_BEN, Optional.of("OTk5OTk5OTk5OTk5OTk5OTk5OTk5OTk5"), 3))
                .isEqualTo(first);
    }

    @Test
    public void readingAPageOf50TakesAsManyStatementsAsReadingOne() {
        tell(greeting().by(ANA));
        int one = statementsOfReading();
        for (int i = 0; i < 49; i++) {
            tell(greeting().by(ANA));
        }

        assertThat(statementsOfReading()).isEqualTo(one).isLessThanOrEqualTo(2);
    }

    @Test
    public void whatWasSeenIsReadAndWhatCameLaterIsNot() {
        tell(greeting());
        tell(greeting());
        NoticePage seen = reading.page(AS_BEN, community, Optional.empty(), 10);
        tell(greeting());

        marks.readUpTo(AS_BEN, Optional.of(community), seen.latest());

        assertThat(seen.isAnyUnread()).isTrue();
        assertThat(reading.unread(AS_BEN, community)).isEqualTo(1);
        marks.read(AS_BEN, all(AS_BEN).get(0).id());
        assertThat(reading.unread(AS_BEN, community)).isZero();
        assertThat(reading.page(AS_BEN, community, Optional.empty(), 10).isAnyUnread())
                .isFalse();
    }

    @Test
    public void onlyOnesOwnAreReadByOneself() {
        tell(greeting());
        long id = all(AS_BEN).get(0).id();

        assertRefused(NOT_FOUND, () -> marks.read(AS_CLEO, id), "guildhall.notice.absent");
        assertRefused(NOT_FOUND, () -> marks.read(AS_BEN, id + 1000), "guildhall.notice.absent");
        assertRefused(UNAUTHENTICATED, () -> marks.read(Viewer.ANONYMOUS, id), SIGN_IN);
        assertRefused(UNAUTHENTICATED, () -> marks.readUpTo(Viewer.ANONYMOUS, Optional.empty(), id), SIGN_IN);
        marks.readUpTo(AS_CLEO, Optional.empty(), id);
        guild.rights.readOnly(true);
        assertRefused(READ_ONLY, () -> marks.read(AS_BEN, id), "guildhall.refusal.read-only");
        assertRefused(READ_ONLY, () -> settings.choose(AS_BEN, Map.of()), "guildhall.refusal.read-only");

        assertThat(reading.unread(AS_BEN, community)).isEqualTo(1);
    }

    @Test
    public void whatIsChosenStaysUntilItIsChosenAnew() {
        settings.choose(AS_BEN, Map.of("test-greeted", "digest", "test-counted", "never"));
        settings.choose(AS_BEN, Map.of("test-greeted", "at-once"));
        settings.choose(AS_CLEO, Map.of("test-mentioned", "never"));

        assertThat(settings.own(AS_BEN))
                .containsExactly(
                        new NoticeSetting(
                                "test-greeted", "test.greeted.label", "at-once", List.of("at-once", "digest", "never")),
                        new NoticeSetting(
                                "test-mentioned",
                                "test.mentioned.label",
                                "digest",
                                List.of("at-once", "digest", "never")),
                        new NoticeSetting("test-counted", "test.counted.label", "never", List.of("digest", "never")));
        assertThat(settings.ownByArea(AS_BEN)).singleElement().satisfies(group -> {
            assertThat(group.title()).isEqualTo("guildhall.notice.area.membership");
            assertThat(group.settings()).isEqualTo(settings.own(AS_BEN));
        });
        assertRefused(UNAUTHENTICATED, () -> settings.ownByArea(Viewer.ANONYMOUS), SIGN_IN);
    }

    @Test
    public void whatCannotBeChosenIsNamed() {
        assertRefused(
                INVALID,
                () -> settings.choose(AS_BEN, Map.of("test-counted", "at-once")),
                "guildhall.notice.no-such-choice");
        assertRefused(
                INVALID, () -> settings.choose(AS_BEN, Map.of("else", "never")), "guildhall.notice.no-such-choice");
        assertRefused(
                INVALID,
                () -> settings.choose(AS_BEN, Map.of("test-greeted", "loudly")),
                "guildhall.notice.no-such-choice");
        assertRefused(UNAUTHENTICATED, () -> settings.own(Viewer.ANONYMOUS), SIGN_IN);
        assertRefused(UNAUTHENTICATED, () -> settings.choose(Viewer.ANONYMOUS, Map.of()), SIGN_IN);
    }

    @Test
    public void aDatabaseThatBreaksHalfWayLeavesTheChoicesAsTheyWere() {
        settings.choose(AS_BEN, Map.of("test-greeted", "digest"));
        List<NoticeSetting> before = settings.own(AS_BEN);

        BrokenHalfWay.everyStatementOf(
                guild.database(),
                () -> settings.choose(AS_BEN, Map.of("test-greeted", "never", "test-mentioned", "never")),
                () -> assertThat(settings.own(AS_BEN)).isEqualTo(before));

        assertThat(settings.own(AS_BEN)).isNotEqualTo(before);
    }

    private int statementsOfReading() {
        guild.database().statements().reset();
        reading.page(AS_BEN, community, Optional.empty(), 50);
        return guild.database().statements().count();
    }

    private List<NoticeView> all(Viewer viewer) {
        return reading.page(viewer, Optional.empty(), 100).notices();
    }

    private void tell(NewNotice notice) {
        service.tell(notice);
    }

    private NewNotice greeting() {
        return NewNotice.of(ToldKind.GREETED, community.id(), BEN);
    }
}
