package org.guildhall.accreditation.status;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.audit.AuditAction;
import org.guildhall.audit.AuditActions;
import org.guildhall.audit.AuditTrail;
import org.guildhall.audit.RunningNumbers;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.error.RequestRefusedException;

/**
 * Writes accreditations and the record of their changes: first the rows, then the entries, then it calls the listeners.
 * A single change is a batch of one. Checks no rights; the caller has opened a transaction and holds the lock of the
 * community's record.
 */
@Named
public class AccreditationWriter implements AuditActions {
    private final AccreditationPlanner planner;
    private final OnePerScheme room;
    private final Accreditations accreditations;
    private final AuditTrail trail;
    private final List<AccreditationChanged> listeners;
    private final Clock clock;

    @Inject
    public AccreditationWriter(
            AccreditationPlanner planner,
            OnePerScheme room,
            Accreditations accreditations,
            AuditTrail trail,
            List<AccreditationChanged> listeners,
            Clock clock) {
        this.planner = planner;
        this.room = room;
        this.accreditations = accreditations;
        this.trail = trail;
        this.listeners = listeners;
        this.clock = clock;
    }

    @Override
    public List<AuditAction> auditActions() {
        return List.of(AccreditationAction.values());
    }

    /**
     * Grants what was checked to somebody with an account; one that lapsed for good ends today and makes room for it.
     *
     * @param context of this holder
     * @throws RequestRefusedException CONFLICT (409) when the holder has another of the scheme that has not ended,
     *     INVALID (400) when it would begin after today although another ends today for it, NOT_FOUND (404) when the
     *     community no longer exists
     */
    public NewAccreditation grant(GrantContext context, Person holder, Grant grant, PersonId decider) {
        Scheme scheme = context.scheme();
        Optional<Accreditation> before = room.makingRoom(scheme, context.live());
        List<ImportedGrant> grants = List.of(ImportedGrant.direct(scheme, holder, grant, before));
        Written written =
                stored(scheme.communityId(), numbers -> planned(List.of(), grants, numbers, decider), decider);
        listeners.forEach(
                each -> each.accreditationsChanged(scheme.communityId(), context.joinPolicy(), written.steps()));
        return written.granted().get(0);
    }

    /**
     * Grants what was checked; one that lapsed for good, or is superseded, ends today and makes room for it.
     *
     * @throws RequestRefusedException as {@link #grant(GrantContext, Person, Grant, PersonId)}; INVALID (400), CONFLICT
     *     (409) and NOT_FOUND (404) for the same reasons
     */
    public NewAccreditation grant(
            Scheme scheme, Person holder, Grant grant, PersonId decider, Optional<Accreditation> superseded) {
        if (superseded.isPresent()
                && grant.from().filter(LocalDate.now(clock)::isBefore).isPresent()) {
            throw RequestRefusedException.invalid("from", "guildhall.accreditation.date-ahead");
        }
        Optional<Accreditation> before = superseded.or(() -> room.makingRoom(scheme, holder.id()));
        List<ImportedGrant> grants = List.of(ImportedGrant.direct(scheme, holder, grant, before));
        return write(scheme.communityId(), numbers -> planned(List.of(), grants, numbers, decider), decider)
                .get(0);
    }

    /**
     * Changes an accreditation as the transition table allows.
     *
     * @throws RequestRefusedException CONFLICT (409) when the change is not possible now, INVALID (400) naming every
     *     wrong field, NOT_FOUND (404) when the community no longer exists
     */
    public Accreditation change(Accreditation present, Scheme scheme, Change change, PersonId actor) {
        PlannedWrite write = planner.change(present, scheme, change, actor);
        room.requireRoom(present, write.outcome());
        write(present.communityId(), List.of(write), actor);
        return present.as(write.outcome());
    }

    /**
     * Takes a grant back: the accreditation was never in force, and the one that it superseded is in force again from
     * the day on which it was superseded.
     *
     * @param superseded by the grant, if any
     * @throws RequestRefusedException as {@link #change}
     */
    public Accreditation takeBack(
            Accreditation present, Optional<Accreditation> superseded, Scheme scheme, String reason, PersonId actor) {
        Change change = new Change(AccreditationAction.TAKE_BACK, LocalDate.now(clock), reason);
        PlannedWrite write = planner.change(present, scheme, change, actor);
        List<PlannedWrite> writes = new ArrayList<>(List.of(write));
        superseded.ifPresent(old -> writes.add(planner.undoSupersession(old, scheme)));
        write(present.communityId(), writes, actor);
        return present.as(write.outcome());
    }

