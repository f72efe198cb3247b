package org.guildhall.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.guildhall.accreditation.register.CurrentAccreditations;
import org.guildhall.accreditation.scheme.SchemeTerms;
import org.guildhall.accreditation.scheme.ao.AoSchemes;
import org.guildhall.accreditation.status.AccreditedPeople;
import org.guildhall.accreditation.status.ao.AoAccreditation;
import org.guildhall.community.Community;
import org.guildhall.community.CommunityService;
import org.guildhall.community.JoinPolicy;
import org.guildhall.community.NewCommunity;
import org.guildhall.expertise.ExpertiseLookup;
import org.guildhall.expertise.TopicInput;
import org.guildhall.expertise.ao.AoStatement;
import org.guildhall.expertise.ao.AoTopics;
import org.guildhall.membership.ao.AoMember;
import org.guildhall.membership.ao.AoMemberships;
import org.guildhall.platform.People;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.PersonState;
import org.guildhall.platform.Rights;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Transactions;
import org.guildhall.platform.text.Folding;
import org.guildhall.platform.text.KeyRange;
import org.guildhall.platform.text.SortKey;
import org.guildhall.testkit.AoDatabase;
import org.guildhall.testkit.FakeRights;
import org.guildhall.testkit.Kind;
import org.guildhall.testkit.MovableClock;
import org.guildhall.testkit.TestApp;

/** One community with very many members, written by JDBC batches straight into the tables of Active Objects. */
final class LargeCommunity implements AutoCloseable {
    static final SpaceKey SPACE = new SpaceKey("LARGE");
    private static final List<String> TOPICS = List.of("Facilitation", "Coaching", "Storytelling", "Mediation");

    final AoDatabase database;
    final TestApp app;
    final MovableClock clock = MovableClock.noonOf("2026-11-24");
    final Community community;
    final AoMemberships memberships;
    final AccreditedPeople accredited;
    final CurrentAccreditations standings;
    final ExpertiseLookup lookup;
    final long topic;
    final int members;

    LargeCommunity(Kind kind, int members) {
        this.members = members;
        database = new AoDatabase(kind);
        database.before();
        app = TestApp.on(database)
                .with(People.class, everybody())
                .with(Rights.class, new FakeRights())
                .with(Transactions.class, database.transactions())
                .with(Clock.class, clock);
        community = app.get(CommunityService.class)
                .found(SPACE, new NewCommunity("Large", "size", "", JoinPolicy.OPEN, person(0)));
        memberships = app.get(AoMemberships.class);
        accredited = app.get(AccreditedPeople.class);
        standings = app.get(CurrentAccreditations.class);
        lookup = app.get(ExpertiseLookup.class);
        AoTopics topics = app.get(AoTopics.class);
        topic = topics.state(
                        community.id(), person(0), new TopicInput(TOPICS.get(0), "knows", "", true), clock.instant())
                .topicId();
        fill();
        database.statements().reset();
    }

    /** The work in one transaction, as the host opens one around a request. */
    <T> T inOne(Supplier<T> work) {
        T done = database.transactions().inOne(work);
        database.statements().reset();
        return done;
    }

    static PersonId person(int i) {
        return new PersonId(String.format(Locale.ROOT, "key%07d", i));
    }

    @Override
    public void close() {
        database.after();
    }

    private static People everybody() {
        return new People() {
            @Override
            public Map<PersonId, Person> byIds(java.util.Collection<PersonId> ids) {
                return ids.stream()
                        .distinct()
                        .collect(java.util.stream.Collectors.toMap(id -> id, LargeCommunity::view));
            }

            @Override
            public java.util.Optional<Person> byUsername(String username) {
                return java.util.Optional.empty();
            }
        };
    }

    private static Person view(PersonId id) {
        return new Person(
                id,
                id.value(),
                "Person " + id,
                java.util.Optional.empty(),
                java.util.Optional.empty(),
                PersonState.ACTIVE);
    }

