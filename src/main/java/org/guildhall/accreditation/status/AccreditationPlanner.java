package org.guildhall.accreditation.status;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.error.RequestRefusedException;

/**
 * Plans what is to be written, by the same rules for one change and for a thousand. Writes nothing and checks no
 * rights. A plan is valid until somebody else changes the accreditations.
 */
@Named
public class AccreditationPlanner {
    private final List<RenewalCondition> conditions;
    private final Clock clock;

    @Inject
    public AccreditationPlanner(List<RenewalCondition> conditions, Clock clock) {
        this.conditions = conditions;
        this.clock = clock;
    }

    /**
     * Checks what can be known of a change without the accreditation.
     *
     * @throws RequestRefusedException INVALID (400) naming every wrong field
     */
    public void check(Change change) {
        LifecycleRules.check(change, today());
    }

    /**
     * Plans a grant and the changes that followed it; a change without a day takes effect today.
     *
     * @param number empty where it is not given yet
     * @throws RequestRefusedException as {@link #changes}
     */
    public PlannedWrite grant(ImportedGrant grant, String number, PersonId actor) {
        NewAccreditation granted = NewAccreditations.of(grant, number, actor, today());
        List<PlannedStep> steps = new ArrayList<>();
        steps.add(new PlannedStep(
                AccreditationAction.GRANT,
                Optional.empty(),
                granted,
                granted.changedOn(),
                grant.grant().reason()));
        steps.addAll(steps(granted, grant.scheme(), dated(grant.then()), Optional.empty(), actor));
        return new PlannedWrite(grant.scheme(), grant.holder().fullName(), steps);
    }

    /**
     * Plans changes of one accreditation, one after the other; a change without a day takes effect today.
     *
     * @throws RequestRefusedException CONFLICT (409) when a change is not possible in the state before it or renewal
     *     points are missing, INVALID (400) naming every wrong field
     */
    public PlannedWrite changes(ImportedChange wanted, PersonId actor) {
        return new PlannedWrite(
                wanted.scheme(),
                "",
                steps(wanted.present(), wanted.scheme(), dated(wanted.changes()), wanted.until(), actor));
    }

    /** Plans a single change, which has a day; otherwise as {@link #changes}. */
    PlannedWrite change(Accreditation present, Scheme scheme, Change change, PersonId actor) {
        return new PlannedWrite(scheme, "", steps(present, scheme, List.of(change), Optional.empty(), actor));
    }

    /** Plans the end of an accreditation that another supersedes today. */
    PlannedWrite supersession(Accreditation old, Scheme scheme, String successor, PersonId actor) {
        return change(old, scheme, new Change(AccreditationAction.SUPERSEDE, today(), successor), actor);
    }

    /**
     * Plans the return to what was before a change, from today on. The caller has checked that the holder has no other
     * accreditation of the scheme.
     */
    public PlannedWrite undo(Accreditation present, Accreditation before, Scheme scheme, PersonId actor) {
        return undo(present, before, scheme, today());
    }

    private static PlannedWrite undo(Accreditation present, Accreditation before, Scheme scheme, LocalDate on) {
        Status status = before.status();
        Accreditation restored = before.with(new Status(status.at(), status.reviewOn(), on, status.decidedBy()));
        PlannedStep step = new PlannedStep(AccreditationAction.UNDO, Optional.of(present), restored, on, "");
        return new PlannedWrite(scheme, "", List.of(step));
    }

    /** Plans the return of one that another superseded, as if it had never been, because that one is taken back. */
    PlannedWrite undoSupersession(Accreditation old, Scheme scheme) {
        Status superseded = old.status();
        Accreditation before = old.with(new Status(
                LifecycleState.of(AccreditationState.ACTIVE),
                Optional.empty(),
                superseded.changedOn(),
                superseded.decidedBy()));
        return undo(old, before, scheme, superseded.changedOn());
    }

    /**
     * Prepares the same change of many accreditations; what the rules need is read once for all.
     *
     * @param change with a day
     * @return whose answers for one accreditation are refused with CONFLICT (409) or INVALID (400) as {@link #changes}
     *     is
     * @throws RequestRefusedException CONFLICT (409) from the answers of what is returned only
     */
    public ChangePreview preview(Collection<Accreditation> candidates, Change change, PersonId actor) {
        List<RenewalCondition> prepared = change.action() == AccreditationAction.RENEW
                ? conditions.stream()
                        .map(condition -> condition.among(candidates, change))
                        .toList()
                : List.of();
        return new ChangePreview(new AccreditationPlanner(prepared, clock), change, actor);
    }

    private List<PlannedStep> steps(
            AccreditationContent present,
            Scheme scheme,
            List<Change> changes,
            Optional<LocalDate> until,
            PersonId actor) {
        List<PlannedStep> steps = new ArrayList<>();
        AccreditationContent before = present;
        for (Change change : changes) {
            AccreditationContent after = after(before, scheme, change, until, actor);
            steps.add(new PlannedStep(
                    change.action(), Optional.of(before), after, change.on().orElseThrow(), change.reason()));
            before = after;
        }
        return steps;
    }

    private AccreditationContent after(
            AccreditationContent before, Scheme scheme, Change change, Optional<LocalDate> until, PersonId actor) {
        AccreditationContent after = LifecycleRules.next(before, scheme, change, actor, today());
        if (change.action() != AccreditationAction.RENEW) {
            return after;
        }
        conditions.forEach(condition -> condition.require(before, scheme, change));
        return until.isEmpty() ? after : ending(after, until, scheme);
    }

    private static AccreditationContent ending(AccreditationContent renewed, Optional<LocalDate> until, Scheme scheme) {
        Term term = Term.ending(renewed.effectiveFrom(), until, scheme.rules().validity());
        return renewed.with(renewed.schemeVersion(), renewed.awarded(), renewed.status(), term);
    }

    private List<Change> dated(List<Change> changes) {
        return changes.stream().map(change -> change.orOn(today())).toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
