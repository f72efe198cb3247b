package org.guildhall.accreditation.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.guildhall.platform.error.Checks;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.error.TextCharacters;
import org.guildhall.platform.text.Parsing;

/**
 * What each column of a file means.
 *
 * @param fields in the order of the columns; empty for a column that is left out
 * @param scheme id of the scheme for rows that name none
 */
public record ColumnMapping(List<Optional<ImportField>> fields, Optional<Long> scheme) {
    private static final String NOTHING = "-";

    public ColumnMapping {
        fields = List.copyOf(fields);
    }

    /** What the headers suggest; of two alike, the first. */
    static ColumnMapping guessed(List<String> headers) {
        Set<ImportField> taken = EnumSet.noneOf(ImportField.class);
        return new ColumnMapping(
                headers.stream()
                        .map(header -> ImportField.guessed(header).filter(taken::add))
                        .toList(),
                Optional.empty());
    }

    /**
     * What somebody chose.
     *
     * @param codes those of {@link ImportField}; another text for a column that is left out
     * @throws RequestRefusedException when it leaves open what the rows mean
     */
    static ColumnMapping chosen(List<String> codes, Optional<Long> scheme, int columns) {
        List<Optional<ImportField>> fields = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            fields.add(i < codes.size() ? ImportField.ofCode(codes.get(i)) : Optional.empty());
        }
        List<ImportField> present = fields.stream().flatMap(Optional::stream).toList();
        new Checks()
                .that(
                        present.stream().distinct().count() == present.size(),
                        "columns",
                        "guildhall.exchange.column-twice")
                .that(
                        present.contains(ImportField.NUMBER)
                                || present.contains(ImportField.HOLDER)
                                || present.contains(ImportField.HOLDER_NAME),
                        "columns",
                        "guildhall.exchange.column-missing")
                .orRefuse();
        return new ColumnMapping(fields, scheme);
    }

    /** @throws RequestRefusedException for a row with cells beyond the headers, whose cells may have slipped */
    void requireNoMoreThan(List<String> cells) {
        if (cells.stream().skip(fields.size()).anyMatch(cell -> !TextCharacters.areInvisible(cell))) {
            throw RequestRefusedException.invalid(
                    "row", "guildhall.exchange.too-many-cells", cells.size(), fields.size());
        }
    }

    /** The cells of a row by their meaning. */
    RowText read(List<String> cells) {
        Map<ImportField, String> read = new EnumMap<>(ImportField.class);
        for (int i = 0; i < Math.min(cells.size(), fields.size()); i++) {
            String cell = cells.get(i);
            fields.get(i).ifPresent(field -> read.put(field, cell));
        }
        return RowText.of(read);
    }

    /** As {@link #read(String)} reads it. */
    public String text() {
        return scheme.map(String::valueOf).orElse("")
                + ":"
                + fields.stream()
                        .map(field -> field.map(ImportField::code).orElse(NOTHING))
                        .collect(Collectors.joining(","));
    }

    public static ColumnMapping read(String text) {
        String[] parts = text.split(":", 2);
        return new ColumnMapping(
                Arrays.stream(parts[1].split(",")).map(ImportField::ofCode).toList(), Parsing.id(parts[0]));
    }
}