    private void fill() {
        try (Connection connection = database.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            schemes(connection);
            insert(
                    connection,
                    AoMember.class,
                    "COMMUNITY_ID,USER_KEY,MEMBER_KEY,MEMBER_STATE,MEMBER_ROLE,SINCE,KNOWN_NAME,NAME_KEY,ROLE_KEY,NEWEST_KEY,ROLE_NEWEST_KEY",
                    this::member);
            insert(
                    connection,
                    AoStatement.class,
                    "COMMUNITY_ID,USER_KEY,PERSON_KEY,TOPIC_ID,TOPIC_NAME,STATEMENT_KEY,RELATION,CAN_BE_ASKED,CONFIRMED_AT,RANK_KEY",
                    this::statement);
            insert(
                    connection,
                    AoAccreditation.class,
                    "COMMUNITY_ID,SCHEME_ID,ACCRED_NUMBER,HOLDER_KEY,LEVEL_NAME,ACCRED_STATE,EFFECTIVE_FROM,EXPIRES_ON,"
                            + "CHANGED_ON,GRANTED_BY,LIVE_KEY,LIST_KEY,DECIDED_BY,SCHEME_VERSION,UNDER_APPEAL,GRACE_UNTIL,"
                            + "GRACE_COUNTS,FIRST_AWARDED,RETAIN_UNTIL,EXPIRY_KEY",
                    this::accreditation);
            connection.commit();
            connection.createStatement().execute("ANALYZE");
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void schemes(Connection connection) throws SQLException {
        connection.commit();
        new AoSchemes(database.ao())
                .add(
                        community.id(),
                        new SchemeTerms("Scheme", "Us", "", Optional.empty(), List.of("One"), "XX"),
                        LocalDate.parse("2026-01-01"));
    }

    private Object[] member(int i) {
        String sort = SortKey.of("Person " + person(i), person(i).value());
        String name = KeyRange.of(community.id(), 1).key(sort);
        String newest =
                KeyRange.of(community.id(), 1).key(String.format(Locale.ROOT, "%013d", 8_299_999_999_999L - i) + sort);
        return new Object[] {
            community.id(),
            person(i).value(),
            community.id() + ":" + person(i),
            "member",
            "member",
            1_700_000_000_000L + i,
            "person " + person(i),
            name,
            name,
            newest,
            newest
        };
    }

    private Object[] statement(int i) {
        return new Object[] {
            community.id(),
            person(i + 1).value(),
            community.id() + ":" + person(i + 1),
            i % 4 == 0 ? topic : topic + i % 4,
            TOPICS.get(i % 4),
            (i % 4 == 0 ? topic : topic + i % 4) + ":" + person(i + 1),
            "knows",
            true,
            clock.millis(),
            "31" + SortKey.of("", person(i + 1).value()) + String.format(Locale.ROOT, "%015d", topic)
        };
    }

    private Object[] accreditation(int i) {
        String number = String.format(Locale.ROOT, "XX-2026-%06d-X", i);
        String until = LocalDate.parse("2026-06-01").plusDays(i % 700).toString();
        return new Object[] {
            community.id(),
            1L,
            number,
            person(i).value(),
            "One",
            "active",
            "2026-01-01",
            until,
            "2026-01-01",
            "key",
            "1:" + person(i),
            KeyRange.of(community.id()).key(SortKey.of("Person " + person(i), number)),
            "key",
            1,
            false,
            until,
            false,
            "2026-01-01",
            "9999-12-31",
            KeyRange.of(community.id(), 1).key(until.replace("-", "") + Folding.sortable(number))
        };
    }

    private void insert(
            Connection connection,
            Class<? extends net.java.ao.RawEntity<?>> entity,
            String columns,
            java.util.function.IntFunction<Object[]> row)
            throws SQLException {
        int count = columns.split(",").length;
        String quoted = "\"" + columns.replace(",", "\",\"") + "\"";
        String sql = "INSERT INTO " + table(entity) + " (" + quoted + ") VALUES (" + "?,".repeat(count - 1) + "?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (int i = 0; i < members; i++) {
                Object[] values = row.apply(i);
                for (int column = 0; column < count; column++) {
                    insert.setObject(column + 1, values[column]);
                }
                insert.addBatch();
                if (i % 1000 == 999) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }

    /** Quoted as PostgreSQL's engine made it; H2 takes the same. */
    String table(Class<? extends net.java.ao.RawEntity<?>> entity) {
        return "\"" + database.tableOf(entity) + "\"";
    }
}
