package org.guildhall.platform.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import net.java.ao.ActiveObjectsException;
import net.java.ao.EntityManager;
import net.java.ao.Query;
import org.guildhall.accreditation.holder.ao.AoExternalHolder;
import org.guildhall.testkit.AoDatabase;
import org.guildhall.testkit.Kind;
import org.guildhall.testkit.OnEveryDatabase;
import org.junit.Rule;
import org.junit.Test;

/** Many rows at once, on hosts whose engine can be reached and on hosts where it cannot. */
public class BatchInsertTest extends OnEveryDatabase {
    @Rule
    public final AoDatabase database;

    public BatchInsertTest(Kind kind) {
        super(kind);
        database = new AoDatabase(kind);
    }

    @Test
    public void theEngineWritesAllRows() {
        write(database.ao());

        assertThat(names()).containsExactly("Ana", "Bo", "Cy");
    }

    @Test
    public void oneRowIsOneStatementAsWell() {
        BatchInsert inserts = new BatchInsert(database.ao(), database.engines());
        database.statements().reset();

        inserts.create(AoExternalHolder.class, List.of(row("Ana")));

        assertThat(database.statements().list()).singleElement().asString().startsWith("INSERT");
        assertThat(names()).containsExactly("Ana");
    }

    @Test
    public void aColumnIsNamedWhereOneOfTheRowsFillsIt() {
        BatchInsert inserts = new BatchInsert(database.ao(), database.engines());
        database.statements().reset();

        inserts.create(AoExternalHolder.class, List.of(row("Ana", null, null), row("Bo", "salt", null)));

        assertThat(database.statements().list())
                .singleElement()
                .asString()
                .contains(AoExternalHolder.EMAIL_SALT)
                .doesNotContain(AoExternalHolder.EMAIL_HASH);
        assertThat(database.ao().find(AoExternalHolder.class, Query.select().order("\"ID\" ASC")))
                .extracting(AoExternalHolder::getEmailSalt, AoExternalHolder::getEmailHash)
                .containsExactly(tuple(null, null), tuple("salt", null));
    }

    @Test
    public void whereTheEngineIsOutOfReachTheRowsAreWrittenOneByOne() {
        for (Supplier<Throwable> missing : List.<Supplier<Throwable>>of(
                () -> new UnsupportedOperationException("getEntityManager"),
                () -> new NoSuchMethodError("getEntityManager"),
                () -> new NoClassDefFoundError("net/java/ao/EntityManager"))) {
            database.ao().deleteWithSQL(AoExternalHolder.class, "ID > ?", 0L);

            write(host(row -> doAnswer(call -> {
                        throw missing.get();
                    })
                    .when(row)
                    .getEntityManager()));

            assertThat(names()).as("%s", missing.get()).containsExactly("Ana", "Bo", "Cy");
        }
    }

    @Test
    public void whereTheEngineHasNoSuchCallTheRowsAreWrittenOneByOne() throws SQLException {
        write(hostWhoseEngineFailsWith(new NoSuchMethodError("create")));

        assertThat(names()).containsExactly("Ana", "Bo", "Cy");
    }

    @Test
    public void whatTheDatabaseRefusesIsNotTriedAgain() throws SQLException {
        ActiveObjects host = hostWhoseEngineFailsWith(new SQLException("full"));

        assertThatThrownBy(() -> write(host)).isInstanceOf(ActiveObjectsException.class);
        assertThat(names()).isEmpty();
    }

    @Test
    public void nothingIsAskedForNoRows() {
        ActiveObjects host = mock(ActiveObjects.class);

        new BatchInsert(host, new AoEngines(host)).create(AoExternalHolder.class, List.of());

        verifyNoInteractions(host);
    }

    private ActiveObjects hostWhoseEngineFailsWith(Throwable failure) throws SQLException {
        EntityManager engine = mock(
                EntityManager.class,
                delegatesTo(
                        database.ao().create(AoExternalHolder.class, row("Any")).getEntityManager()));
        database.ao().deleteWithSQL(AoExternalHolder.class, "ID > ?", 0L);
        doThrow(failure).when(engine).create(any(), any(List.class));
        return host(row -> doReturn(engine).when(row).getEntityManager());
    }

    private interface Engine {
        void of(AoCommunityLock row);
    }

    /** The real service, whose rows hand out another engine. */
    private ActiveObjects host(Engine engine) {
        ActiveObjects ao = mock(ActiveObjects.class, delegatesTo(database.ao()));
        AoCommunityLock row = mock(AoCommunityLock.class);
        engine.of(row);
        doReturn(new AoCommunityLock[] {row}).when(ao).findWithSQL(eq(AoCommunityLock.class), any(), any());
        return ao;
    }

    private static void write(ActiveObjects ao) {
        new BatchInsert(ao, new AoEngines(ao))
                .create(AoExternalHolder.class, List.of(row("Ana"), row("Bo"), row("Cy")));
    }

    private static Map<String, Object> row(String name) {
        return Map.of(
                AoExternalHolder.COMMUNITY_ID,
                1L,
                AoExternalHolder.FULL_NAME,
                name,
                AoExternalHolder.NAME_KEY,
                "1-" + name);
    }

    private static Map<String, Object> row(String name, String salt, String hash) {
        Map<String, Object> row = new HashMap<>(row(name));
        row.put(AoExternalHolder.EMAIL_SALT, salt);
        row.put(AoExternalHolder.EMAIL_HASH, hash);
        return row;
    }

    private List<String> names() {
        return Arrays.stream(database.ao()
                        .find(AoExternalHolder.class, Query.select().order("\"ID\" ASC")))
                .map(AoExternalHolder::getFullName)
                .toList();
    }
}
