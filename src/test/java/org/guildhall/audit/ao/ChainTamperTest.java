package org.guildhall.audit.ao;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.guildhall.accreditation.status.AccreditationAction;
import org.guildhall.audit.ChainEntry;
import org.guildhall.audit.ChainVerdict;
import org.guildhall.audit.ChainVerdict.Kind;
import org.guildhall.testkit.AcademyTest;
import org.junit.Before;
import org.junit.Test;

/**
 * Random edits of the record past the app, straight in the database: every one is found, and where it was made. As many
 * as the system property {@code guildhall.edits} says.
 */
public class ChainTamperTest extends AcademyTest {
    private static final int EDITS = Integer.getInteger("guildhall.edits", 1000);
    private static final List<String> TEXTS = List.of(
            AoAuditEvent.SUBJECT,
            AoAuditEvent.WHAT,
            AoAuditEvent.DETAIL,
            AoAuditEvent.ACTOR_KEY,
            AoAuditEvent.EFFECTIVE_ON,
            AoAuditEvent.WORDS_HASH,
            AoAuditEvent.LEVEL_NAME,
            AoAuditEvent.EFFECTIVE_FROM,
            AoAuditEvent.EXPIRES_ON,
            AoAuditEvent.GRACE_UNTIL,
            AoAuditEvent.ACCRED_STATE,
            AoAuditEvent.PREVIOUS_HASH,
            AoAuditEvent.ENTRY_HASH,
            AoAuditEvent.CHAIN_KEY);
    private static final List<String> NULLABLE = List.of(
            AoAuditEvent.WORDS_HASH,
            AoAuditEvent.LEVEL_NAME,
            AoAuditEvent.EFFECTIVE_FROM,
            AoAuditEvent.EXPIRES_ON,
            AoAuditEvent.GRACE_UNTIL,
            AoAuditEvent.ACCRED_STATE);

    private final Random random = new Random(2026);
    private List<Map<String, Object>> rows;
    private Map<String, Object> head;

    public ChainTamperTest(org.guildhall.testkit.Kind kind) {
        super(kind);
    }

    /** What an edit did: how, and where it should be found. */
    private record Edit(String how, long at, Kind... kinds) {}

    private interface Tampering {
        Edit on(int row) throws SQLException;
    }

    @Before
    public void write() throws SQLException {
        String number = academy.grant("hana", "2026-01-10").number();
        academy.grant("marek", "2026-02-01");
        for (int i = 0; i < 6; i++) {
            academy.change(number, AccreditationAction.SUSPEND, "2026-03-0" + (i + 1), "Reason " + i);
            academy.change(number, AccreditationAction.REINSTATE, "2026-03-0" + (i + 1), "Cleared " + i);
        }
        rows = all(table(AoAuditEvent.class));
        head = all(table(AoAuditHead.class)).get(0);
    }

    @Test
    public void whateverIsDoneToTheRowsIsFoundWhereItWasDone() throws SQLException {
        List<Tampering> tamperings = List.of(
                this::otherText,
                this::otherNumber,
                this::otherFlag,
                this::otherSpelling,
                this::detailTakesOver,
                this::nothingForSomething,
                this::somethingForNothing,
                this::rehashed,
                this::deleted,
                this::cutOff,
                this::swapped,
                this::writtenInAnotherOrder,
                this::doubled,
                this::appended,
                this::movedToAnotherCommunity,
                this::otherWords,
                this::wordsGone,
                this::otherHead,
                this::headGone);
        int edits = kind == org.guildhall.testkit.Kind.H2 ? EDITS : EDITS / 10;
        for (int i = 0; i < edits; i++) {
            Edit edit = tamperings.get(i % tamperings.size()).on(random.nextInt(rows.size()));
            ChainVerdict verdict = academy.trail.verify(academy.community.id());
            assertThat(verdict.fault()).as(edit.how()).hasValueSatisfying(fault -> {
                assertThat(fault.position()).as(edit.how()).isEqualTo(edit.at());
                assertThat(fault.kind()).as(edit.how()).isIn((Object[]) edit.kinds());
            });
            restore();
        }
        assertThat(academy.trail.verify(academy.community.id()).isIntact()).isTrue();
    }

    private Edit otherText(int row) throws SQLException {
        String column = one(TEXTS);
        Object before = rows.get(row).get(column);
        set(row, column, before == null ? "x" : before + "x");
        return new Edit(column + " of " + position(row), position(row), Kind.ALTERED);
    }

    private Edit otherNumber(int row) throws SQLException {
        String column = AoAuditEvent.RECORDED_AT;
        set(row, column, (Long) rows.get(row).get(column) + 1 + random.nextInt(99));
        return new Edit(column + " of " + position(row), position(row), Kind.ALTERED);
    }

