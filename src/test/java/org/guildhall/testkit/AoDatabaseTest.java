package org.guildhall.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import net.java.ao.DBParam;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.junit.Rule;
import org.junit.Test;

public class AoDatabaseTest extends OnEveryDatabase {
    /** A small table. */
    @Table("THING")
    public interface AoThing extends RawEntity<Long> {
        @AutoIncrement
        @NotNull
        @PrimaryKey("ID")
        Long getID();

        @NotNull
        @Unique
        String getThingName();

        void setThingName(String name);
    }

    @Rule
    public final AoDatabase database;

    public AoDatabaseTest(Kind kind) {
        super(kind);
        database = new AoDatabase(kind, AoThing.class);
    }

    @Test
    public void aRowThatIsWrittenIsFound() {
        thing("loom");

        AoThing[] found = database.ao().find(AoThing.class, "THING_NAME = ?", "loom");

        assertThat(names(found)).containsExactly("loom");
    }

    @Test
    public void anExceptionLeavesNothingOfTheTransaction() {
        assertThatThrownBy(() -> database.transactions().inOne(() -> {
                    thing("loom");
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");

        assertThat(database.ao().count(AoThing.class)).isZero();
    }

    @Test
    public void aBrokenStatementLeavesNothingOfTheTransaction() {
        database.failAt(2);

        assertThatThrownBy(() -> database.transactions().inOne(() -> {
                    thing("loom");
                    thing("shuttle");
                }))
                .isInstanceOf(Statements.BrokenDatabase.class);

        assertThat(database.ao().count(AoThing.class)).isZero();
    }

    @Test
    public void theDatabaseRefusesASecondRowWithTheSameUniqueValue() {
        thing("loom");

        assertThatThrownBy(() -> thing("loom")).isInstanceOf(RuntimeException.class);

        assertThat(database.ao().count(AoThing.class)).isEqualTo(1);
    }

    @Test
    public void statementsAreCounted() {
        database.statements().reset();

        database.ao().find(AoThing.class, "THING_NAME = ?", "loom");

        assertThat(database.statements().count()).isEqualTo(1);
    }

    @Test
    public void rowsComeInTheOrderOfAQuotedColumn() {
        List.of("b", "c", "a").forEach(this::thing);

        AoThing[] found = database.ao()
                .find(AoThing.class, Query.select().order("\"THING_NAME\" DESC").limit(2));

        assertThat(names(found)).containsExactly("c", "b");
    }

    @Test
    public void queriesThatBreakOnSomeDatabaseAreRefused() {
        assertThatThrownBy(
                        () -> database.ao().find(AoThing.class, Query.select().order("THING_NAME DESC")))
                .hasMessageContaining("QUOTED");
        assertThatThrownBy(() -> database.ao()
                        .find(AoThing.class, Query.select().limit(1).offset(5)))
                .hasMessageContaining("OFFSET");
        assertThatThrownBy(() -> database.ao().find(AoThing.class, "thing_name = ?", "x"))
                .hasMessageContaining("upper case");
        assertThatThrownBy(() -> database.ao().find(AoThing.class, "THING_NAME=?", "x"))
                .hasMessageContaining("spaces");
        assertThatThrownBy(() -> database.ao().find(AoThing.class, "THING_NAME = 'x'"))
                .hasMessageContaining("literals");
    }

    private void thing(String name) {
        database.ao().create(AoThing.class, new DBParam("THING_NAME", name));
    }

    private static List<String> names(AoThing[] things) {
        return Arrays.stream(things).map(AoThing::getThingName).toList();
    }
}
