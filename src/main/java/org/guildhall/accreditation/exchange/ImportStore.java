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

    /** Says how much was added. */
    ImportFile complete(ImportFile file, int rows, int pieces);

    /** The import with this id, of whatever community. */
    Optional<ImportFile> byId(long importId);

    /** The latest first; one look-up. */
    List<ImportFile> latest(long communityId, int size);

    /** @throws Busy when another import of the community goes on */
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

    /** Pieces from one on that have rows of the kind, if any is asked for; one look-up. */
    List<ImportPiece> reported(long importId, int from, Optional<RowResult.Kind> kind, int size);

    /** Those that should go on but have not since a moment. */
    List<ImportFile> workingSince(Instant moment, int size);

    /** Removes files that were not touched since a moment; true when there may be more. */
    boolean removeUntouchedSince(Instant moment, int size);

    /** Another import of the community goes on. */
    @SuppressWarnings("serial")
    final class Busy extends RuntimeException {
        public Busy(Throwable cause) {
            super(cause);
        }
    }
}