    /**
     * Returns to what was before a change, from today on. The caller has checked that the holder has no other
     * accreditation of the scheme.
     *
     * @throws RequestRefusedException CONFLICT (409) when the record was changed by somebody else, NOT_FOUND (404) when
     *     the community no longer exists
     */
    public Accreditation undo(Accreditation present, Accreditation before, Scheme scheme, PersonId actor) {
        PlannedWrite write = planner.undo(present, before, scheme, actor);
        write(present.communityId(), List.of(write), actor);
        return present.as(write.outcome());
    }

    /**
     * Writes what was planned for accreditations of the community, in this order; nothing for an empty list.
     *
     * @throws RequestRefusedException as {@link #undo}
     */
    public void write(long communityId, List<PlannedWrite> writes, PersonId actor) {
        if (!writes.isEmpty()) {
            write(communityId, numbers -> writes, actor);
        }
    }

    /**
     * Plans and writes changes and grants of one community that an import brings along, the changes first. The caller has checked that no holder of
     * a grant has another accreditation of the scheme.
     *
     * @return what was granted, in the order of the grants
     * @throws RequestRefusedException as {@link #change}
     */
    public List<NewAccreditation> write(List<ImportedChange> changes, List<ImportedGrant> grants, PersonId actor) {
        if (changes.isEmpty() && grants.isEmpty()) {
            return List.of();
        }
        long communityId = communityOf(changes, grants);
        Written written = stored(communityId, numbers -> planned(changes, grants, numbers, actor), actor);
        listeners.forEach(each -> each.accreditationsImported(communityId, written.steps()));
        return written.granted();
    }

    /**
     * Skips running numbers, so that no grant gets one that an import brings along.
     *
     * @param highest the highest number to skip, by id of a scheme of the community
     */
    public void passOver(long communityId, Map<Long, Long> highest) {
        trail.append(communityId, numbers -> {
            highest.forEach((scheme, running) -> numbers.passOver(GivenNumbers.series(scheme), running));
            return List.of();
        });
    }

    private static long communityOf(List<ImportedChange> changes, List<ImportedGrant> grants) {
        return (changes.isEmpty() ? grants.get(0).scheme() : changes.get(0).scheme()).communityId();
    }

    private List<PlannedWrite> planned(
            List<ImportedChange> changes, List<ImportedGrant> grants, RunningNumbers numbers, PersonId actor) {
        GivenNumbers given =
                new GivenNumbers(grants, numbers, LocalDate.now(clock).getYear());
        List<PlannedWrite> writes = new ArrayList<>();
        List<PlannedWrite> granted = new ArrayList<>();
        changes.forEach(change -> writes.add(planner.changes(change, actor)));
        for (ImportedGrant grant : grants) {
            String number = given.of(grant);
            grant.superseded().ifPresent(old -> writes.add(planner.supersession(old, grant.scheme(), number, actor)));
            granted.add(planner.grant(grant, number, actor));
        }
        writes.addAll(granted);
        return writes;
    }

    private List<NewAccreditation> write(
            long communityId, Function<RunningNumbers, List<PlannedWrite>> plan, PersonId actor) {
        Written written = stored(communityId, plan, actor);
        listeners.forEach(each -> each.accreditationsChanged(communityId, written.steps()));
        return written.granted();
    }

    /** What was stored and recorded, and those who want to know were not told of yet. */
    private record Written(List<NewAccreditation> granted, List<PlannedStep> steps) {}

    private Written stored(long communityId, Function<RunningNumbers, List<PlannedWrite>> plan, PersonId actor) {
        List<PlannedStep> steps = new ArrayList<>();
        List<NewAccreditation> granted = new ArrayList<>();
        trail.append(communityId, numbers -> {
            List<PlannedWrite> writes = plan.apply(numbers);
            granted.addAll(store(writes));
            writes.forEach(write -> steps.addAll(write.steps()));
            Instant now = clock.instant();
            return steps.stream().map(step -> step.entry(actor, now)).toList();
        });
        return new Written(granted, steps);
    }

    private List<NewAccreditation> store(List<PlannedWrite> writes) {
        List<Accreditations.Changed> changed = new ArrayList<>();
        List<Accreditations.Added> added = new ArrayList<>();
        writes.forEach(write -> {
            if (write.outcome() instanceof NewAccreditation granted) {
                added.add(new Accreditations.Added(granted, write.holderName(), write.retainUntil()));
            } else if (write.outcome() instanceof Accreditation present) {
                changed.add(new Accreditations.Changed(present, write.retainUntil()));
            }
        });
        accreditations.changeAll(changed);
        accreditations.addAll(added);
        return added.stream().map(Accreditations.Added::accreditation).toList();
    }
}
