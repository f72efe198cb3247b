package org.guildhall.accreditation.exchange;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Writer;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.guildhall.accreditation.exchange.ImportFile.State;
import org.guildhall.accreditation.scheme.AccreditationRights;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.scheme.Schemes;
import org.guildhall.community.Community;
import org.guildhall.platform.BackgroundWork;
import org.guildhall.platform.CommunityPart;
import org.guildhall.platform.Expected;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Transactions;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.text.Identity;
import org.guildhall.platform.text.PastedText;

/**
 * Imports accreditations from an uploaded CSV file, for those who run the accreditations: columns, dry run, import. Each
 * row is decided under the rights of the person who starts the import.
 */
@Named
public class ImportService {
    private static final int LATEST = 10;

    private final AccreditationRights rights;
    private final ImportStore imports;
    private final ImportReports reports;
    private final ImportRunner work;
    private final Schemes schemes;
    private final BackgroundWork background;
    private final Transactions transactions;
    private final Clock clock;

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

    /**
     * The latest imports of the community, at most 10.
     *
     * @throws RequestRefusedException as {@link AccreditationRights#readable}
     */
    public List<ImportFile> latest(Viewer viewer, SpaceKey space) {
        return imports.latest(rights.readable(viewer, space).id(), LATEST);
    }

    /**
     * One import of the community.
     *
     * @throws RequestRefusedException as {@link AccreditationRights#readable}; NOT_FOUND (404) when the community has
     *     no such import
     */
    public ImportFile require(Viewer viewer, SpaceKey space, long importId) {
        return find(rights.readable(viewer, space), importId);
    }

    /** The cells of the first row, shown to help people choose what the columns mean. */
    public List<String> firstRow(ImportFile file) {
        return imports.piece(file.id(), 0).rows().get(0).cells();
    }

    /**
     * Stores what the columns mean and starts the dry run in the background.
     *
     * @param codes of {@link ImportField}, one for each column; any other text leaves a column out
     * @param scheme id or name of the scheme for rows that name none, null or empty for none
     * @throws RequestRefusedException as {@link #require}; READ_ONLY (503) while the site is in read-only mode, INVALID
     *     (400) naming the column or {@code scheme}, CONFLICT (409) when the import is not waiting for its columns or
     *     is being changed by somebody else
     */
    public ImportFile check(Viewer viewer, SpaceKey space, long importId, List<String> codes, String scheme) {
        return check(viewer, space, importId, codes, scheme, Expected.anything());
    }

    /**
     * As {@link #check(Viewer, SpaceKey, long, List, String)}, unless the import was changed meanwhile.
     *
     * @param expected what the viewer has read of it
     * @throws RequestRefusedException as {@link #require}; READ_ONLY (503) while the site is in read-only mode, INVALID
     *     (400) naming the column or {@code scheme}, CONFLICT (409) when the import is not waiting for its columns or
     *     is being changed by somebody else, CHANGED (412) when it is not what was expected
     */
    public ImportFile check(
            Viewer viewer,
            SpaceKey space,
            long importId,
            List<String> codes,
            String scheme,
            Expected<ImportFile> expected) {
        Community community = writable(viewer, space);
        ImportFile file = find(community, importId);
        ColumnMapping columns = ColumnMapping.chosen(
                codes, schemeId(community, scheme), file.headers().size());
        return started(community, importId, present -> {
            expected.require(() -> present);
            require(present.state() == State.UPLOADED || present.state() == State.CHECKED);
            return present.checkedBy(viewer.signedIn(), columns, clock.instant());
        });
    }

    /**
     * Starts the import of what the dry run accepted, in the background; each row is checked again.
     *
     * @throws RequestRefusedException as {@link #require}; READ_ONLY (503) while the site is in read-only mode,
     *     CONFLICT (409) before the dry run has ended, after the import was started, or while somebody else changes it,
     *     INVALID (400) never in practice: the rows' own problems go into the report
     */
    public ImportFile run(Viewer viewer, SpaceKey space, long importId) {
        return started(writable(viewer, space), importId, present -> {
            require(present.state() == State.CHECKED);
            return present.runBy(viewer.signedIn(), clock.instant());
        });
    }

    /**
     * Resumes a dry run or an import that was interrupted.
     *
     * @throws RequestRefusedException as {@link #require}; READ_ONLY (503) while the site is in read-only mode,
     *     CONFLICT (409) when neither is under way or somebody else changes it
     */
    public ImportFile resume(Viewer viewer, SpaceKey space, long importId) {
        return started(writable(viewer, space), importId, present -> {
            require(present.state().isWorking());
            return present.in(present.state(), clock.instant());
        });
    }

    /**
     * Stops the import after the piece that is being worked on; what was imported stays.
     *
     * @throws RequestRefusedException as {@link #require}; READ_ONLY (503) while the site is in read-only mode,
     *     CONFLICT (409) when it is done or cancelled already, or somebody else changes it
     */
    public ImportFile cancel(Viewer viewer, SpaceKey space, long importId) {
        return changed(writable(viewer, space), importId, present -> {
            require(present.state() != State.DONE && present.state() != State.CANCELLED);
            return present.in(State.CANCELLED, clock.instant());
        });
    }

    /**
     * A page of what would become, or became, of the rows.
     *
     * @param kind only rows with this result; empty for all
     * @param after where the page before ended, as that page says; empty for the first page
     * @throws RequestRefusedException as {@link #require}
     */
    public ReportPage report(
            Viewer viewer, SpaceKey space, long importId, Optional<RowResult.Kind> kind, String after) {
        return reports.page(require(viewer, space, importId), kind, ReportPlace.of(after));
    }

    /**
     * Writes the refused rows as CSV (RFC 4180) with the reasons.
     *
     * @throws RequestRefusedException as {@link #require}
     */
    public void errors(Viewer viewer, SpaceKey space, long importId, Writer to) throws IOException {
        reports.errors(require(viewer, space, importId), to);
    }

    /** Whether a dry run or an import is under way but no node has worked on it lately, so that it can be resumed. */
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
        String wanted = scheme == null ? "" : PastedText.words(scheme);
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        List<Scheme> all = schemes.of(community.id());
        return Optional.of(all.stream()
                .filter(each -> String.valueOf(each.id()).equals(wanted))
                .findFirst()
                .or(() -> Identity.called(all, Scheme::name, wanted))
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
}
