package org.guildhall.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.java.ao.RawEntity;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.guildhall.testkit.AppTables;
import org.junit.Test;

/** Every index of the app can be made on every database of Confluence, and holds the longest values of its columns. */
public class IndexKeysTest {
    private static final int MOST_ON_MYSQL = 3072;
    private static final int MOST_ON_SQL_SERVER = 1700;
    private static final int BYTES_OF_A_CHARACTER_ON_MYSQL = 4;
    private static final int BYTES_OF_A_CHARACTER_ON_SQL_SERVER = 2;
    private static final int LENGTH_UNLESS_SAID = 255;
    private static final Map<Class<?>, Integer> BYTES = Map.of(Long.class, 8, Integer.class, 4, Boolean.class, 1);

    /** A table that could not be made. */
    @Table("TOO_LONG")
    @Indexes(
            @Index(
                    name = "both",
                    methodNames = {"getOne", "getOther"}))
    public interface AoTooLong extends RawEntity<Long> {
        @StringLength(450)
        String getOne();

        @NotNull
        @StringLength(450)
        String getOther();
    }

    /** An index of a table. */
    private record Key(String name, List<Method> columns) {
        int bytesOnMySql() {
            return columns.stream()
                    .mapToInt(column -> bytes(column, BYTES_OF_A_CHARACTER_ON_MYSQL) + marks(column))
                    .sum();
        }

        int bytesOnSqlServer() {
            return columns.stream()
                    .mapToInt(column -> bytes(column, BYTES_OF_A_CHARACTER_ON_SQL_SERVER))
                    .sum();
        }

        boolean isTooLong() {
            return bytesOnMySql() > MOST_ON_MYSQL || bytesOnSqlServer() > MOST_ON_SQL_SERVER;
        }

        @Override
        public String toString() {
            return name + ": " + bytesOnMySql() + " bytes on MySQL, " + bytesOnSqlServer() + " on SQL Server";
        }
    }

    @Test
    public void noKeyIsTooLong() {
        List<Key> keys = AppTables.ALL.stream().flatMap(IndexKeysTest::keys).toList();

        assertThat(keys).hasSizeGreaterThan(60).noneMatch(Key::isTooLong);
    }

    @Test
    public void aKeyOfTwoLongTextsWouldBe() {
        assertThat(keys(AoTooLong.class))
                .singleElement()
                .matches(Key::isTooLong)
                .hasToString("AoTooLong.both: 3605 bytes on MySQL, 1800 on SQL Server");
    }

    private static Stream<Key> keys(Class<? extends RawEntity<?>> entity) {
        List<Key> keys = new ArrayList<>();
        for (Method method : entity.getMethods()) {
            if (Stream.of(Indexed.class, Unique.class, PrimaryKey.class).anyMatch(method::isAnnotationPresent)) {
                keys.add(new Key(entity.getSimpleName() + "." + method.getName(), List.of(method)));
            }
        }
        Indexes several = entity.getAnnotation(Indexes.class);
        if (several != null) {
            Arrays.stream(several.value()).map(index -> key(entity, index)).forEach(keys::add);
        }
        return keys.stream();
    }

    private static Key key(Class<?> entity, Index index) {
        return new Key(
                entity.getSimpleName() + "." + index.name(),
                Arrays.stream(index.methodNames())
                        .map(name -> column(entity, name))
                        .toList());
    }

    private static Method column(Class<?> entity, String name) {
        try {
            return entity.getMethod(name);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(entity + " has an index on a column that it has not", e);
        }
    }

    private static int bytes(Method column, int bytesOfACharacter) {
        if (column.getReturnType() != String.class) {
            return BYTES.get(column.getReturnType());
        }
        StringLength length = column.getAnnotation(StringLength.class);
        int characters = length == null ? LENGTH_UNLESS_SAID : length.value();
        return characters == StringLength.UNLIMITED ? Short.MAX_VALUE : characters * bytesOfACharacter;
    }

    /** Of a text's length, and of a value that is missing. */
    private static int marks(Method column) {
        int ofLength = column.getReturnType() == String.class ? 2 : 0;
        return ofLength + (column.isAnnotationPresent(NotNull.class) ? 0 : 1);
    }
}
