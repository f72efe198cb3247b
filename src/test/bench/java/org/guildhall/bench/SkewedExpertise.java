package org.guildhall.bench;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import net.java.ao.RawEntity;
import org.guildhall.accreditation.scheme.SchemeTerms;
import org.guildhall.accreditation.scheme.ao.AoSchemes;
import org.guildhall.accreditation.status.ao.AoAccreditation;
import org.guildhall.community.Community;
import org.guildhall.community.CommunityService;
import org.guildhall.community.JoinPolicy;
import org.guildhall.community.NewCommunity;
import org.guildhall.expertise.ExpertiseLookup;
import org.guildhall.expertise.ExpertiseMacro;
import org.guildhall.expertise.ExpertiseQuery;
import org.guildhall.expertise.Findings;
import org.guildhall.expertise.Relation;
import org.guildhall.expertise.TopicInput;
import org.guildhall.expertise.ao.AoStatement;
import org.guildhall.expertise.ao.AoTopic;
import org.guildhall.expertise.ao.AoTopics;
import org.guildhall.expertise.ao.RankKey;
import org.guildhall.platform.People;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.PersonState;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Rights;
import org.guildhall.platform.SharedLookups;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Templates;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.text.KeyRange;
import org.guildhall.platform.text.SortKey;
import org.guildhall.testkit.AoDatabase;
import org.guildhall.testkit.FakeRights;
import org.guildhall.testkit.Kind;
import org.guildhall.testkit.MovableClock;
import org.guildhall.testkit.RenderedTemplates;
import org.guildhall.testkit.TestApp;
import org.mockito.Mockito;

/**
 * One community in which very many statements are made, an eighth of them of one topic and the others of hundreds of
 * topics, the more of a topic the earlier it comes. Every third person is accredited.
 */
final class SkewedExpertise implements AutoCloseable {
    static final SpaceKey SPACE = new SpaceKey("SKEWED");
    private static final String POPULAR = "Facilitation";
    private static final int BATCH = 1000;

    final AoDatabase database;
    final TestApp app;
    final long popular;

    private final Community community;
    private final Map<Long, String> topics = new HashMap<>();
    private final List<Long> topicIds = new ArrayList<>();
    private final ExpertiseLookup lookup;
    private final ExpertiseMacro macro;
    private final ConversionContext page =
            Mockito.mock(ConversionContext.class, Mockito.withSettings().stubOnly());
    private String query = "";
    private String after = "";

    /** @param statements a thousand and more */
    SkewedExpertise(Kind kind, int statements) {
        database = new AoDatabase(kind);
        database.before();
        app = TestApp.on(database)
                .with(Clock.class, MovableClock.noonOf("2026-11-24"))
                .with(Rights.class, new FakeRights())
                .with(People.class, new Everybody())
                .with(Viewers.class, () -> Viewer.ANONYMOUS)
                .with(Templates.class, RenderedTemplates.kept())
                .with(SharedLookups.class, new Remembering())
                .with(RequestParameters.class, new Asked());
        community = app.get(CommunityService.class)
                .found(SPACE, new NewCommunity("Skewed", "x", "", JoinPolicy.OPEN, person(0)));
        new AoSchemes(database.ao())
                .add(
                        community.id(),
                        new SchemeTerms("Scheme", "Us", "", Optional.empty(), List.of("One"), "XX"),
                        LocalDate.parse("2026-01-01"));
        popular = topic(POPULAR);
        int many = Math.max(100, Math.min(2000, statements / 250));
        for (int i = 1; i < many; i++) {
            topic(name(i));
        }
        fill(statements);
        Mockito.when(page.getSpaceKey()).thenReturn(SPACE.value());
        Mockito.when(page.getOutputType()).thenReturn("display");
        Mockito.when(page.getEntity()).thenReturn(null);
        lookup = app.get(ExpertiseLookup.class);
        macro = app.make(ExpertiseMacro.class);
        database.statements().reset();
    }

    /** The whole macro, as a page shows it. */
    String shown(String text, String cursor) {
        query = text;
        after = cursor;
        String html = macro.execute(Map.of(), "", page);
        database.statements().reset();
        return html;
    }

    /** What the macro would show, without rendering it. */
    Findings found(String text) {
        Findings found =
                lookup.find(Viewer.ANONYMOUS, new ExpertiseQuery(text, Optional.of(SPACE), Optional.empty(), 20));
        database.statements().reset();
        return found;
    }

    @Override
    public void close() {
        database.after();
    }

    static PersonId person(int i) {
        return new PersonId(String.format(Locale.ROOT, "key%07d", i));
    }

    String table(Class<? extends RawEntity<?>> entity) {
        return "\"" + database.tableOf(entity) + "\"";
    }

    /** A name of two words, such as “Kamito relona”; hundreds begin alike in one letter or two. */
    private static String name(int i) {
        Random random = new Random(i);
        return word(random).substring(0, 1).toUpperCase(Locale.ROOT) + word(random) + i + " " + word(random);
    }

    private static String word(Random random) {
        return random.ints(3, 0, 40)
                .mapToObj(each -> "kmrstlnd".charAt(each % 8) + "" + "aeiou".charAt(each / 8))
                .collect(Collectors.joining());
    }

    private long topic(String name) {
        long id = app.get(AoTopics.class)
                .state(
                        community.id(),
                        person(0),
                        new TopicInput(name, "knows", "", true),
                        MovableClock.noonOf("2026-11-24").instant())
                .topicId();
        topics.put(id, name);
        topicIds.add(id);
        database.statements().reset();
        return id;
    }

