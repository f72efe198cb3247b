package org.guildhall.accreditation.exchange;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guildhall.platform.PersonId;

/**
 * An uploaded file on its way into the register.
 *
 * @param importer who started the present step, and in whose name rows are decided
 * @param name as its owner calls it, at most 200 characters
 * @param pieces how many pieces it was cut into
 * @param done how many pieces the present step has completed
 * @param counts of the rows in those
 * @param highest the highest running number in the file, by scheme; known after the dry run
 */
public record ImportFile(
        long id,
        long communityId,
        PersonId importer,
        String name,
        State state,
        int rows,
        int pieces,
        int done,
        List<String> headers,
        ColumnMapping columns,
        ImportTotals counts,
        Map<Long, Long> highest,
        Instant changedAt) {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** How far it is. */
    public enum State {
        /** Its columns are to be confirmed. */
        UPLOADED("uploaded"),
        /** The dry run is under way. */
        CHECKING("checking"),
        /** The dry run is done, and nothing has been changed. */
        CHECKED("checked"),
        RUNNING("running"),
        DONE("done"),
        /** Cancelled; what was imported before stays. */
        CANCELLED("cancelled");

        private final String code;

        State(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        public boolean isWorking() {
            return this == CHECKING || this == RUNNING;
        }

        public static State ofCode(String code) {
            return Arrays.stream(values())
                    .filter(state -> state.code.equals(code))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("Not a state: " + code));
        }
    }

    public ImportFile {
        headers = List.copyOf(headers);
        highest = Map.copyOf(highest);
    }

    /** Whether a step is under way but makes no progress: the node stopped, or something failed. */
    public boolean isStalled(Instant now) {
        return state.isWorking() && changedAt.plus(PATIENCE).isBefore(now);
    }

    /** Whether a row says no more than the headers, as where several files were joined. */
    boolean isHeaders(List<String> cells) {
        return CsvRows.headers(cells).equals(headers);
    }

    public int percent() {
        return pieces == 0 ? 0 : done * 100 / pieces;
    }

    /** The dry run, from the beginning. */
    ImportFile checkedBy(PersonId by, ColumnMapping chosen, Instant now) {
        return new ImportFile(
                id,
                communityId,
                by,
                name,
                State.CHECKING,
                rows,
                pieces,
                0,
                headers,
                chosen,
                ImportTotals.NONE,
                Map.of(),
                now);
    }

    /** The run, from the beginning. */
    ImportFile runBy(PersonId by, Instant now) {
        return new ImportFile(
                id,
                communityId,
                by,
                name,
                State.RUNNING,
                rows,
                pieces,
                0,
                headers,
                columns,
                ImportTotals.NONE,
                highest,
                now);
    }

    ImportFile in(State next, Instant now) {
        return new ImportFile(
                id, communityId, importer, name, next, rows, pieces, done, headers, columns, counts, highest, now);
    }

    /** After one more piece. */
    ImportFile further(ImportTotals more, Map<Long, Long> numbers, Instant now) {
        Map<Long, Long> higher = new HashMap<>(highest);
        numbers.forEach((scheme, number) -> higher.merge(scheme, number, Math::max));
        State last = state == State.CHECKING ? State.CHECKED : State.DONE;
        return new ImportFile(
                id,
                communityId,
                importer,
                name,
                done + 1 == pieces ? last : state,
                rows,
                pieces,
                done + 1,
                headers,
                columns,
                counts.plus(more),
                higher,
                now);
    }
}
