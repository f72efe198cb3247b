package org.guildhall.accreditation.bulk;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guildhall.accreditation.holder.HolderDirectory;
import org.guildhall.accreditation.register.RegisterEntry;
import org.guildhall.accreditation.register.RegisterReading;
import org.guildhall.accreditation.scheme.AccreditationRights;
import org.guildhall.accreditation.scheme.Schemes;
import org.guildhall.accreditation.status.Accreditation;
import org.guildhall.accreditation.status.AccreditationAction;
import org.guildhall.accreditation.status.AccreditationHistory;
import org.guildhall.accreditation.status.AccreditationPlanner;
import org.guildhall.accreditation.status.AccreditationWriter;
import org.guildhall.accreditation.status.Accreditations;
import org.guildhall.accreditation.status.ChangeRights;
import org.guildhall.accreditation.status.PlannedWrite;
import org.guildhall.community.Community;
import org.guildhall.platform.CommunityPart;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Transactions;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.Problem;
import org.guildhall.platform.error.RequestRefusedException;

/**
 * The runs of a community, and undoing them: each accreditation can be restored until something else happens to it.
 */
@Named
public class BulkHistory {
    /** How long a run can be undone. */
    public static final Duration UNDO = Duration.ofDays(30);

    private final AccreditationRights rights;
    private final RegisterReading reading;
    private final Schemes schemes;
    private final Accreditations accreditations;
    private final AccreditationHistory histories;
    private final HolderDirectory holders;
    private final AccreditationPlanner planner;
    private final AccreditationWriter writer;
    private final BulkRuns runs;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    public BulkHistory(
            AccreditationRights rights,
            RegisterReading reading,
            Schemes schemes,
            Accreditations accreditations,
            AccreditationHistory histories,
            HolderDirectory holders,
            AccreditationPlanner planner,
            AccreditationWriter writer,
            BulkRuns runs,
            Transactions transactions,
            Clock clock) {
        this.rights = rights;
        this.reading = reading;
        this.schemes = schemes;
        this.accreditations = accreditations;
        this.histories = histories;
        this.holders = holders;
        this.planner = planner;
        this.writer = writer;
        this.runs = runs;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * A run as lists show it.
     *
     * @param actor may have been removed from the site
     */
    public record RunSummary(BulkRun run, Person actor, boolean canBeUndone) {}

    /** A run with everything it did. */
    public record RunDetails(RunSummary summary, List<RunItem> items) {}

    /** One item with its accreditation as it stands today. */
    public record RunItem(BulkItem item, RegisterEntry present) {}

    /**
     * The runs of the community, the latest first.
     *
     * @param below only runs with a lower id; empty for the first page
     * @param size the most to return
     * @throws RequestRefusedException as {@link AccreditationRights#readable}
     */
    public List<RunSummary> latest(Viewer viewer, SpaceKey space, Optional<Long> below, int size) {
        Community community = rights.readable(viewer, space);
        List<BulkRun> found = runs.latest(community.id(), below, size);
        Map<PersonId, Person> actors =
                holders.byIds(found.stream().map(BulkRun::actor).toList());
        return found.stream().map(run -> summary(run, actors)).toList();
    }

    /**
     * One run with its items, each with its accreditation as it is today.
     *
     * @throws RequestRefusedException as {@link AccreditationRights#readable}; NOT_FOUND (404) when the community has
     *     no such run
     */
    public RunDetails one(Viewer viewer, SpaceKey space, long id) {
        Community community = rights.readable(viewer, space);
        BulkRun run = require(community, id);
        List<BulkItem> items = runs.items(run.id());
        List<Accreditation> found = accreditations.byIds(
                items.stream().map(BulkItem::accreditationId).toList());
        Map<Long, RegisterEntry> entries = reading
                .entries(
                        found,
                        schemes.byIds(
                                found.stream().map(Accreditation::schemeId).toList()),
                        Optional.empty())
                .stream()
                .collect(Collectors.toMap(entry -> entry.accreditation().id(), Function.identity()));
        return new RunDetails(
                summary(run, holders.byIds(List.of(run.actor()))),
                items.stream()
                        .map(item -> new RunItem(item, entries.get(item.accreditationId())))
                        .toList());
    }

    /**
     * Reverts, in one transaction, every change of the run after which nothing else happened to the accreditation, and
     * stores for the others why they stay. What was reverted before stays so.
     *
     * @return the run with the new counts
     * @throws RequestRefusedException as {@link AccreditationRights#readable}; READ_ONLY (503) while the site is in
     *     read-only mode, NOT_FOUND (404) when the community has no such run, CONFLICT (409) when it is older than
     *     {@link #UNDO} or the community's data stays locked by others for too long
     */
    public BulkRun undo(Viewer viewer, SpaceKey space, long id) {
        rights.readable(viewer, space);
        Community community = rights.writable(viewer, space);
        return transactions.aloneIn(community.id(), CommunityPart.RECORD, () -> {
            BulkRun run = require(community, id);
            List<BulkItem> open = runs.items(run.id()).stream()
                    .filter(item -> item.isDone() && !item.isUndone())
                    .toList();
            if (!open.isEmpty()) {
                requireInTime(run);
                runs.noteUndoing(run, undone(viewer, community, open), clock.instant());
            }
            return require(community, id);
        });
    }

    private List<BulkItem> undone(Viewer viewer, Community community, List<BulkItem> items) {
        List<Accreditation> found = accreditations.byIds(
                items.stream().map(BulkItem::accreditationId).toList());
        Selection selection = Selection.of(viewer, community, found, schemes, histories, rights);
        Set<String> held =
                accreditations
                        .of(
                                List.of(community.id()),
                                found.stream().map(Accreditation::holder).toList())
                        .stream()
                        .filter(each -> each.state().isHeld())
                        .map(BulkHistory::place)
                        .collect(Collectors.toSet());
        List<PlannedWrite> writes = new ArrayList<>();
        List<BulkItem> undone = items.stream()
                .map(item -> item.with(new BulkItem.Undoing(problem(viewer, selection, held, item, writes))))
                .toList();
        writer.write(community.id(), writes, viewer.signedIn());
        return undone;
    }

    /** Why it stays, or empty where taking it back is among the writes then. */
    private Optional<Problem> problem(
            Viewer viewer, Selection selection, Set<String> held, BulkItem item, List<PlannedWrite> writes) {
        Accreditation present = selection.byId(item.accreditationId());
        try {
            ChangeRights.require(viewer, selection.decides(present), present, AccreditationAction.UNDO);
            if (selection.revisionOf(present) != item.revision()) {
                throw RequestRefusedException.conflict("", "guildhall.console.happened-since");
            }
            if (present.state().isEnded() && held.contains(place(present))) {
                throw RequestRefusedException.conflict("", "guildhall.accreditation.already-held");
            }
            Accreditation before = item.before().orElseThrow().restored(present);
            writes.add(planner.undo(present, before, selection.schemeOf(present), viewer.signedIn()));
            return Optional.empty();
        } catch (RequestRefusedException refusal) {
            return Optional.of(refusal.problems().get(0));
        }
    }

    /** Nobody holds two accreditations in the same place. */
    private static String place(Accreditation accreditation) {
        return accreditation.schemeId() + ":" + accreditation.holder();
    }

    private RunSummary summary(BulkRun run, Map<PersonId, Person> actors) {
        return new RunSummary(run, actors.get(run.actor()), run.undone() < run.done() && isInTime(run));
    }

    private void requireInTime(BulkRun run) {
        if (!isInTime(run)) {
            throw RequestRefusedException.conflict("", "guildhall.console.undo-too-late", UNDO.toDays());
        }
    }

    private boolean isInTime(BulkRun run) {
        return clock.instant().isBefore(run.ranAt().plus(UNDO));
    }

    private BulkRun require(Community community, long id) {
        return runs.byId(community.id(), id)
                .orElseThrow(() -> RequestRefusedException.notFound("guildhall.console.no-such-run"));
    }
}
