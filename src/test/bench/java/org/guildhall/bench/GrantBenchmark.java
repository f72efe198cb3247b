package org.guildhall.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import net.java.ao.RawEntity;
import org.guildhall.accreditation.status.ao.AoAccreditation;
import org.guildhall.audit.ao.AoAuditEvent;
import org.guildhall.testkit.Academy;
import org.guildhall.testkit.Kind;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** A grant with all its rules and its entry in the record, beside the two bare inserts it comes to. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class GrantBenchmark {
    @Param({"POSTGRES", "H2"})
    public Kind kind;

    private Academy academy;
    private Map<String, Object> accreditation;
    private Map<String, Object> entry;
    private long next;

    @Setup
    public void open() throws SQLException {
        academy = new Academy(kind);
        academy.before();
        academy.grant("hana", "2026-11-24");
        accreditation = latest(AoAccreditation.class);
        entry = latest(AoAuditEvent.class);
    }

    @Setup(Level.Iteration)
    public void forgetStatements() {
        academy.database.statements().reset();
    }

    @TearDown
    public void close() {
        academy.after();
    }

    @Benchmark
    public Object grant() {
        String person = "g" + next++;
        academy.people.with(person, "Person");
        return academy.grant(person, "2026-11-24");
    }

    @Benchmark
    public void grantBare() throws SQLException {
        String unique = "bare" + next++;
        try (Connection connection = academy.database.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            accreditation.put("ACCRED_NUMBER", unique);
            accreditation.put("LIVE_KEY", unique);
            accreditation.put("LIST_KEY", unique);
            accreditation.put("EXPIRY_KEY", unique);
            insert(connection, AoAccreditation.class, accreditation);
            entry.put("CHAIN_KEY", unique);
            insert(connection, AoAuditEvent.class, entry);
            connection.commit();
        }
    }

    private Map<String, Object> latest(Class<? extends RawEntity<?>> entity) throws SQLException {
        Map<String, Object> row = new LinkedHashMap<>();
        try (Connection connection = academy.database.dataSource().getConnection();
                PreparedStatement query =
                        connection.prepareStatement("SELECT * FROM " + table(entity) + " ORDER BY \"ID\" DESC");
                ResultSet found = query.executeQuery()) {
            found.next();
            for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                Object value = found.getObject(column);
                row.put(
                        found.getMetaData().getColumnName(column),
                        value instanceof java.sql.Clob ? found.getString(column) : value);
            }
        }
        row.remove("ID");
        return row;
    }

    private void insert(Connection connection, Class<? extends RawEntity<?>> entity, Map<String, Object> row)
            throws SQLException {
        List<Object> values = new ArrayList<>(row.values());
        String sql = "INSERT INTO " + table(entity) + " (\"" + String.join("\", \"", row.keySet()) + "\") VALUES ("
                + "?, ".repeat(row.size() - 1) + "?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                insert.setObject(i + 1, values.get(i));
            }
            insert.executeUpdate();
        }
    }

    private String table(Class<? extends RawEntity<?>> entity) {
        return "\"" + academy.database.tableOf(entity) + "\"";
    }
}
