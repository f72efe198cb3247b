package org.guildhall.platform.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.Assume.assumeTrue;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import org.guildhall.platform.SqlConnections;
import org.guildhall.platform.SqlReads;
import org.guildhall.platform.SqlText;
import org.guildhall.platform.SqlTexts;
import org.guildhall.testkit.AoDatabase;
import org.guildhall.testkit.Kind;
import org.guildhall.workbench.ao.EngineActiveObjects;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/** Plain SQL beside and within what Active Objects does. */
@RunWith(Parameterized.class)
public class AoSqlReadsTest {
    private static final String NAMESPACE = "org.guildhall.confluence";
    private static final int MORE_THAN_THE_POOL_HAS = 50;
    private static final SqlText ALL =
            SqlText.of("SELECT [NOTE_TEXT], [WEIGHT], [IS_KEPT] FROM {0} ORDER BY [ID]", AoNote.class);
    private static final SqlText TWO = SqlText.of("SELECT [NOTE_TEXT] FROM {0} ORDER BY [ID] {first 2}", AoNote.class);
    private static final SqlText KEPT_ALIKE =
            SqlText.of("SELECT [WEIGHT] FROM {0} WHERE [NOTE_TEXT] = ? AND [IS_KEPT] = ?", AoNote.class);
    private static final SqlTexts OF_WEIGHTS = SqlTexts.of(marks ->
            SqlText.of("SELECT [NOTE_TEXT] FROM {0} WHERE [WEIGHT] IN (" + marks + ") ORDER BY [ID]", AoNote.class));
    private static final SqlText MISTAKEN = SqlText.of("SELECT [NO_SUCH_COLUMN] FROM {0}", AoNote.class);

    /** One column of each type that is read. */
    @Table("NOTE")
    public interface AoNote extends RawEntity<Long> {
        @AutoIncrement
        @NotNull
        @PrimaryKey("ID")
        Long getID();

        String getNoteText();

        Long getWeight();

        @NotNull
        Boolean getIsKept();
    }

    @Parameterized.Parameters(name = "{0}")
    public static Kind[] databases() {
        return Kind.values();
    }

    @Rule
    public final AoDatabase database;

    private final Kind kind;

    public AoSqlReadsTest(Kind kind) {
        this.kind = kind;
        this.database = new AoDatabase(kind, AoNote.class);
    }

    @Test
    public void everyTypeOfColumnIsReadAsItWasWritten() {
        note("thread", 7L, true);
        note("needle", -3L, false);

        assertThat(sql().rows(ALL, row -> row.text(1) + "/" + row.number(2) + "/" + row.flag(3)))
                .containsExactly("thread/7/true", "needle/-3/false");
    }

    @Test
    public void emptyColumnsAreNothingAndZero() {
        database.ao().create(AoNote.class, new DBParam("IS_KEPT", false));

        assertThat(sql().rows(ALL, row -> row.text(1) + "/" + row.number(2))).containsExactly("null/0");
    }

    @Test
    public void parametersAreValuesWhateverTheySay() {
        note("it's \"so\"; --", 1L, true);
        note("it's \"so\"; --", 2L, false);

        assertThat(sql().rows(KEPT_ALIKE, row -> row.number(1), "it's \"so\"; --", true))
                .containsExactly(1L);
        assertThat(sql().rows(KEPT_ALIKE, row -> row.number(1), "' OR 1 = 1 --", true))
                .isEmpty();
    }

    @Test
    public void aListOfAnyLengthFindsWhatIsInIt() {
        for (long weight = 1; weight <= 12; weight++) {
            note("note " + weight, weight, true);
        }

        assertThat(ofWeights(List.of(5L))).containsExactly("note 5");
        assertThat(ofWeights(List.of(2L, 4L))).containsExactly("note 2", "note 4");
        assertThat(ofWeights(List.of(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 11L)))
                .hasSize(11);
    }

    @Test
    public void onlyTheFirstRowsComeWhereOnlyTheyAreWanted() {
        note("a", 1L, true);
        note("b", 1L, true);
        note("c", 1L, true);

        assertThat(sql().rows(TWO, row -> row.text(1))).containsExactly("a", "b");
    }

    @Test
    public void aReadIsOneStatement() {
        note("thread", 7L, true);
        database.statements().reset();

        sql().rows(ALL, row -> row.number(2));
        sql().rows(ALL, row -> row.number(2));

        assertThat(database.statements().list()).hasSize(2);
    }

    @Test
    public void whatTheTransactionHasWrittenIsSeenInItAndGoneWithIt() {
        assertThatThrownBy(() -> database.ao().executeInTransaction(() -> {
                    note("thread", 7L, true);
                    assertThat(texts()).containsExactly("thread");
                    note("needle", 8L, true);
                    assertThat(texts()).containsExactly("thread", "needle");
                    throw new IllegalStateException("No more of this");
                }))
                .hasMessage("No more of this");

        assertThat(texts()).isEmpty();
    }