    private Edit otherFlag(int row) throws SQLException {
        String column = one(List.of(AoAuditEvent.GRACE_COUNTS, AoAuditEvent.UNDER_APPEAL));
        set(row, column, !(Boolean) rows.get(row).get(column));
        return new Edit(column + " of " + position(row), position(row), Kind.ALTERED);
    }

    /** The same content written otherwise is not what was hashed. */
    private Edit otherSpelling(int row) throws SQLException {
        String detail = (String) rows.get(row).get(AoAuditEvent.DETAIL);
        set(row, AoAuditEvent.DETAIL, one(List.of(detail + " ", detail.replaceFirst(":", ": "))));
        return new Edit("spelling of " + position(row), position(row), Kind.ALTERED);
    }

    /** A detail that brings along what stands behind it in the hashed text. */
    private Edit detailTakesOver(int row) throws SQLException {
        Map<String, Object> before = rows.get(row);
        set(
                row,
                AoAuditEvent.DETAIL,
                before.get(AoAuditEvent.DETAIL) + ",\"effectiveOn\":\"" + before.get(AoAuditEvent.EFFECTIVE_ON) + "\"");
        set(row, AoAuditEvent.EFFECTIVE_ON, one(List.of("", "2026-02-30")));
        return new Edit("more detail in " + position(row), position(row), Kind.ALTERED);
    }

    private Edit nothingForSomething(int row) throws SQLException {
        int granted = 1 + random.nextInt(rows.size() - 1);
        set(granted, one(NULLABLE.subList(1, NULLABLE.size())), null);
        return new Edit("null at " + position(granted), position(granted), Kind.ALTERED);
    }

    private Edit somethingForNothing(int row) throws SQLException {
        set(0, one(NULLABLE), "null");
        return new Edit("“null” for null", 1, Kind.ALTERED);
    }

    /** Whoever knows the rule makes the entry right in itself; then the next one does not go on from it. */
    private Edit rehashed(int row) throws SQLException {
        set(row, AoAuditEvent.DETAIL, "forged");
        set(row, AoAuditEvent.ENTRY_HASH, new ChainLink().hash(stored(position(row))));
        return new Edit(
                "rehashed " + position(row), position(row) + 1, row == rows.size() - 1 ? Kind.TAIL : Kind.UNLINKED);
    }

    private Edit deleted(int row) throws SQLException {
        run(
                "DELETE FROM " + table(AoAuditEvent.class) + " WHERE \"ID\" = ?",
                rows.get(row).get("ID"));
        return new Edit("deleted " + position(row), position(row), row == rows.size() - 1 ? Kind.TAIL : Kind.MISSING);
    }

    private Edit cutOff(int row) throws SQLException {
        run(
                "DELETE FROM " + table(AoAuditEvent.class) + " WHERE \"ID\" >= ?",
                rows.get(row).get("ID"));
        return new Edit("cut off at " + position(row), position(row), Kind.TAIL);
    }

    /** Two entries change places, keys and all. */
    private Edit swapped(int row) throws SQLException {
        int other = (row + 1 + random.nextInt(rows.size() - 1)) % rows.size();
        for (String column : rows.get(0).keySet()) {
            if (!column.equals("ID") && !column.equals(AoAuditEvent.CHAIN_KEY)) {
                set(row, column, rows.get(other).get(column));
                set(other, column, rows.get(row).get(column));
            }
        }
        int first = Math.min(row, other);
        return new Edit("swapped " + row + " and " + other, position(first), Kind.ALTERED);
    }

    private Edit writtenInAnotherOrder(int row) throws SQLException {
        int other = (row + 1) % rows.size();
        setId(row, -1L);
        setId(other, (Long) rows.get(row).get("ID"));
        run(
                "UPDATE " + table(AoAuditEvent.class) + " SET \"ID\" = ? WHERE \"ID\" = ?",
                rows.get(other).get("ID"),
                -1L);
        return new Edit(
                "ids of " + row + " and " + other, Math.min(position(row), position(other)) + 1, Kind.OUT_OF_PLACE);
    }

    private Edit doubled(int row) throws SQLException {
        Map<String, Object> copy = new LinkedHashMap<>(rows.get(row));
        copy.put("ID", (Long) rows.get(rows.size() - 1).get("ID") + 1000);
        copy.put(AoAuditEvent.CHAIN_KEY, "copy");
        insert(table(AoAuditEvent.class), copy);
        return new Edit("doubled " + position(row), position(row) + 1, Kind.OUT_OF_PLACE);
    }

