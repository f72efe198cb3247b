package org.guildhall.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.guildhall.accreditation.exchange.BenchExchange;
import org.guildhall.accreditation.status.ao.AoAccreditation;
import org.guildhall.testkit.Kind;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.postgresql.PGConnection;

/** An export next to what the database itself needs to hand over the same columns; what matters is the ratio. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(1)
public class ExportBenchmark {
    private static final String COLUMNS = "\"ACCRED_NUMBER\",\"HOLDER_KEY\",\"SCHEME_ID\",\"LEVEL_NAME\","
            + "\"EFFECTIVE_FROM\",\"EXPIRES_ON\",\"ACCRED_STATE\",\"CHANGED_ON\",\"GRANTED_BY\",\"SCOPE_TEXT\","
            + "\"LIMITS_TEXT\",\"FIRST_AWARDED\"";

    @Param({"POSTGRES", "H2"})
    public Kind kind;

    @Param({"20000"})
    public int rows;

    private BenchExchange exchange;

    @Setup
    public void fill() throws SQLException {
        exchange = new BenchExchange(kind, rows);
        exchange.run(exchange.checked(rows));
        try (Connection connection = exchange.connection();
                Statement statement = connection.createStatement()) {
            statement.execute("ANALYZE");
        }
    }

    @TearDown
    public void close() {
        exchange.close();
    }

    @Benchmark
    public Object exportRows() {
        Bytes bytes = new Bytes();
        exchange.export(bytes);
        return bytes.count;
    }

    @Benchmark
    public Object exportRowsBareSelect() throws SQLException, IOException {
        Bytes bytes = new Bytes();
        try (Connection connection = exchange.connection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT " + COLUMNS + " FROM "
                        + exchange.table(AoAccreditation.class) + " ORDER BY \"LIST_KEY\"")) {
            while (found.next()) {
                StringBuilder line = new StringBuilder();
                for (int column = 1; column <= 12; column++) {
                    line.append(found.getString(column)).append(',');
                }
                bytes.write(line.toString().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.count;
    }

    /** On PostgreSQL; elsewhere the same as a bare select. */
    @Benchmark
    public Object exportRowsBareCopy() throws SQLException, IOException {
        if (kind != Kind.POSTGRES) {
            return exportRowsBareSelect();
        }
        Bytes bytes = new Bytes();
        try (Connection connection = exchange.connection()) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut(
                            "COPY (SELECT " + COLUMNS + " FROM " + exchange.table(AoAccreditation.class)
                                    + " ORDER BY \"LIST_KEY\") TO STDOUT WITH CSV",
                            bytes);
        }
        return bytes.count;
    }

    /** Counts and forgets. */
    private static final class Bytes extends OutputStream {
        private long count;

        @Override
        public void write(int one) {
            count++;
        }

        @Override
        public void write(byte[] some, int offset, int length) {
            count += length;
        }
    }
}
