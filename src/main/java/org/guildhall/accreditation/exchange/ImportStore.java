package org.guildhall.accreditation.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.guildhall.platform.PersonId;

/** The stored imports. Writes run inside the caller's transaction. */
public interface ImportStore {

    ImportFile add(
            long communityId, PersonId importer, String name, List<String> headers, ColumnMapping guessed, Instant now);

    void addPiece(ImportFile file, int index, String content);

    /** Says how much was added. */
    ImportFile complete(ImportFile file, int rows, int pieces);

    Optional<ImportFile> byId(long importId);

    /** The latest first; one look-up. */
    List<ImportFile> latest(long communityId, int size);

    /** @throws Busy when another import of the community goes on */
    void change(ImportFile changed);

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
