package org.guildhall.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.guildhall.accreditation.exchange.BenchExchange;
import org.guildhall.accreditation.exchange.ImportFile;
import org.guildhall.accreditation.status.ao.AoAccreditation;
import org.guildhall.audit.ao.AoAuditEvent;
import org.guildhall.audit.ao.AoAuditHead;
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

/** An import next to JDBC batches of the same rows of both tables; what matters is the ratio. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 3)
@Fork(1)
public class ImportBenchmark {
    private static final int BATCH = 1000;

    @Param({"POSTGRES", "H2"})
    public Kind kind;

    @Param({"20000"})
    public int rows;

    private BenchExchange exchange;
    private List<Object[]> accreditations;
    private List<Object[]> events;
    private String accreditationSql;
    private String eventSql;
    private ImportFile checked;

    /** The rows that an import leaves are kept, to be written again by bare JDBC. */
    @Setup(Level.Trial)
    public void fill() throws SQLException {
        exchange = new BenchExchange(kind, rows);
        exchange.run(exchange.checked(rows));
        accreditations = taken(AoAccreditation.class);
        events = taken(AoAuditEvent.class);
        accreditationSql = insert(AoAccreditation.class);
        eventSql = insert(AoAuditEvent.class);
    }

    @Setup(Level.Invocation)
    public void empty() throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            statement.execute("DELETE FROM " + table(AoAccreditation.class));
            statement.execute("DELETE FROM " + table(AoAuditEvent.class));
            statement.execute("DELETE FROM " + table(AoAuditHead.class));
            if (kind == Kind.POSTGRES) {
                statement.execute("VACUUM ANALYZE");
            }
        }
        checked = exchange.checked(rows);
    }

    @TearDown
    public void close() {
        exchange.close();
    }

    @Benchmark
    public Object importRows() {
        return exchange.run(checked);
    }

    @Benchmark
    public Object importRowsBare() throws SQLException {
        try (Connection connection = connection()) {
            connection.setAutoCommit(false);
            for (int from = 0; from < rows; from += BATCH) {
                insert(connection, accreditationSql, accreditations.subList(from, Math.min(rows, from + BATCH)));
                insert(connection, eventSql, events.subList(from, Math.min(rows, from + BATCH)));
                connection.commit();
            }
        }
        return accreditations;
    }

    private static void insert(Connection connection, String sql, List<Object[]> batch) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Object[] row : batch) {
                for (int i = 0; i < row.length; i++) {
                    statement.setObject(i + 1, row[i]);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private List<Object[]> taken(Class<? extends net.java.ao.RawEntity<?>> entity) throws SQLException {
        List<Object[]> taken = new ArrayList<>();
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT * FROM " + table(entity) + " ORDER BY \"ID\"")) {
            while (found.next()) {
                Object[] row = new Object[found.getMetaData().getColumnCount()];
                for (int i = 0; i < row.length; i++) {
                    Object value = found.getObject(i + 1);
                    row[i] = value instanceof java.sql.Clob clob ? clob.getSubString(1, (int) clob.length()) : value;
                }
                taken.add(row);
            }
        }
        return taken.subList(0, rows);
    }

    private String insert(Class<? extends net.java.ao.RawEntity<?>> entity) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet any = statement.executeQuery("SELECT * FROM " + table(entity) + " WHERE 1 = 0")) {
            List<String> columns = new ArrayList<>();
            for (int i = 1; i <= any.getMetaData().getColumnCount(); i++) {
                columns.add("\"" + any.getMetaData().getColumnName(i) + "\"");
            }
            return "INSERT INTO " + table(entity) + " (" + String.join(",", columns) + ") VALUES ("
                    + "?,".repeat(columns.size() - 1) + "?)";
        }
    }

    private String table(Class<? extends net.java.ao.RawEntity<?>> entity) {
        return exchange.table(entity);
    }

    private Connection connection() throws SQLException {
        return exchange.connection();
    }
}