    private void fill(int statements) {
        try (Connection connection = database.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            Random random = new Random(7);
            insert(
                    connection,
                    AoStatement.class,
                    "COMMUNITY_ID,USER_KEY,PERSON_KEY,TOPIC_ID,TOPIC_NAME,STATEMENT_KEY,RELATION,CAN_BE_ASKED,CONFIRMED_AT,RANK_KEY",
                    statements,
                    i -> statement(i + 1, random));
            insert(
                    connection,
                    AoAccreditation.class,
                    "COMMUNITY_ID,SCHEME_ID,ACCRED_NUMBER,HOLDER_KEY,LEVEL_NAME,ACCRED_STATE,EFFECTIVE_FROM,EXPIRES_ON,"
                            + "CHANGED_ON,GRANTED_BY,LIVE_KEY,LIST_KEY,DECIDED_BY,SCHEME_VERSION,UNDER_APPEAL,GRACE_UNTIL,"
                            + "GRACE_COUNTS,FIRST_AWARDED,RETAIN_UNTIL,EXPIRY_KEY",
                    statements / 3,
                    i -> accreditation(3 * i));
            connection
                    .createStatement()
                    .execute("UPDATE " + table(AoTopic.class) + " SET \"PEOPLE_COUNT\" = " + statements / 8
                            + " WHERE \"ID\" = " + popular);
            connection.commit();
            connection.createStatement().execute("ANALYZE");
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object[] statement(int i, Random random) {
        double skewed = random.nextDouble();
        long topic =
                random.nextInt(8) == 0 ? popular : topicIds.get(1 + (int) (skewed * skewed * (topicIds.size() - 1)));
        Relation relation = Relation.values()[random.nextInt(4)];
        boolean canBeAsked = random.nextInt(5) > 0;
        PersonId person = person(i);
        return new Object[] {
            community.id(),
            person.value(),
            community.id() + ":" + person,
            topic,
            topics.get(topic),
            topic + ":" + person,
            relation.code(),
            canBeAsked,
            1_700_000_000_000L,
            RankKey.of(relation, canBeAsked, person, topic)
        };
    }

    private Object[] accreditation(int i) {
        String number = String.format(Locale.ROOT, "XX-2026-%06d-X", i);
        return new Object[] {
            community.id(),
            1L,
            number,
            person(i).value(),
            "One",
            "active",
            "2026-01-01",
            "2027-06-01",
            "2026-01-01",
            "key",
            "1:" + person(i),
            KeyRange.of(community.id()).key(SortKey.of("Person " + person(i), number)),
            "key",
            1,
            false,
            "2027-06-01",
            false,
            "2026-01-01",
            "9999-12-31",
            KeyRange.of(community.id(), 1).key("20270601" + i)
        };
    }

    private void insert(
            Connection connection,
            Class<? extends RawEntity<?>> entity,
            String columns,
            int rows,
            IntFunction<Object[]> row)
            throws SQLException {
        int count = columns.split(",").length;
        String quoted = "\"" + columns.replace(",", "\",\"") + "\"";
        String sql = "INSERT INTO " + table(entity) + " (" + quoted + ") VALUES (" + "?,".repeat(count - 1) + "?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (int i = 0; i < rows; i++) {
                Object[] values = row.apply(i);
                for (int column = 0; column < count; column++) {
                    insert.setObject(column + 1, values[column]);
                }
                insert.addBatch();
                if (i % BATCH == BATCH - 1) {
                    insert.executeBatch();
                    database.statements().reset();
                }
            }
            insert.executeBatch();
        }
    }

    /** Everybody who is asked for has an account. */
    private static final class Everybody implements People {
        @Override
        public Map<PersonId, Person> byIds(Collection<PersonId> ids) {
            return ids.stream().distinct().collect(Collectors.toMap(Function.identity(), Everybody::person));
        }

        @Override
        public Optional<Person> byUsername(String username) {
            return Optional.empty();
        }

        private static Person person(PersonId id) {
            return new Person(id, id.value(), "Person " + id, Optional.empty(), Optional.empty(), PersonState.ACTIVE);
        }
    }

    /** What the macro is asked by its search box. */
    private final class Asked implements RequestParameters {
        @Override
        public Optional<String> get(String name) {
            String value = name.endsWith("-after") ? after : query;
            return Optional.of(value).filter(given -> !given.isEmpty());
        }

        @Override
        public Map<String, String> all() {
            return Map.of();
        }

        @Override
        public int occurrence(String name) {
            return 1;
        }

        @Override
        public String contextPath() {
            return "/wiki";
        }

        @Override
        public boolean isReadOnly() {
            return false;
        }
    }

    /** Remembers the community, as a request does whose page has a macro before this one; asks for all else anew. */
    private static final class Remembering implements SharedLookups {
        private final Map<Object, Object> answers = new HashMap<>();

        @Override
        public String rendering(Object page, Supplier<String> macro) {
            return macro.get();
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> T answer(Question<T> question, Supplier<T> lookUp) {
            return (T) answers.computeIfAbsent(question, unknown -> lookUp.get());
        }

        @Override
        public <K, V> Map<K, V> answers(
                Question<V> question, Collection<K> keys, Function<Collection<K>, Map<K, V>> lookUp) {
            return lookUp.apply(keys);
        }

        @Override
        @SuppressWarnings("unchecked")
        public <K, V> Optional<V> foreseen(Question<V> question, K key, Function<Collection<K>, Map<K, V>> lookUp) {
            return Optional.ofNullable((V) answers.computeIfAbsent(
                    List.of(question, key),
                    unknown -> lookUp.apply(List.of(key)).get(key)));
        }

        @Override
        public void forget() {
            answers.clear();
        }
    }
}
