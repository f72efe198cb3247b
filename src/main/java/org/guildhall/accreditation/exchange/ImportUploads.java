package org.guildhall.accreditation.exchange;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.guildhall.accreditation.scheme.AccreditationRights;
import org.guildhall.community.Community;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Transactions;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.Checks;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.error.TextCharacters;
import org.guildhall.platform.text.PastedText;

/** Receives the files that {@link ImportService} imports, from those who run the accreditations. */
@Named
public class ImportUploads {
    static final int PIECE_ROWS = 500;
    private static final long MOST_BYTES = 128L * 1024 * 1024;
    private static final int NAME = 200;

    private final AccreditationRights rights;
    private final ImportStore imports;
    private final UploadLimits limits;
    private final Transactions transactions;
    private final Clock clock;
    private int pieceRows = PIECE_ROWS;

    @Inject
    public ImportUploads(
            AccreditationRights rights,
            ImportStore imports,
            UploadLimits limits,
            Transactions transactions,
            Clock clock) {
        this.rights = rights;
        this.imports = imports;
        this.limits = limits;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** For tests, which need not fill large pieces. */
    ImportUploads inPiecesOf(int rows) {
        pieceRows = rows;
        return this;
    }

    /**
     * Stores a CSV file (RFC 4180) and guesses its columns; nothing is imported yet.
     *
     * @param name of the file, null or blank when there is none
     * @param delimiter code of a {@link Delimiter}; null or empty to have it found out
     * @throws RequestRefusedException as {@link AccreditationRights#readable}; READ_ONLY (503) while the site is in
     *     read-only mode, INVALID (400) naming the row that cannot be read, {@code name} when it is too long, or {@code
     *     delimiter}, TOO_MANY (429) while the viewer, or everybody together, sends too many files at once; nothing of
     *     the file is stored then
     */
    public ImportFile upload(Viewer viewer, SpaceKey space, String name, String delimiter, InputStream file) {
        Community community = writable(viewer, space);
        String label = TextCharacters.areInvisible(name) ? "import.csv" : PastedText.words(name);
        new Checks().optionalText(label, "name", NAME).orRefuse();
        Optional<Delimiter> chosen = Delimiter.chosen(delimiter);
        Upload upload = new Upload(community.id(), viewer.signedIn(), label);
        try (UploadLimits.Place taken = limits.of(viewer.signedIn());
                ReceivedFile received = ReceivedFile.of(file, MOST_BYTES);
                InputStream content = received.content()) {
            return stored(upload, chosen, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ImportFile stored(Upload upload, Optional<Delimiter> chosen, InputStream content) {
        return transactions.inOne(() -> {
            CsvFile.read(content, chosen, pieceRows, upload::add);
            return upload.complete();
        });
    }

    private Community writable(Viewer viewer, SpaceKey space) {
        rights.readable(viewer, space);
        return rights.writable(viewer, space);
    }

    /** A file while it is being uploaded. */
    private final class Upload {
        private final long communityId;
        private final PersonId importer;
        private final String label;
        private ImportFile file;
        private int rows;
        private int pieces;

        Upload(long communityId, PersonId importer, String label) {
            this.communityId = communityId;
            this.importer = importer;
            this.label = label;
        }

        void add(List<String> headers, List<CsvFile.Row> piece) {
            if (file == null) {
                file = imports.add(
                        communityId, importer, label, headers, ColumnMapping.guessed(headers), clock.instant());
            }
            imports.addPiece(file, pieces, ImportPiece.content(piece));
            pieces++;
            rows += piece.size();
        }

        ImportFile complete() {
            return imports.complete(file, rows, pieces);
        }
    }
}
