package org.guildhall.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import net.java.ao.RawEntity;
import org.guildhall.accreditation.notice.ao.AoNoticePause;
import org.guildhall.community.ao.AoCommunity;
import org.guildhall.notice.ao.AoNoticeChoice;
import org.guildhall.notice.ao.AoNoticeDigest;
import org.guildhall.platform.People;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Rights;
import org.guildhall.platform.SpaceKey;
import org.guildhall.testkit.AoDatabase;
import org.guildhall.testkit.AppTables;
import org.guildhall.testkit.BrokenHalfWay;
import org.guildhall.testkit.FakePeople;
import org.guildhall.testkit.FakeRights;
import org.guildhall.testkit.Kind;
import org.guildhall.testkit.OnEveryDatabase;
import org.guildhall.testkit.TestApp;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** Every table of the descriptor has rows of two communities, of which one ends. */
public class CommunityDataTest extends OnEveryDatabase {
    private static final SpaceKey WEAVERS = new SpaceKey("WEAVE");
    private static final SpaceKey POTTERS = new SpaceKey("POTS");

    @Rule
    public final AoDatabase database;

    private final Map<Class<?>, String> tables = new LinkedHashMap<>();
    private CommunityService communities;
    private long weavers;
    private long potters;
    private int values;

    public CommunityDataTest(Kind kind) {
        super(kind);
        database = new AoDatabase(kind);
    }

    @Before
    public void fill() throws SQLException {
        communities = TestApp.on(database)
                .with(People.class, new FakePeople())
                .with(Rights.class, new FakeRights())
                .get(CommunityService.class);
        weavers = found(WEAVERS);
        potters = found(POTTERS);
        for (Class<? extends RawEntity<?>> entity : AppTables.ALL) {
            if (fillFor(entity, weavers) && fillFor(entity, potters)) {
                tables.put(entity, database.tableOf(entity));
            }
        }
    }

    @Test
    public void onlyTheListOfCommunitiesAndWhatPeopleChoseForThemselvesBelongsToNoCommunity() {
        assertThat(AppTables.ALL.stream().filter(entity -> !tables.containsKey(entity)))
                .containsExactlyInAnyOrder(
                        AoCommunity.class, AoNoticePause.class, AoNoticeChoice.class, AoNoticeDigest.class);
    }

    @Test
    public void noTableKeepsARowOfACommunityThatEndsOrLosesOneOfAnother() {
        Map<String, Long> others = rowsOf(potters);

        communities.remove(WEAVERS);

        assertThat(rowsOf(weavers).values()).isNotEmpty().containsOnly(0L);
        assertThat(rowsOf(potters)).isEqualTo(others).doesNotContainValue(0L);
        assertThat(database.ao().count(AoCommunity.class)).isEqualTo(1);
    }

    @Test
    public void anEndThatBreaksHalfWayRemovesNothing() {
        Map<String, Long> before = rowsOf(weavers);

        BrokenHalfWay.everyStatementOf(
                database,
                () -> communities.remove(WEAVERS),
                () -> assertThat(rowsOf(weavers)).isEqualTo(before));
    }

    private long found(SpaceKey space) {
        NewCommunity founding =
                new NewCommunity(space.value(), "work", "", JoinPolicy.OPEN, new PersonId("key-" + space.value()));
        return communities.found(space, founding).id();
    }

    private Map<String, Long> rowsOf(long community) {
        Map<String, Long> rows = new TreeMap<>();
        tables.values().forEach(table -> rows.put(table, count(table, community)));
        return rows;
    }

    private long count(String table, long community) {
        String sql = "SELECT COUNT(*) FROM \"" + table + "\" WHERE \"COMMUNITY_ID\" = " + community;
        try (Connection connection = database.dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet found = statement.executeQuery()) {
            found.next();
            return found.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether the table has rows of communities; then it has one more. */
    private boolean fillFor(Class<? extends RawEntity<?>> entity, long community) throws SQLException {
        String table = database.tableOf(entity);
        try (Connection connection = database.dataSource().getConnection()) {
            Map<String, Object> row = row(connection, table);
            if (!row.containsKey("COMMUNITY_ID")) {
                return false;
            }
            row.put("COMMUNITY_ID", community);
            insert(connection, table, row);
            return true;
        }
    }

    private Map<String, Object> row(Connection connection, String table) throws SQLException {
        Map<String, Object> row = new LinkedHashMap<>();
        try (PreparedStatement statement = connection.prepareStatement("SELECT * FROM \"" + table + "\" WHERE 1 = 0")) {
            ResultSetMetaData columns = statement.executeQuery().getMetaData();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                if (!columns.isAutoIncrement(i)) {
                    row.put(columns.getColumnName(i), another(columns.getColumnType(i)));
                }
            }
        }
        return row;
    }

    /** A value that no row has yet. */
    private Object another(int type) {
        values++;
        return switch (type) {
            case Types.BIGINT, Types.INTEGER, Types.SMALLINT -> values;
            case Types.BIT, Types.BOOLEAN -> true;
            case Types.TIMESTAMP -> new Timestamp(values);
            default -> "v" + values;
        };
    }

    private static void insert(Connection connection, String table, Map<String, Object> row) throws SQLException {
        String sql = "INSERT INTO \"" + table + "\" (\"" + String.join("\", \"", row.keySet()) + "\") VALUES ("
                + String.join(", ", row.keySet().stream().map(any -> "?").toList()) + ")";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int place = 1;
            for (Object value : row.values()) {
                statement.setObject(place++, value);
            }
            statement.executeUpdate();
        }
    }
}
