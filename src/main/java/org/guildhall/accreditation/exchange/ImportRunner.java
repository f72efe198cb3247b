package org.guildhall.accreditation.exchange;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.accreditation.exchange.CsvFile.Row;
import org.guildhall.accreditation.holder.ExternalPerson;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.status.AccreditationNumber;
import org.guildhall.accreditation.status.AccreditationWriter;
import org.guildhall.accreditation.status.ImportedChange;
import org.guildhall.accreditation.status.ImportedGrant;
import org.guildhall.accreditation.status.NewAccreditation;
import org.guildhall.community.Communities;
import org.guildhall.community.Community;
import org.guildhall.platform.CommunityPart;
import org.guildhall.platform.Person;
import org.guildhall.platform.Rights;
import org.guildhall.platform.Transactions;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.Problem;
import org.guildhall.platform.error.RequestRefusedException;

/**
 * Processes a file piece by piece, in the dry run and in the import; each piece is one transaction under the
 * community's lock. Committed pieces stay, so that any node can resume, even two at the same time.
 */
@Named
public class ImportRunner {
    private final ImportStore imports;
    private final Communities communities;
    private final ImportContextLoader finding;
    private final RowPlanner planner;
    private final AccreditationWriter writer;
    private final ExchangeRecord record;
    private final Rights rights;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    public ImportRunner(
            ImportStore imports,
            Communities communities,
            ImportContextLoader finding,
            RowPlanner planner,
            AccreditationWriter writer,
            ExchangeRecord record,
            Rights rights,
            Transactions transactions,
            Clock clock) {
        this.imports = imports;
        this.communities = communities;
        this.finding = finding;
        this.planner = planner;
        this.writer = writer;
        this.record = record;
        this.rights = rights;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Works on the import's present step until it is done, the import is cancelled, or the site becomes read-only.
     * Nothing happens for an import that has no step under way. The caller may still have to commit the transaction
     * that started the step: the work begins when the community's lock is free.
     *
     * @throws RequestRefusedException INVALID (400) or CONFLICT (409) when the state of the data changed in a way the
     *     step did not expect, NOT_FOUND (404) when the community no longer exists; pieces that were completed stay
     */
    public void work(long importId) {
        ProcessedRows seen = new ProcessedRows();
        int at = -1;
        Optional<ImportFile> next = imports.byId(importId)
                .flatMap(file ->
                        transactions.aloneIn(file.communityId(), CommunityPart.RECORD, () -> working(importId)));
        while (next.isPresent()
                && !rights.isReadOnly()
                && !Thread.currentThread().isInterrupted()) {
            ImportFile file = next.get();
            if (file.done() != at) {
                seen = imports.seenBefore(importId, file.done());
            }
            ProcessedRows soFar = seen;
            boolean wasNext = transactions.aloneIn(
                    file.communityId(), CommunityPart.RECORD, () -> isStillNext(file) && piece(file, soFar));
            at = wasNext ? file.done() + 1 : -1;
            next = working(importId);
        }
    }

    private Optional<ImportFile> working(long importId) {
        return imports.byId(importId).filter(file -> file.state().isWorking());
    }

    private boolean isStillNext(ImportFile file) {
        return working(file.id())
                .filter(now -> now.state() == file.state() && now.done() == file.done())
                .isPresent();
    }

    private boolean piece(ImportFile file, ProcessedRows seen) {
        Community community = communities.byIds(List.of(file.communityId())).get(0);
        Batch batch = batch(community, file, imports.piece(file.id(), file.done()), seen);
        List<RowPlan> plans = batch.plans();
        if (file.state() == ImportFile.State.RUNNING && file.done() == 0) {
            // Running numbers in the file are reserved before its first rows are granted new ones.
            writer.passOver(community.id(), file.highest());
        }
        List<RowResult> outcomes = file.state() == ImportFile.State.RUNNING
                ? carriedOut(community, file, plans)
                : plans.stream().map(RowPlan::outcome).toList();
        ImportTotals counts = ImportTotals.of(outcomes);
        imports.report(
                file.id(),
                file.done(),
                RowResult.write(outcomes),
                counts,
                ProcessedRows.text(
                        plans.stream().flatMap(plan -> plan.seen().stream()).toList()));
        ImportFile further = file.further(counts, batch.highest(), clock.instant());
        imports.change(further);
        if (further.state() == ImportFile.State.DONE) {
            record.imported(further);
        }
        return true;
    }

    private Batch batch(Community community, ImportFile file, ImportPiece piece, ProcessedRows seen) {
        List<RowPlan> plans = new ArrayList<>();
        List<ImportRow> wanted = new ArrayList<>();
        Map<Integer, List<Problem>> cleaned = new HashMap<>();
        for (Row row : piece.rows()) {
            RowText text = file.columns().read(row.cells());
            cleaned.put(row.number(), text.cleaned());
            try {
                wanted.add(read(file, row, text));
            } catch (RequestRefusedException refusal) {
                plans.add(RowPlanner.refused(row.number(), text.cells(), refusal));
            }
        }
        ImportContext facts = finding.about(community, Viewer.of(file.importer()), file.columns(), wanted);
        wanted.forEach(row -> plans.add(planner.plan(row, facts, seen)));
        List<RowPlan> noted = plans.stream()
                .sorted(Comparator.comparingInt(plan -> plan.outcome().row()))
                .map(plan -> plan.noting(cleaned.get(plan.outcome().row())))
                .toList();
        return new Batch(noted, highest(wanted, facts));
    }

    private static ImportRow read(ImportFile file, Row row, RowText text) {
        if (file.isHeaders(row.cells())) {
            throw RequestRefusedException.invalid("row", "guildhall.exchange.headers-again");
        }
        file.columns().requireNoMoreThan(row.cells());
        return ImportRow.of(row.number(), text.cells());
    }

    private List<RowResult> carriedOut(Community community, ImportFile file, List<RowPlan> plans) {
        List<ImportedChange> changes =
                plans.stream().flatMap(plan -> plan.change().stream()).toList();
        List<ImportedGrant> planned =
                plans.stream().flatMap(plan -> plan.grant().stream()).toList();
        Map<ExternalPerson, Person> externals = finding.stored(
                community.id(), planned.stream().map(ImportedGrant::grant).toList());
        List<ImportedGrant> grants = planned.stream()
                .map(grant -> grant.grant()
                        .external()
                        .map(externals::get)
                        .map(grant::to)
                        .orElse(grant))
                .toList();
        Iterator<NewAccreditation> granted =
                writer.write(changes, grants, file.importer()).iterator();
        return plans.stream()
                .map(plan -> plan.grant().isPresent()
                        ? plan.outcome().numbered(granted.next().number())
                        : plan.outcome())
                .toList();
    }

    /** Of numbers of this year and later, whether their rows are refused or not; older ones are never given again. */
    private Map<Long, Long> highest(List<ImportRow> rows, ImportContext facts) {
        int year = LocalDate.now(clock).getYear();
        Map<Long, Long> highest = new HashMap<>();
        for (ImportRow row : rows) {
            Optional<Scheme> scheme = ImportContext.schemeOf(row, facts.schemes(), facts.columns());
            row.number()
                    .filter(number -> AccreditationNumber.yearOf(number) >= year)
                    .filter(number -> scheme.map(Scheme::numberPrefix)
                            .filter(AccreditationNumber.prefixOf(number)::equals)
                            .isPresent())
                    .map(AccreditationNumber::runningOf)
                    .ifPresent(running -> highest.merge(scheme.get().id(), running, Math::max));
        }
        return highest;
    }

    /** The plans of a piece, and the highest running numbers that its rows bring along. */
    private record Batch(List<RowPlan> plans, Map<Long, Long> highest) {}
}
