package org.guildhall.platform.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.guildhall.platform.SqlUpdates;
import org.guildhall.testkit.AoDatabase;
import org.guildhall.testkit.Kind;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/** Updates of one column of many rows, within what Active Objects does. */
@RunWith(Parameterized.class)
public class AoSqlUpdatesTest {

    /** Something with a key and a text. */
    @Table("THING")
    public interface AoThing extends RawEntity<Long> {
        @AutoIncrement
        @NotNull
        @PrimaryKey("ID")
        Long getID();

        @NotNull
        @Unique
        String getThingKey();

        String getThingText();
    }

    @Parameterized.Parameters(name = "{0}")
    public static Kind[] databases() {
        return Kind.values();
    }

    @Rule
    public final AoDatabase database;

    private SqlUpdates updates;

    public AoSqlUpdatesTest(Kind kind) {
        database = new AoDatabase(kind, AoThing.class);
    }

    @Before
    public void threeThings() {
        updates = new AoSqlUpdates(new AoEngines(database.ao()), database.transactions());
        for (String key : new String[] {"a", "b", "c"}) {
            database.ao().create(AoThing.class, new DBParam("THING_KEY", key), new DBParam("THING_TEXT", "old " + key));
        }
        database.statements().reset();
    }

    @Test
    public void theRowsOfTheKeysAreSetInOneBatchAndNoOthers() {
        set(Map.of("a", "it's \"new\"; --", "c", "new c", "gone", "nobody's"));

        assertThat(database.statements().count()).isEqualTo(1 + engine());
        assertThat(texts()).isEqualTo(Map.of("a", "it's \"new\"; --", "b", "old b", "c", "new c"));
    }

    @Test
    public void nullEmptiesTheColumn() {
        Map<String, String> none = new HashMap<>();
        none.put("b", null);

        set(none);

        assertThat(texts()).containsEntry("b", null).containsEntry("a", "old a");
    }

    @Test
    public void onlyEmptyColumnsAreFilledWhereOnlyTheyMayBe() {
        Map<String, String> none = new HashMap<>();
        none.put("b", null);
        set(none);

        updates.setWhereEmpty(AoThing.class, "THING_TEXT", "THING_KEY", Map.of("a", "new a", "b", "new b"));

        assertThat(texts()).isEqualTo(Map.of("a", "old a", "b", "new b", "c", "old c"));
    }

    @Test
    public void nothingIsAskedForNothing() {
        set(Map.of());

        assertThat(database.statements().list()).isEmpty();
    }

    @Test
    public void whatTheTransactionHasWrittenIsFoundAndGoesWithIt() {
        assertThatThrownBy(() -> database.transactions().inOne(() -> {
                    database.ao().create(AoThing.class, new DBParam("THING_KEY", "d"));
                    set(Map.of("a", "new a", "d", "new d"));
                    assertThat(texts()).containsEntry("d", "new d");
                    throw new IllegalStateException("on purpose");
                }))
                .hasStackTraceContaining("on purpose");

        assertThat(texts()).isEqualTo(Map.of("a", "old a", "b", "old b", "c", "old c"));
        assertThat(database.openConnections()).isZero();
    }

    @Test
    public void aMistakeFailsAsActiveObjectsDoesAndLeavesNothingOpen() {
        assertThatThrownBy(() -> updates.set(AoThing.class, "NO_SUCH_COLUMN", "THING_KEY", Map.of("a", "b")))
                .hasStackTraceContaining(ActiveObjectsException.class.getSimpleName());

        assertThat(database.openConnections()).isZero();
        set(Map.of("a", "new a"));
        assertThat(texts()).containsEntry("a", "new a");
    }

    /** The statement that leads to the engine. */
    private static int engine() {
        return 1;
    }

    private void set(Map<String, String> texts) {
        updates.set(AoThing.class, "THING_TEXT", "THING_KEY", texts);
    }

    private Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        Arrays.stream(database.ao().find(AoThing.class))
                .forEach(thing -> texts.put(thing.getThingKey(), thing.getThingText()));
        return texts;
    }
}
