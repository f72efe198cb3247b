package org.guildhall.expertise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.guildhall.accreditation.register.CurrentAccreditations;
import org.guildhall.community.Community;
import org.guildhall.community.CommunityService;
import org.guildhall.community.JoinPolicy;
import org.guildhall.community.NewCommunity;
import org.guildhall.expertise.ao.AoStatement;
import org.guildhall.expertise.ao.AoTopic;
import org.guildhall.expertise.ao.AoTopicTerm;
import org.guildhall.expertise.ao.AoTopics;
import org.guildhall.membership.MembershipRights;
import org.guildhall.platform.People;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.PersonState;
import org.guildhall.platform.Rights;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.testkit.AoDatabase;
import org.guildhall.testkit.BrokenHalfWay;
import org.guildhall.testkit.FakePeople;
import org.guildhall.testkit.FakeRights;
import org.guildhall.testkit.Kind;
import org.guildhall.testkit.MovableClock;
import org.guildhall.testkit.OnEveryDatabase;
import org.guildhall.testkit.TestApp;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** Saying and finding on real databases. */
public class ExpertiseTest extends OnEveryDatabase {
    private static final SpaceKey OPEN = new SpaceKey("OPEN");
    private static final SpaceKey HIDDEN = new SpaceKey("HIDDEN");
    private static final PersonId ANA = new PersonId("key-ana");
    private static final PersonId CARL = new PersonId("key-carl");
    private static final PersonId BEA = new PersonId("key-bea");
    private static final Viewer STRANGER = Viewer.of(new PersonId("key-stranger"));

    @Rule
    public final AoDatabase database;

    private final FakeRights rights = new FakeRights().hidden(HIDDEN).insider(BEA, HIDDEN);
    private final FakePeople people =
            new FakePeople().with("ana", "Ana").with("bea", "Bea").with("dora", "Dora", PersonState.DEACTIVATED);
    private final MembershipRights memberships = mock(MembershipRights.class);
    private final CurrentAccreditations standings = mock(CurrentAccreditations.class);
    private AoTopics topics;
    private ExpertiseService service;
    private ExpertiseLookup lookup;
    private Community open;
    private Community hidden;

    public ExpertiseTest(Kind kind) {
        super(kind);
        database = new AoDatabase(kind);
    }

    @Before
    public void twoCommunities() {
        TestApp app = TestApp.on(database)
                .with(Clock.class, MovableClock.noonOf("2026-11-24"))
                .with(Rights.class, rights)
                .with(People.class, people)
                .with(MembershipRights.class, memberships)
                .with(CurrentAccreditations.class, standings);
        CommunityService communities = app.get(CommunityService.class);
        open = communities.found(OPEN, new NewCommunity("Open", "x", "", JoinPolicy.OPEN, ANA));
        hidden = communities.found(HIDDEN, new NewCommunity("Hidden", "x", "", JoinPolicy.OPEN, ANA));
        when(standings.inForce(any(), any(), any())).thenReturn(Map.of());
        topics = app.get(AoTopics.class);
        service = app.get(ExpertiseService.class);
        lookup = app.get(ExpertiseLookup.class);
    }

    @Test
    public void whoTeachesComesBeforeWhoKnowsAndBothBeforeWhoWantsToLearn() {
        say(BEA, OPEN, "Weaving", "learns");
        say(ANA, OPEN, "weaving", "knows");
        people.with("carl", "Carl");
        say(CARL, OPEN, "WEAVING", "teaches");

        assertThat(found("weaving", Optional.of(OPEN), STRANGER)).containsExactly("Carl", "Ana", "Bea");
    }

    @Test
    public void whoCannotBeAskedIsNotFound() {
        say(new PersonId("key-dora"), OPEN, "Weaving", "teaches");
        say(ANA, OPEN, "Weaving", "knows");

        assertThat(found("weaving", Optional.of(OPEN), STRANGER)).containsExactly("Ana");
    }

