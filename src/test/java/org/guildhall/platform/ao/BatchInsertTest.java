package org.guildhall.platform.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyMap;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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
    public void whereTheEngineIsOutOfReachTheRowsAreWrittenOneByOne() {
        for (Throwable missing : List.of(
                new UnsupportedOperationException("getEntityManager"),
                new NoSuchMethodError("getEntityManager"),
                new NoClassDefFoundError("net/java/ao/EntityManager"))) {
            database.ao().deleteWithSQL(AoExternalHolder.class, "ID > ?", 0L);

            write(withEngine(row -> doThrow(missing).when(row).getEntityManager()));

            assertThat(names()).as("%s", missing).containsExactly("Ana", "Bo", "Cy");
        }
    }

    @Test
    public void whereTheEngineHasNoSuchCallTheRowsAreWrittenOneByOne() throws SQLException {
        EntityManager older = mock(EntityManager.class);
        doThrow(new NoSuchMethodError("create")).when(older).create(any(), any(List.class));

        write(withEngine(row -> doAnswer(call -> older).when(row).getEntityManager()));

        assertThat(names()).containsExactly("Ana", "Bo", "Cy");
    }

    @Test
    public void whatTheDatabaseRefusesIsNotTriedAgain() throws SQLException {
        EntityManager broken = mock(EntityManager.class);
        doThrow(new SQLException("full")).when(broken).create(any(), any(List.class));

        assertThatThrownBy(() -> write(
                        withEngine(row -> doAnswer(call -> broken).when(row).getEntityManager())))
                .isInstanceOf(ActiveObjectsException.class);
        assertThat(names()).containsExactly("Ana");
    }

    @Test
    public void nothingIsWrittenForNoRows() {
        BatchInsert.create(database.ao(), AoExternalHolder.class, List.of());

        assertThat(names()).isEmpty();
    }

    private interface Engine {
        void of(AoExternalHolder row) throws SQLException;
    }

    /** The real service, whose rows hand out another engine. */
    private ActiveObjects withEngine(Engine engine) {
        ActiveObjects ao = mock(ActiveObjects.class, delegatesTo(database.ao()));
        doAnswer(call -> {
                    Map<String, Object> values = call.getArgument(1);
                    AoExternalHolder row = mock(
                            AoExternalHolder.class, delegatesTo(database.ao().create(AoExternalHolder.class, values)));
                    engine.of(row);
                    return row;
                })
                .when(ao)
                .create(eq(AoExternalHolder.class), anyMap());
        return ao;
    }

    private static void write(ActiveObjects ao) {
        BatchInsert.create(ao, AoExternalHolder.class, List.of(row("Ana"), row("Bo"), row("Cy")));
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

    private List<String> names() {
        return Arrays.stream(database.ao()
                        .find(AoExternalHolder.class, Query.select().order("\"ID\" ASC")))
                .map(AoExternalHolder::getFullName)
                .toList();
    }
}
