package org.guildhall.accreditation.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.guildhall.platform.PersonId;

/** The stored imports. Writes run inside the caller's transaction. */
public interface ImportStore {

    /**
     * Stores a new import without its rows.
     *
     * @param at when it was uploaded
     */
    ImportFile add(
            long communityId, PersonId importer, String name, List<String> headers, ColumnMapping guessed, Instant now);

    /**
     * Stores the rows of a piece.
     *
     * @param number from 0
     */
    void addPiece(ImportFile file, int index, String content);

    /** Stores how many rows and pieces were added. */
    ImportFile complete(ImportFile file, int rows, int pieces);

    /** The import with this id, of whatever community. */
    Optional<ImportFile> byId(long importId);

    /** The latest first; one look-up. */
    List<ImportFile> latest(long communityId, int size);

    /** @throws Busy when another import of the community is under way */
    void change(ImportFile changed);

    /**
     * The piece with its rows and their results.
     *
     * @param number from 0
     */
    ImportPiece piece(long importId, int index);

    /** @param seen what its rows were about, as {@link ProcessedRows} writes it */
    void report(long importId, int index, String report, ImportTotals counts, String seen);

    /** What the rows of all pieces before one were about. */
    ProcessedRows seenBefore(long importId, int index);

    /** Pieces from the given one on that have rows with the result, or all pieces when none is given; one look-up. */
    List<ImportPiece> reported(long importId, int from, Optional<RowResult.Kind> kind, int size);

    /** Imports with a step under way that have not changed since the moment. */
    List<ImportFile> workingSince(Instant moment, int size);

    /** Removes files that were not changed since the moment. */
    boolean removeUntouchedSince(Instant moment, int size);

    /** Another import of the community is under way. */
    @SuppressWarnings("serial")
    final class Busy extends RuntimeException {
        public Busy(Throwable cause) {
            super(cause);
        }
    }
}