    @Test
    public void whatIsNotCommittedIsNotSeenOutside() {
        List<String> seen = new ArrayList<>();

        database.ao().executeInTransaction(() -> {
            note("thread", 7L, true);
            Thread other = new Thread(() -> seen.addAll(texts()));
            other.start();
            return joined(other);
        });

        assertThat(seen).isEmpty();
        assertThat(texts()).containsExactly("thread");
    }

    @Test
    public void noConnectionIsKept() {
        note("thread", 7L, true);
        for (int i = 0; i < MORE_THAN_THE_POOL_HAS; i++) {
            texts();
            database.ao().executeInTransaction(this::texts);
            sql().each(ALL, row -> false);
            assertThatThrownBy(() -> sql().rows(ALL, row -> {
                        throw new IllegalStateException("Cannot read this");
                    }))
                    .hasMessage("Cannot read this");
            assertThatThrownBy(() -> sql().rows(MISTAKEN, row -> row.text(1)))
                    .hasStackTraceContaining("NO_SUCH_COLUMN");
        }

        assertThat(database.openConnections()).isZero();
    }

    @Test
    public void rowsAreHandedOverUntilThereAreEnough() {
        note("a", 1L, true);
        note("b", 2L, true);
        note("c", 3L, true);
        List<String> seen = new ArrayList<>();

        sql().each(ALL, row -> {
            seen.add(row.text(1));
            return seen.size() < 2;
        });

        assertThat(seen).containsExactly("a", "b");
    }

    @Test
    public void rowsAreHandedOverWithinATransactionSoThatTheDatabaseKeepsThem() {
        note("thread", 7L, true);
        List<Integer> used = new ArrayList<>();

        sql().each(ALL, row -> {
            texts();
            used.add(database.openConnections());
            return true;
        });

        assertThat(used).containsExactly(1);
    }

    /** As after a site was restored from a backup. */
    @Test
    public void anEngineThatHasNoConnectionAnyMoreIsLeftForTheOneThatHas() {
        AoDatabase before = new AoDatabase(kind, AoNote.class);
        before.before();
        HikariDataSource pool = new HikariDataSource();
        pool.setDataSource(before.dataSource());
        AtomicReference<ActiveObjects> host = new AtomicReference<>(new EngineActiveObjects(pool, NAMESPACE));
        SqlReads reads = new AoSqlReads(new AoEngines(whatIsIn(host)), database.transactions());
        assertThat(reads.rows(ALL, row -> row.text(1))).isEmpty();
        note("thread", 7L, true);

        pool.close();
        host.set(database.ao());

        assertThatThrownBy(() -> reads.rows(ALL, row -> row.text(1))).hasMessageContaining("closed");
        assertThat(reads.rows(ALL, row -> row.text(1))).containsExactly("thread");
        before.after();
    }

    /** Versions of Oracle before 23 do. */
    @Test
    public void aDatabaseThatWantsATableToReadFromGetsOne() {
        ActiveObjects likeOracle = through((method, given) -> {
            if (method.getName().equals("findWithSQL") && !given[2].toString().contains("FROM")) {
                throw new ActiveObjectsException("FROM keyword not found where expected");
            }
            return method.invoke(database.ao(), given);
        });
        assumeTrue("PostgreSQL has no DUAL", kind == Kind.H2);

        assertThat(new AoEngines(likeOracle).database()).isEqualTo("H2");
    }

    @Test
    public void theDatabaseIsNamed() {
        SqlConnections connections = new AoEngines(database.ao());

        assertThat(connections.database()).isEqualTo(kind == Kind.H2 ? "H2" : "PostgreSQL");
        assertThat(connections.source()).isEqualTo(SqlConnections.Source.ACTIVE_OBJECTS);
    }

    private static ActiveObjects whatIsIn(AtomicReference<ActiveObjects> host) {
        return through((method, given) -> method.invoke(host.get(), given));
    }

    private interface Call {
        Object to(Method method, Object... given) throws ReflectiveOperationException;
    }

    private static ActiveObjects through(Call call) {
        return (ActiveObjects) Proxy.newProxyInstance(
                AoSqlReadsTest.class.getClassLoader(), new Class<?>[] {ActiveObjects.class}, (proxy, method, given) -> {
                    try {
                        return call.to(method, given);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static boolean joined(Thread other) {
        try {
            other.join();
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private SqlReads sql() {
        return database.sql();
    }

    private List<String> texts() {
        return sql().rows(ALL, row -> row.text(1));
    }

    private List<String> ofWeights(List<Long> weights) {
        return sql().rows(
                        OF_WEIGHTS.of(weights),
                        row -> row.text(1),
                        OF_WEIGHTS.filled(weights).toArray());
    }

    private void note(String text, long weight, boolean kept) {
        database.ao()
                .create(
                        AoNote.class,
                        new DBParam("NOTE_TEXT", text),
                        new DBParam("WEIGHT", weight),
                        new DBParam("IS_KEPT", kept));
    }
}
