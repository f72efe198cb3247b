package org.guildhall.accreditation.application.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The rows for evidence as the form sends them: one text of each kind for each row, and the numbers of the ticked rows.
 */
final class EvidenceRows {
    static final int MOST = 20;

    private String[] kinds = {};
    private String[] titles = {};
    private String[] values = {};
    private Set<String> confidential = Set.of();

    void kinds(String[] sent) {
        kinds = sent.clone();
    }

    void titles(String[] sent) {
        titles = sent.clone();
    }

    void values(String[] sent) {
        values = sent.clone();
    }

    void confidential(String[] numbers) {
        confidential = Set.copyOf(List.of(numbers));
    }

    /** Also those in which nothing was typed, in their order. */
    List<EvidenceRow> all() {
        return IntStream.rangeClosed(1, Math.min(MOST, values.length))
                .mapToObj(number -> new EvidenceRow(
                        number,
                        at(kinds, number),
                        at(titles, number),
                        at(values, number),
                        confidential.contains(String.valueOf(number)),
                        ""))
                .toList();
    }

    List<EvidenceRow> filled() {
        return all().stream().filter(EvidenceRow::isFilled).toList();
    }

    /** All rows and one more of the kind; unchanged where there are as many as may be. */
    List<EvidenceRow> withOneMore(String kind) {
        List<EvidenceRow> rows = new ArrayList<>(all());
        if (rows.size() < MOST) {
            rows.add(EvidenceRow.blank(rows.size() + 1, kind));
        }
        return rows;
    }

    /** All rows but the one with this number. */
    List<EvidenceRow> without(String number) {
        return all().stream()
                .filter(row -> !String.valueOf(row.number()).equals(number))
                .toList();
    }

    private static String at(String[] sent, int number) {
        return number <= sent.length ? sent[number - 1] : "";
    }
}
