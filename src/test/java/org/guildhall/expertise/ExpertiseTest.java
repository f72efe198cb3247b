package org.guildhall.expertise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
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
        communities.found(HIDDEN, new NewCommunity("Hidden", "x", "", JoinPolicy.OPEN, ANA));
        when(standings.inForce(any(), any(), any())).thenReturn(Map.of());
        topics = app.get(AoTopics.class);
        service = app.get(ExpertiseService.class);
        lookup = app.get(ExpertiseLookup.class);
    }

    @Test
    public void whoTeachesComesBeforeWhoKnowsAndBothBeforeWhoWantsToLearn() {
        say(BEA, OPEN, "Weaving", "learns");
        say(ANA, OPEN, "weaving", "knows");
        say(new PersonId("key-dora"), OPEN, "WEAVING", "teaches");

        assertThat(found("weaving", Optional.of(OPEN), STRANGER)).containsExactly("Dora", "Ana", "Bea");
    }

    @Test
    public void aDeactivatedPersonIsShownAsNotToBeAsked() {
        say(new PersonId("key-dora"), OPEN, "Weaving", "teaches");

        Finding finding =
                find("weaving", Optional.of(OPEN), STRANGER).findings().get(0);

        assertThat(finding.canBeAsked()).isFalse();
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
    public void theSameTopicIsOneHoweverItIsSpelled() {
        say(ANA, OPEN, "Café Dialogue", "knows");
        say(ANA, OPEN, "cafe dialogue", "teaches");
        say(BEA, OPEN, "CAFÉ DIALOGUE", "knows");

        List<Topic> all = lookup.topicsOf(STRANGER, OPEN, 10);

        assertThat(all)
                .extracting(Topic::name, Topic::people)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Café Dialogue", 2));
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
        IntStream.range(0, 10).forEach(i -> say(new PersonId("key-p" + i), OPEN, "Weaving", "knows"));
        int amongTen = statementsOfASearch();
        IntStream.range(10, 1000).forEach(i -> say(new PersonId("key-p" + i), OPEN, "Weaving", "knows"));

        assertThat(statementsOfASearch()).isEqualTo(amongTen).isLessThanOrEqualTo(4);
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

    private int statementsOfASearch() {
        database.statements().reset();
        find("weaving", Optional.of(OPEN), STRANGER);
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
        return find(text, space, viewer).findings().stream()
                .map(finding -> finding.person().fullName())
                .toList();
    }
}