    @Test
    public void aPageIsFilledAlthoughThoseBeforeAreGone() {
        IntStream.range(0, 150).forEach(i -> {
            people.with("gone" + i, "Gone " + i, PersonState.DEACTIVATED);
            say(new PersonId("key-gone" + i), OPEN, "Weaving", "teaches");
        });
        say(ANA, OPEN, "Weaving", "knows");
        say(BEA, OPEN, "Weaving", "learns");

        Findings first = lookup.find(STRANGER, new ExpertiseQuery("weaving", Optional.of(OPEN), Optional.empty(), 1));
        Findings second = lookup.find(STRANGER, new ExpertiseQuery("weaving", Optional.of(OPEN), first.next(), 1));

        assertThat(names(first)).containsExactly("Ana");
        assertThat(names(second)).containsExactly("Bea");
        assertThat(second.next()).isEmpty();
    }

    @Test
    public void whereOnlyPeopleWhoAreGoneFollowThereIsNoNextPage() {
        say(ANA, OPEN, "Weaving", "teaches");
        say(new PersonId("key-dora"), OPEN, "Weaving", "knows");

        Findings page = lookup.find(STRANGER, new ExpertiseQuery("weaving", Optional.of(OPEN), Optional.empty(), 1));

        assertThat(names(page)).containsExactly("Ana");
        assertThat(page.next()).isEmpty();
    }

    @Test
    public void theVeryTopicComesBeforeWhatBeginsAlike() {
        people.with("carl", "Carl");
        say(ANA, OPEN, "Café dialogue", "teaches");
        say(BEA, OPEN, "C#", "knows");
        state(CARL, "C++", "knows", true);

        assertThat(found("c#", Optional.of(OPEN), STRANGER)).containsExactly("Bea", "Carl", "Ana");
        assertThat(found("C++", Optional.of(OPEN), STRANGER)).containsExactly("Carl", "Bea", "Ana");
    }

    @Test
    public void misspeltTopicsAreGuessesAndOnlyThereWhereNothingElseIs() {
        say(ANA, OPEN, "Ruby", "does");
        state(BEA, "Rugby", "teaches", true);

        assertThat(found("Ruby", Optional.of(OPEN), STRANGER)).containsExactly("Ana");
        assertThat(find("ruby", Optional.of(OPEN), STRANGER).areGuesses()).isFalse();
        assertThat(found("rubyy", Optional.of(OPEN), STRANGER)).containsExactly("Ana");
        Findings guessed = find("rugbi", Optional.of(OPEN), STRANGER);
        assertThat(guessed.areGuesses()).isTrue();
        assertThat(guessed.findings().get(0).best().match()).isEqualTo(Match.GUESS);
    }

    @Test
    public void aMisspeltWordBesideAnotherIsGuessedWithinOneTopic() {
        say(ANA, OPEN, "Team building", "does");
        state(BEA, "Team sports", "does", true);

        for (String typed : new String[] {"team bilding", "taem building", "bilding team"}) {
            Findings found = find(typed, Optional.of(OPEN), STRANGER);
            assertThat(names(found)).as(typed).containsExactly("Ana");
            assertThat(found.areGuesses()).as(typed).isTrue();
            assertThat(found.findings().get(0).reasons()).as(typed).hasSize(1);
        }
        assertThat(find("team building", Optional.of(OPEN), STRANGER).areGuesses())
                .isFalse();
    }

    @Test
    public void whoIsWillingComesBeforeWhoIsNotAndLearnersLast() {
        List.of("carl", "dan", "eve", "fay", "gus").forEach(each -> people.with(each, each));
        state(ANA, "Coaching", "teaches", false);
        state(BEA, "Coaching", "learns", true);
        state(CARL, "Coaching", "knows", true);
        state(new PersonId("key-dan"), "Coaching", "does", true);
        state(new PersonId("key-eve"), "Coaching", "learns", false);
        state(new PersonId("key-fay"), "Coaching teams", "teaches", true);
        state(new PersonId("key-gus"), "Coaching teams", "learns", true);

        assertThat(found("coaching", Optional.of(OPEN), STRANGER))
                .containsExactly("dan", "carl", "Ana", "fay", "Bea", "eve", "gus");
    }