    private Edit appended(int row) throws SQLException {
        Map<String, Object> more = new LinkedHashMap<>(rows.get(rows.size() - 1));
        long place = rows.size() + 1L;
        more.put("ID", (Long) more.get("ID") + 1000);
        more.put(AoAuditEvent.CHAIN_POSITION, place);
        more.put(AoAuditEvent.CHAIN_KEY, AuditRow.key(academy.community.id(), place));
        more.put(AoAuditEvent.PREVIOUS_HASH, more.get(AoAuditEvent.ENTRY_HASH));
        insert(table(AoAuditEvent.class), more);
        run(
                "UPDATE " + table(AoAuditEvent.class) + " SET \"ENTRY_HASH\" = ? WHERE \"ID\" = ?",
                new ChainLink().hash(stored(place)),
                more.get("ID"));
        return new Edit("appended", place + 1, Kind.TAIL);
    }

    private ChainEntry stored(long position) {
        List<ChainEntry> entries = new ArrayList<>();
        academy.trail.each(academy.community.id(), entries::add);
        return entries.stream()
                .filter(entry -> entry.position() == position)
                .findFirst()
                .orElseThrow();
    }

    private Edit movedToAnotherCommunity(int row) throws SQLException {
        set(row, AoAuditEvent.COMMUNITY_ID, academy.community.id() + 1);
        return new Edit("moved " + position(row), position(row), row == rows.size() - 1 ? Kind.TAIL : Kind.MISSING);
    }

    private Edit otherWords(int row) throws SQLException {
        int written = withWords(row);
        String column = one(List.of(AoAuditEvent.WORDS, AoAuditEvent.WORDS_SALT));
        set(written, column, one(List.of("x", rows.get(written).get(column) + "x")));
        return new Edit("words of " + position(written), position(written), Kind.WORDS_ALTERED);
    }

    private Edit wordsGone(int row) throws SQLException {
        int written = withWords(row);
        set(written, AoAuditEvent.WORDS, null);
        set(written, AoAuditEvent.WORDS_SALT, null);
        return new Edit("no words at " + position(written), position(written), Kind.WORDS_MISSING);
    }

    private Edit otherHead(int row) throws SQLException {
        boolean isHash = random.nextBoolean();
        run(
                "UPDATE " + table(AoAuditHead.class) + " SET \"" + (isHash ? "ENTRY_HASH" : "CHAIN_POSITION")
                        + "\" = ?",
                isHash ? (Object) "x" : (Object) (rows.size() + 1L + row));
        return new Edit("head", rows.size() + 1L, Kind.TAIL);
    }

    private Edit headGone(int row) throws SQLException {
        run("DELETE FROM " + table(AoAuditHead.class));
        return new Edit("no head", rows.size() + 1L, Kind.TAIL);
    }

    private int withWords(int from) {
        int row = from;
        while (rows.get(row).get(AoAuditEvent.WORDS) == null) {
            row = (row + 1) % rows.size();
        }
        return row;
    }

    private long position(int row) {
        return (Long) rows.get(row).get(AoAuditEvent.CHAIN_POSITION);
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private void set(int row, String column, Object value) throws SQLException {
        run(
                "UPDATE " + table(AoAuditEvent.class) + " SET \"" + column + "\" = ? WHERE \"ID\" = ?",
                value,
                rows.get(row).get("ID"));
    }

    private void setId(int row, long id) throws SQLException {
        set(row, "ID", id);
    }

    private void restore() throws SQLException {
        run("DELETE FROM " + table(AoAuditEvent.class));
        run("DELETE FROM " + table(AoAuditHead.class));
        for (Map<String, Object> row : rows) {
            insert(table(AoAuditEvent.class), row);
        }
        insert(table(AoAuditHead.class), head);
    }

    private void insert(String table, Map<String, Object> row) throws SQLException {
        run(
                "INSERT INTO " + table + " (\"" + String.join("\", \"", row.keySet()) + "\") VALUES ("
                        + "?, ".repeat(row.size() - 1) + "?)",
                row.values().toArray());
    }

    private void run(String sql, Object... values) throws SQLException {
        try (Connection connection = academy.database.dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
        academy.database.statements().reset();
    }

    private List<Map<String, Object>> all(String table) throws SQLException {
        List<Map<String, Object>> all = new ArrayList<>();
        try (Connection connection = academy.database.dataSource().getConnection();
                PreparedStatement query = connection.prepareStatement("SELECT * FROM " + table + " ORDER BY \"ID\"");
                ResultSet found = query.executeQuery()) {
            while (found.next()) {
                Map<String, Object> row = new LinkedHashMap<>();
                for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                    Object value = found.getObject(column);
                    row.put(
                            found.getMetaData().getColumnName(column),
                            value instanceof java.sql.Clob ? found.getString(column) : value);
                }
                all.add(row);
            }
        }
        return all;
    }

    private String table(Class<? extends net.java.ao.RawEntity<?>> entity) {
        return "\"" + academy.database.tableOf(entity) + "\"";
    }
}
