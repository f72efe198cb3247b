package org.guildhall.accreditation.exchange;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.guildhall.accreditation.exchange.ImportFile.State;
import org.guildhall.accreditation.scheme.AccreditationRights;
import org.guildhall.accreditation.scheme.Schemes;
import org.guildhall.community.Community;
import org.guildhall.platform.BackgroundWork;
import org.guildhall.platform.CommunityPart;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Transactions;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.Checks;
import org.guildhall.platform.error.RequestRefusedException;

/**
 * Brings accreditations from a file into the register, for those who run them: upload, columns, dry run, run. Each row
 * is decided under the rights of whoever starts the run.
 */
@Named
public class ImportService {
    static final int PIECE_ROWS = 500;
    private static final int LATEST = 10;
    private static final int NAME = 200;

    private final AccreditationRights rights;
    private final ImportStore imports;
    private final ImportReports reports;
    private final ImportRunner work;
    private final Schemes schemes;
    private final BackgroundWork background;
    private final Transactions transactions;
    private final Clock clock;
    private int pieceRows = PIECE_ROWS;

    @Inject
    public ImportService(
            AccreditationRights rights,
            ImportStore imports,
            ImportReports reports,
            ImportRunner work,
            Schemes schemes,
            BackgroundWork background,
            Transactions transactions,
            Clock clock) {
        this.rights = rights;
        this.imports = imports;
        this.reports = reports;
        this.work = work;
        this.schemes = schemes;
        this.background = background;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** For tests, which need not fill large pieces. */
    ImportService inPiecesOf(int rows) {
        pieceRows = rows;
        return this;
    }

    /**
     * Keeps a file and guesses its columns; nothing else happens yet.
     *
     * @throws RequestRefusedException naming the row when it cannot be read; nothing of it is kept then
     */
    public ImportFile upload(Viewer viewer, SpaceKey space, String name, InputStream file) {
        Community community = writable(viewer, space);
        String label = name == null || name.isBlank() ? "import.csv" : name.trim();
        new Checks().optionalText(label, "name", NAME).orRefuse();
        return transactions.inOne(() -> {
            Upload upload = new Upload(community.id(), viewer.signedIn(), label);
            CsvFile.read(file, pieceRows, upload::add);
            return upload.complete();
        });
    }

    /** The latest imports, for those who run the accreditations. */
    public List<ImportFile> latest(Viewer viewer, SpaceKey space) {
        return imports.latest(rights.readable(viewer, space).id(), LATEST);
    }

    public ImportFile require(Viewer viewer, SpaceKey space, long importId) {
        return find(rights.readable(viewer, space), importId);
    }

    /** The cells of the first row, to tell what the columns mean. */
    public List<String> firstRow(ImportFile file) {
        return imports.piece(file.id(), 0).rows().get(0).cells();
    }

    /**
     * Says what the columns mean and starts the dry run.
     *
     * @param codes of {@link ImportField}, one a column; another text leaves a column out
     * @param scheme id or name of the scheme for rows that name none, empty for none
     */
    public ImportFile check(Viewer viewer, SpaceKey space, long importId, List<String> codes, String scheme) {
        Community community = writable(viewer, space);
        ImportFile file = find(community, importId);
        ColumnMapping columns = ColumnMapping.chosen(
                codes, schemeId(community, scheme), file.headers().size());
        return started(community, importId, present -> {
            require(present.state() == State.UPLOADED || present.state() == State.CHECKED);
            return present.checkedBy(viewer.signedIn(), columns, clock.instant());
        });
    }

    /** Carries out what the dry run told; each row is looked at again. */
    public ImportFile run(Viewer viewer, SpaceKey space, long importId) {
        return started(writable(viewer, space), importId, present -> {
            require(present.state() == State.CHECKED);
            return present.runBy(viewer.signedIn(), clock.instant());
        });
    }

    /** Goes on where a step stopped half-way. */
    public ImportFile goOn(Viewer viewer, SpaceKey space, long importId) {
        return started(writable(viewer, space), importId, present -> {
            require(present.state().isWorking());
            return present.in(present.state(), clock.instant());
        });
    }

    /** Stops after the piece at hand; what was carried out stays. */
    public ImportFile cancel(Viewer viewer, SpaceKey space, long importId) {
        return changed(writable(viewer, space), importId, present -> {
            require(present.state() != State.DONE && present.state() != State.CANCELLED);
            return present.in(State.CANCELLED, clock.instant());
        });
    }

    /**
     * What becomes, or became, of the rows.
     *
     * @param kind only such rows
     * @param after where the page before ended, as it says; empty for the first page
     */
    public ReportPage report(
            Viewer viewer, SpaceKey space, long importId, Optional<RowResult.Kind> kind, String after) {
        return reports.page(require(viewer, space, importId), kind, ReportPlace.of(after));
    }

    /** The refused rows as CSV, with the reasons. */
    public void errors(Viewer viewer, SpaceKey space, long importId, Writer to) throws IOException {
        reports.errors(require(viewer, space, importId), to);
    }

    public boolean isStalled(ImportFile file) {
        return file.isStalled(clock.instant());
    }

    private ImportFile started(Community community, long importId, UnaryOperator<ImportFile> change) {
        ImportFile file = changed(community, importId, change);
        background.offer(() -> work.work(importId));
        return file;
    }

    private ImportFile changed(Community community, long importId, UnaryOperator<ImportFile> change) {
        try {
            return transactions.aloneIn(community.id(), CommunityPart.RECORD, () -> {
                ImportFile changed = change.apply(find(community, importId));
                imports.change(changed);
                return changed;
            });
        } catch (ImportStore.Busy e) {
            throw RequestRefusedException.conflict("", "guildhall.exchange.busy");
        }
    }

    private ImportFile find(Community community, long importId) {
        return imports.byId(importId)
                .filter(file -> file.communityId() == community.id())
                .orElseThrow(() -> RequestRefusedException.notFound("guildhall.exchange.no-such-import"));
    }

    private Optional<Long> schemeId(Community community, String scheme) {
        String wanted = scheme == null ? "" : scheme.trim();
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(schemes.of(community.id()).stream()
                .filter(each ->
                        String.valueOf(each.id()).equals(wanted) || each.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> RequestRefusedException.invalid("scheme", "guildhall.accreditation.no-such-scheme"))
                .id());
    }

    private Community writable(Viewer viewer, SpaceKey space) {
        rights.readable(viewer, space);
        return rights.writable(viewer, space);
    }

    private static void require(boolean isPossible) {
        if (!isPossible) {
            throw RequestRefusedException.conflict("", "guildhall.exchange.not-now");
        }
    }

    /** A file as it comes in. */
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