    @Test
    public void aPersonIsFoundOnceWithAllReasonsOnWhateverPage() {
        state(ANA, "Coaching", "teaches", true);
        state(ANA, "Coaching teams", "does", true);
        state(ANA, "Coaching leaders", "learns", true);
        state(BEA, "Coaching", "does", true);

        List<String> names = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Findings page = lookup.find(STRANGER, new ExpertiseQuery("coaching", Optional.of(OPEN), after, 1));
            names.addAll(names(page));
            after = page.next();
        } while (after.isPresent());

        assertThat(names).containsExactly("Ana", "Bea");
        assertThat(find("coaching", Optional.of(OPEN), STRANGER)
                        .findings()
                        .get(0)
                        .reasons())
                .extracting(reason -> reason.statement().topic())
                .containsExactly("Coaching", "Coaching teams", "Coaching leaders");
    }

    @Test
    public void aPersonOfTwoCommunitiesIsFoundOnceWithBoth() {
        say(BEA, HIDDEN, "Weaving", "knows");
        say(BEA, OPEN, "Weaving", "teaches");

        Findings found = find("weaving", Optional.empty(), Viewer.of(BEA));

        assertThat(names(found)).containsExactly("Bea");
        assertThat(found.findings().get(0).reasons())
                .extracting(reason -> reason.community().name())
                .containsExactly("Open", "Hidden");
        assertThat(find("weaving", Optional.empty(), STRANGER).findings().get(0).reasons())
                .extracting(reason -> reason.community().name())
                .containsExactly("Open");
    }

    @Test
    public void whoHasEachOfTheWordsInATopicIsFoundAfterWhoHasBothInOne() {
        List.of("carl", "dan").forEach(each -> people.with(each, each));
        state(ANA, "Facilitation", "teaches", true);
        state(ANA, "Conflict resolution", "knows", true);
        state(BEA, "Facilitation", "teaches", true);
        state(CARL, "Facilitation of conflicts", "does", true);
        state(new PersonId("key-dan"), "Conflict resolution", "does", true);

        assertThat(found("facilitation conflict", Optional.of(OPEN), STRANGER)).containsExactly("carl", "Ana");
        assertThat(find("conflict facilitation", Optional.of(OPEN), STRANGER)
                        .findings()
                        .get(1)
                        .reasons())
                .extracting(reason -> reason.statement().topic())
                .containsExactlyInAnyOrder("Facilitation", "Conflict resolution");
        assertThat(found("facilitation confict", Optional.of(OPEN), STRANGER))
                .contains("Ana")
                .doesNotContain("Bea");
        assertThat(found("facilitation weaving", Optional.of(OPEN), STRANGER)).isEmpty();
    }

    @Test
    public void signsAloneFindNobody() {
        say(ANA, OPEN, "C++", "teaches");

        for (String signs : new String[] {"%", "+", "'", "*", "  ", ""}) {
            assertThat(found(signs, Optional.of(OPEN), STRANGER)).as(signs).isEmpty();
        }
    }

    @Test
    public void aCursorFromElsewhereDoesNoHarm() {
        say(ANA, OPEN, "Weaving", "teaches");

        for (String foreign : new String[] {"x", "MA", "OTk5OTk5OTk5OTk5", "MDAwMDA", ""}) {
            assertThat(lookup.find(STRANGER, new ExpertiseQuery("weaving", Optional.of(OPEN), Optional.of(foreign), 5)))
                    .isNotNull();
        }
    }

    @Test
    public void longTopicsThatOnlyBeginAlikeAreTwo() {
        String beginning = "漢".repeat(99);

        TopicStatement one = say(ANA, OPEN, beginning + "一", "teaches");
        TopicStatement other = say(BEA, OPEN, beginning + "二", "knows");

        assertThat(other.topicId()).isNotEqualTo(one.topicId());
        assertThat(other.topic()).isEqualTo(beginning + "二");
    }

    @Test
    public void aRemovedPersonIsNotShown() {
        say(ANA, OPEN, "Weaving", "teaches");
        people.without(ANA);

        assertThat(found("weaving", Optional.of(OPEN), STRANGER)).isEmpty();
    }

    @Test
    public void aCommunityThatTheViewerMayNotSeeNeverShows() {
        say(BEA, HIDDEN, "Weaving", "teaches");
        say(ANA, OPEN, "Weaving", "knows");

        assertThat(found("weaving", Optional.empty(), STRANGER)).containsExactly("Ana");
        assertThat(found("weaving", Optional.empty(), Viewer.of(BEA))).containsExactly("Bea", "Ana");
        assertThat(catchThrowableOfType(
                                RequestRefusedException.class, () -> find("weaving", Optional.of(HIDDEN), STRANGER))
                        .kind())
                .isEqualTo(RequestRefusedException.Kind.NOT_FOUND);
    }

    @Test
    public void theSameTopicIsOneInWhateverLetterCase() {
        say(ANA, OPEN, "Café Dialogue", "knows");
        say(BEA, OPEN, "CAFE\u0301   DIALOGUE", "knows");
        say(ANA, OPEN, "café dialogue", "teaches");

        assertThat(named()).containsExactly(tuple("Café Dialogue", 2));
    }

    @Test
    public void differentSignsAccentsAndEndingsAreDifferentTopics() {
        List<String> names = List.of(
                "C",
                "C++",
                "C#",
                ".NET",
                "Net",
                "バグ",
                "ハグ",
                "Fördern",
                "Fordern",
                "Año",
                "Ano",
                "Bán hàng",
                "Bạn hàng",
                "Управление проектами и программами в крупных организациях: основы",
                "Управление проектами и программами в крупных организациях: практика");
        names.forEach(name -> say(ANA, OPEN, name, "knows"));

        assertThat(service.own(Viewer.of(ANA), OPEN))
                .extracting(TopicStatement::topic)
                .containsExactlyInAnyOrderElementsOf(names);
    }

    @Test
    public void whoTypesATopicMuchLikeOthersIsAskedAndNothingIsStored() {
        say(ANA, OPEN, "C++", "knows");
        say(ANA, OPEN, "Facilitation", "knows");
        say(ANA, OPEN, "Active listening", "knows");
        say(ANA, OPEN, "Team-building", "knows");

        assertThat(asked("C#")).containsExactly("C++");
        assertThat(asked("Facilitaton")).containsExactly("Facilitation");
        assertThat(asked("Active listning")).containsExactly("Active listening");
        assertThat(asked("Teambuilding")).containsExactly("Team-building");
        assertThat(asked("Team building")).containsExactly("Team-building");
        assertThat(asked("facilitation")).isEmpty();
        assertThat(asked("Coaching")).isEmpty();
        assertThat(asked("Listening")).isEmpty();
        assertThat(service.own(Viewer.of(BEA), OPEN))
                .extracting(TopicStatement::topic)
                .containsExactlyInAnyOrder("Facilitation", "Coaching", "Listening");
    }

    @Test
    public void whoInsistsAddsATopicBesideTheOther() {
        say(ANA, OPEN, "C++", "knows");

        say(BEA, OPEN, "C#", "teaches");

        assertThat(named()).extracting(each -> each.toList().get(0)).containsExactlyInAnyOrder("C++", "C#");
        assertThat(service.own(Viewer.of(ANA), OPEN))
                .extracting(TopicStatement::topic)
                .containsExactly("C++");
    }

    @Test
    public void theOnlyOneWhoUsesATopicMendsItsLetterCaseAndSpelling() {
        say(ANA, OPEN, "faciltation methods", "knows");
        say(ANA, OPEN, "Faciltation Methods", "knows");
        assertThat(named()).extracting(each -> each.toList().get(0)).containsExactly("Faciltation Methods");

        change(ANA, "Faciltation Methods", "Facilitation methods");

        assertThat(named()).containsExactly(tuple("Facilitation methods", 1));
        assertThat(found("facilitation", Optional.of(OPEN), STRANGER)).containsExactly("Ana");
        assertThat(find("faciltation", Optional.of(OPEN), STRANGER).areGuesses())
                .isTrue();
        assertThat(service.own(Viewer.of(ANA), OPEN))
                .extracting(TopicStatement::topic)
                .containsExactly("Facilitation methods");
    }

    @Test
    public void aTopicThatOthersUseKeepsItsName() {
        say(ANA, OPEN, "weaving", "knows");
        say(BEA, OPEN, "weaving", "knows");

        say(ANA, OPEN, "Weaving", "teaches");
        assertThat(named()).containsExactly(tuple("weaving", 2));

        change(ANA, "weaving", "Basketry");
        assertThat(named()).containsExactlyInAnyOrder(tuple("weaving", 1), tuple("Basketry", 1));
    }

    @Test
    public void aStatementChangedToATopicThatIsThereJoinsIt() {
        say(ANA, OPEN, "weavin", "knows");
        say(BEA, OPEN, "weaving", "knows");

        change(ANA, "weavin", "Weaving");

        assertThat(named()).containsExactly(tuple("weaving", 2));
    }

    @Test
    public void aChangeAsksAboutOtherTopicsButNotAboutItsOwn() {
        say(ANA, OPEN, "weavin", "knows");
        say(BEA, OPEN, "Ruby", "knows");
        long own = service.own(Viewer.of(ANA), OPEN).get(0).topicId();

        assertThat(service.change(Viewer.of(ANA), OPEN, own, new TopicInput("Weaving", "knows", "", true), true)
                        .close())
                .isEmpty();
        assertThat(service.change(Viewer.of(ANA), OPEN, own, new TopicInput("Rugby", "knows", "", true), true)
                        .close())
                .extracting(Topic::name)
                .containsExactly("Ruby");
        assertThat(service.own(Viewer.of(ANA), OPEN))
                .extracting(TopicStatement::topic)
                .containsExactly("Weaving");
    }

    @Test
    public void nobodyChangesWhatAnotherSaid() {
        long topic = say(ANA, OPEN, "Weaving", "knows").topicId();
        rights.insider(BEA, OPEN);

        RequestRefusedException refusal = catchThrowableOfType(
                RequestRefusedException.class,
                () -> service.change(Viewer.of(BEA), OPEN, topic, new TopicInput("", "x", "", true), true));

        assertThat(refusal.kind()).isEqualTo(RequestRefusedException.Kind.NOT_FOUND);
    }

    @Test
    public void charactersThatCannotBeReadAreRefusedAtTheirField() {
        for (String topic : new String[] {"a\u0000b", "\u202Eabc", "a\uD800", "a\u2067b", "\u0007x"}) {
            RequestRefusedException refusal =
                    catchThrowableOfType(RequestRefusedException.class, () -> say(ANA, OPEN, topic, "knows"));
            assertThat(refusal.problems()).extracting(each -> each.field()).containsExactly("topic");
        }
        RequestRefusedException note = catchThrowableOfType(
                RequestRefusedException.class,
                () -> service.state(Viewer.of(ANA), OPEN, new TopicInput("Weaving", "knows", "a\u0000b", true)));
        assertThat(note.problems()).extracting(each -> each.field()).containsExactly("note");
        assertThat(service.own(Viewer.of(ANA), OPEN)).isEmpty();
    }

    @Test
    public void aChangeThatBreaksHalfWayLeavesEverythingAsItWas() {
        say(ANA, OPEN, "Faciltation", "knows");
        long topic = service.own(Viewer.of(ANA), OPEN).get(0).topicId();

        BrokenHalfWay.everyStatementOf(
                database,
                () -> service.change(
                        Viewer.of(ANA), OPEN, topic, new TopicInput("Facilitation", "teaches", "", true), true),
                () -> {
                    assertThat(named()).containsExactly(tuple("Faciltation", 1));
                    assertThat(service.own(Viewer.of(ANA), OPEN))
                            .extracting(TopicStatement::topic, TopicStatement::relation)
                            .containsExactly(tuple("Faciltation", Relation.KNOWS));
                });

        assertThat(named()).containsExactly(tuple("Facilitation", 1));
    }

    private List<String> asked(String topic) {
        rights.insider(BEA, OPEN);
        return service.stateOrAsk(Viewer.of(BEA), OPEN, new TopicInput(topic, "knows", "", true)).close().stream()
                .map(Topic::name)
                .toList();
    }

    private void change(PersonId person, String from, String to) {
        long topic = service.own(Viewer.of(person), OPEN).stream()
                .filter(each -> each.topic().equals(from))
                .findFirst()
                .orElseThrow()
                .topicId();
        service.change(Viewer.of(person), OPEN, topic, new TopicInput(to, "knows", "", true), false);
    }

    private List<Tuple> named() {
        return lookup.topicsOf(STRANGER, OPEN, 20).stream()
                .map(topic -> tuple(topic.name(), topic.people()))
                .toList();
    }

    @Test
    public void aTopicThatNobodyStatesAnyMoreVanishes() {
        TopicStatement said = say(ANA, OPEN, "Weaving", "knows");

        service.withdraw(Viewer.of(ANA), OPEN, said.topicId());

        assertThat(lookup.topicsOf(STRANGER, OPEN, 10)).isEmpty();
        assertThat(database.ao().count(AoTopicTerm.class)).isZero();
    }

    @Test
    public void nobodyWithdrawsWhatAnotherSaid() {
        TopicStatement said = say(ANA, OPEN, "Weaving", "knows");

        RequestRefusedException refusal = catchThrowableOfType(
                RequestRefusedException.class, () -> service.withdraw(Viewer.of(BEA), OPEN, said.topicId()));

        assertThat(refusal.kind()).isEqualTo(RequestRefusedException.Kind.NOT_FOUND);
        assertThat(found("weaving", Optional.of(OPEN), STRANGER)).containsExactly("Ana");
    }

    @Test
    public void whoLeavesTakesEverythingAlong() {
        say(ANA, OPEN, "Weaving", "knows");
        say(ANA, OPEN, "Spinning", "knows");
        say(BEA, OPEN, "Spinning", "knows");

        new ExpertiseEnding(topics).membershipEnding(open.id(), ANA);

        assertThat(lookup.topicsOf(STRANGER, OPEN, 10)).extracting(Topic::name).containsExactly("Spinning");
    }

    @Test
    public void aStatementThatBreaksHalfWayLeavesNothing() {
        for (int statement = 1; statement < 40; statement++) {
            database.statements().reset();
            database.failAt(statement);
            try {
                say(ANA, OPEN, "Weaving", "knows");
                assertThat(statement).isGreaterThan(5);
                return;
            } catch (RuntimeException broken) {
                assertThat(database.ao().count(AoTopic.class)).isZero();
                assertThat(database.ao().count(AoStatement.class)).isZero();
            }
        }
    }

    @Test
    public void aSearchTakesTheSameFewStatementsForTenAndForAThousand() {
        IntStream.range(0, 1000).forEach(i -> people.with("p" + i, "P" + i));
        IntStream.range(0, 10).forEach(i -> say(new PersonId("key-p" + i), OPEN, "Weaving", "knows"));
        int amongTen = statementsOfASearch("weaving");
        IntStream.range(10, 1000).forEach(i -> say(new PersonId("key-p" + i), OPEN, "Weaving", "knows"));

        assertThat(amongTen).isEqualTo(4);
        assertThat(statementsOfASearch("weaving")).isEqualTo(4);
    }

    @Test
    public void aMisspeltWordTakesOneStatementMore() {
        say(ANA, OPEN, "Weaving", "knows");

        assertThat(statementsOfASearch("weaving")).isEqualTo(4);
        assertThat(statementsOfASearch("weavign")).isEqualTo(5);
    }

    @Test
    public void topicsThatMatchInSeveralWaysTakeOneLookUpWhereFewPeopleStateThem() {
        say(ANA, OPEN, "Weaving", "knows");
        say(ANA, OPEN, "Weaving baskets", "learns");
        say(BEA, OPEN, "Basket weaving", "knows");

        assertThat(statementsOfASearch("weaving")).isEqualTo(4);
        assertThat(statementsOfASearch("weaving baskets"))
                .as("a look-up for each word, and one for both")
                .isEqualTo(6);
    }

    @Test
    public void manyPeopleOfTopicsThatMatchInSeveralWaysComeInTheSameOrderOnPagesOfAnySize() {
        List<String> topics = List.of("Knots", "Knots and ropes", "knot's", "Ropes", "Knot theory");
        List<String> relations = List.of("teaches", "does", "knows", "learns");
        IntStream.range(0, 60).forEach(i -> {
            people.with("n" + i, "N" + i);
            state(new PersonId("key-n" + i), topics.get(i % 5), relations.get(i % 4), i % 3 > 0);
            state(new PersonId("key-n" + i), topics.get((i + 1 + i / 20) % 5), relations.get(i / 15), i % 7 > 0);
        });

        for (String text : List.of("knots", "knots ropes", "kno", "knotts")) {
            List<String> atOnce = inPages(text, 100);
            assertThat(atOnce).as(text).doesNotHaveDuplicates().isNotEmpty();
            for (int size : new int[] {1, 7, 30}) {
                assertThat(inPages(text, size))
                        .as("%s, pages of %d", text, size)
                        .isEqualTo(atOnce);
            }
        }
    }

    private List<String> inPages(String text, int size) {
        List<String> names = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Findings page = lookup.find(STRANGER, new ExpertiseQuery(text, Optional.of(OPEN), after, size));
            names.addAll(names(page));
            after = page.next();
        } while (after.isPresent());
        return names;
    }

    @Test
    public void topicsThatTheViewerMayNotSeeTakeNoRoomFromThoseThatTheViewerMay() {
        IntStream.range(0, 250).forEach(i -> topic(hidden, "Budgeting %03d".formatted(i)));
        say(ANA, OPEN, "Budgeting", "teaches");

        assertThat(found("budgeting", Optional.empty(), STRANGER)).containsExactly("Ana");
        assertThat(found("budgetting", Optional.empty(), STRANGER)).containsExactly("Ana");
    }

    @Test
    public void whereMoreTopicsMatchThanAreLookedAtTheSearchSaysSoAndHiddenOnesDoNotCount() {
        IntStream.range(0, 300).forEach(i -> topic(hidden, "Budgeting %03d".formatted(i)));
        IntStream.range(0, 239).forEach(i -> topic(open, "Budgeting %03d".formatted(i)));
        say(ANA, OPEN, "Weaving", "teaches");

        assertThat(find("budgeting", Optional.empty(), STRANGER).areCut()).isFalse();
        assertThat(find("weaving", Optional.empty(), STRANGER).areCut()).isFalse();

        IntStream.range(239, 300).forEach(i -> topic(open, "Budgeting %03d".formatted(i)));

        assertThat(find("budgeting", Optional.empty(), STRANGER).areCut()).isTrue();
    }

    @Test
    public void theVeryTopicIsFoundHoweverManyOlderOnesBeginAlike() {
        IntStream.range(0, 300).forEach(i -> topic(open, "Budgeting %03d".formatted(i)));
        IntStream.range(0, 300).forEach(i -> topic(open, "Budgeting for %03d Teams".formatted(i)));
        say(ANA, OPEN, "Budgeting", "knows");
        say(new PersonId("key-carl"), OPEN, "Budgeting for teams", "knows");
        people.with("carl", "Carl");

        assertThat(found("bud­geting", Optional.of(OPEN), STRANGER)).startsWith("Ana");
        assertThat(found("Budgeting", Optional.empty(), STRANGER)).startsWith("Ana");
        assertThat(found("budgeting FOR teams", Optional.empty(), STRANGER)).startsWith("Carl");
    }

    @Test
    public void peopleOfVeryManyMatchingTopicsAreAllFoundOnce() {
        IntStream.range(0, 130).forEach(i -> {
            people.with("m" + i, "M" + i);
            say(new PersonId("key-m" + i), OPEN, "Marketing " + i, "knows");
        });

        List<String> names = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Findings page = lookup.find(STRANGER, new ExpertiseQuery("marketing", Optional.of(OPEN), after, 50));
            page.findings().forEach(finding -> names.add(finding.person().fullName()));
            after = page.next();
        } while (after.isPresent());

        assertThat(names).hasSize(130).doesNotHaveDuplicates();
    }

    private void topic(Community community, String name) {
        database.transactions()
                .inOne(() -> topics.state(
                        community.id(), BEA, new TopicInput(name, "knows", "", true), java.time.Instant.EPOCH));
    }

    @Test
    public void pagesGoOnWithoutGapsOrRepeats() {
        List<String> names = new ArrayList<>();
        IntStream.range(0, 25).forEach(i -> {
            people.with("p" + i, "P" + i);
            say(new PersonId("key-p" + i), OPEN, "Weaving", "knows");
        });

        Optional<String> after = Optional.empty();
        do {
            Findings page = lookup.find(STRANGER, new ExpertiseQuery("weaving", Optional.of(OPEN), after, 10));
            page.findings().forEach(finding -> names.add(finding.person().fullName()));
            after = page.next();
        } while (after.isPresent());

        assertThat(names).hasSize(25).doesNotHaveDuplicates();
    }

    @Test
    public void peopleOfFewAndOfManyMatchingTopicsComeInOneOrder() {
        List<String> said = List.of("teaches", "does", "knows", "learns");
        for (int topics = 1; topics <= 8; topics++) {
            String topic = "Knot" + topics;
            for (int i = 0; i < 4; i++) {
                String username = "k" + topics + i;
                people.with(username, said.get((i + topics) % 4));
                say(new PersonId("key-" + username), OPEN, topic, said.get((i + topics) % 4));
            }

            List<String> order = new ArrayList<>();
            Optional<String> after = Optional.empty();
            do {
                Findings page = lookup.find(STRANGER, new ExpertiseQuery("knot", Optional.of(OPEN), after, 3));
                page.findings().forEach(finding -> order.add(finding.person().fullName()));
                after = page.next();
            } while (after.isPresent());

            assertThat(order)
                    .as("%d topics", topics)
                    .hasSize(4 * topics)
                    .isSortedAccordingTo(java.util.Comparator.comparing(said::indexOf));
        }
    }

    @Test
    public void statementsAreIndexedByTopicAndPlace() throws SQLException {
        Map<String, List<String>> columns = new HashMap<>();
        try (Connection connection = database.dataSource().getConnection();
                ResultSet index = connection
                        .getMetaData()
                        .getIndexInfo(null, null, database.tableOf(AoStatement.class), false, true)) {
            while (index.next()) {
                columns.computeIfAbsent(index.getString("INDEX_NAME"), name -> new ArrayList<>())
                        .add(index.getString("COLUMN_NAME").replace("\"", ""));
            }
        }

        assertThat(columns.values()).contains(List.of("TOPIC_ID", "RANK_KEY"));
    }

    private int statementsOfASearch(String text) {
        database.statements().reset();
        find(text, Optional.of(OPEN), STRANGER);
        return database.statements().count();
    }

    private TopicStatement say(PersonId person, SpaceKey space, String topic, String relation) {
        Viewer viewer = Viewer.of(person);
        rights.insider(person, space);
        return service.state(viewer, space, new TopicInput(topic, relation, "", true));
    }

    private Findings find(String text, Optional<SpaceKey> space, Viewer viewer) {
        return lookup.find(viewer, new ExpertiseQuery(text, space, Optional.empty(), 20));
    }

    private List<String> found(String text, Optional<SpaceKey> space, Viewer viewer) {
        return names(find(text, space, viewer));
    }

    private static List<String> names(Findings page) {
        return page.findings().stream()
                .map(finding -> finding.person().fullName())
                .toList();
    }

    private void state(PersonId person, String topic, String relation, boolean canBeAsked) {
        rights.insider(person, OPEN);
        service.state(Viewer.of(person), OPEN, new TopicInput(topic, relation, "", canBeAsked));
    }
}
