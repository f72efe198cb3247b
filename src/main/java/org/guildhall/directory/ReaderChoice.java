package org.guildhall.directory;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.platform.PageLinks;
import org.guildhall.platform.text.Parsing;

/**
 * How a reader wants to look at a directory, as far as they have said so.
 *
 * @param layout one of {@link #LAYOUTS}
 * @param sort one of {@link #SORTS}
 * @param columns what is shown of each member
 * @param size how many members a page has, one of {@link #SIZES}
 */
public record ReaderChoice(
        Optional<String> layout, Optional<String> sort, Optional<Columns> columns, Optional<Integer> size) {
    /** Nothing is said. */
    public static final ReaderChoice NONE =
            new ReaderChoice(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    static final List<String> LAYOUTS = List.of("cards", "faces", "table", "list", "topics");
    static final List<String> SORTS = List.of("name", "newest");
    static final List<Integer> SIZES = List.of(12, 24, 48, 96, 200);

    /** The fields of addresses and forms. */
    public static final String LAYOUT = "layout";

    public static final String SORT = "sort";
    public static final String SHOWN = "shown";
    public static final String SIZE = "size";
    static final List<String> FIELDS = List.of(LAYOUT, SORT, SHOWN, SIZE);

    /** Stands for no column. */
    static final String NO_COLUMN = "none";

    /** What addresses and forms say; what cannot be chosen is as if it had not been said. */
    static ReaderChoice of(PageLinks links) {
        return of(
                links.value(LAYOUT).orElse(""),
                links.value(SORT).orElse(""),
                String.join(",", links.values(SHOWN)),
                links.value(SIZE).orElse(""));
    }

    /** The same by texts, each empty where nothing is said; columns with commas between them. */
    public static ReaderChoice of(String layout, String sort, String columns, String size) {
        return new ReaderChoice(
                Optional.of(layout).filter(LAYOUTS::contains),
                Optional.of(sort).filter(SORTS::contains),
                Optional.of(columns)
                        .filter(named -> !named.isBlank())
                        .map(named -> Columns.of(Arrays.asList(named.split(",")))),
                Parsing.number(size).filter(SIZES::contains));
    }

    /** What is not said here, as the other one says it. */
    ReaderChoice or(ReaderChoice other) {
        return new ReaderChoice(
                layout.or(other::layout), sort.or(other::sort), columns.or(other::columns), size.or(other::size));
    }

    /** Whether nothing is said. */
    public boolean isEmpty() {
        return equals(NONE);
    }

    /** The columns, with commas between them; empty where nothing is said of them. */
    public String shown() {
        return texts().get(SHOWN);
    }

    /** By fields, as {@link #of} reads them; empty texts for what is not said. */
    public Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(LAYOUT, layout.orElse(""));
        texts.put(SORT, sort.orElse(""));
        texts.put(SHOWN, columns.map(ReaderChoice::text).orElse(""));
        texts.put(SIZE, size.map(String::valueOf).orElse(""));
        return texts;
    }

    private static String text(Columns columns) {
        List<String> names = columns.names();
        return names.isEmpty() ? NO_COLUMN : String.join(",", names);
    }
}
