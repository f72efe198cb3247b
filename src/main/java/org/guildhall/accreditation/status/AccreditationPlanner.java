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

/**
 * Works out what is to be written, by the rules of a single change whether there is one change or a thousand. Writes
 * nothing and asks no rights. What a plan says holds as long as nobody else changes the accreditations.
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

    /** @throws org.guildhall.platform.error.RequestRefusedException of kind INVALID for what is wrong with a change, whatever it is made to */
    public void check(Change change) {
        LifecycleRules.check(change, today());
    }

    /**
     * A grant and what has been done with it since; a change without a day takes effect today.
     *
     * @param number empty where it is not given yet
     * @throws org.guildhall.platform.error.RequestRefusedException as {@link #changes}
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
     * Changes of one accreditation, one after the other; a change without a day takes effect today.
     *
     * @throws org.guildhall.platform.error.RequestRefusedException of kind CONFLICT when they cannot be made now, of kind INVALID naming every
     *     wrong field
     */
    public PlannedWrite changes(ImportedChange wanted, PersonId actor) {
        return new PlannedWrite(
                wanted.scheme(),
                "",
                steps(wanted.present(), wanted.scheme(), dated(wanted.changes()), wanted.until(), actor));
    }

    /** A single change, which must say its day; otherwise as {@link #changes}. */
    PlannedWrite change(Accreditation present, Scheme scheme, Change change, PersonId actor) {
        return new PlannedWrite(scheme, "", steps(present, scheme, List.of(change), Optional.empty(), actor));
    }

    /** The end of an accreditation whose place another takes today. */
    PlannedWrite supersession(Accreditation old, Scheme scheme, String successor, PersonId actor) {
        return change(old, scheme, new Change(AccreditationAction.SUPERSEDE, today(), successor), actor);
    }

    /** Goes back to what was before a change, from today on; its place has not been taken, says the caller. */
    public PlannedWrite undo(Accreditation present, Accreditation before, Scheme scheme, PersonId actor) {
        LocalDate today = today();
        Status life = before.life();
        Accreditation restored = before.with(new Status(life.at(), life.reviewOn(), today, life.decidedBy()));
        PlannedStep step = new PlannedStep(AccreditationAction.UNDO, Optional.of(present), restored, today, "");
        return new PlannedWrite(scheme, "", List.of(step));
    }

    /**
     * One change of many accreditations; what is looked up for it is looked up for all at once.
     *
     * @param change says its day
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
        return renewed.with(renewed.schemeVersion(), renewed.awarded(), renewed.life(), term);
    }

    private List<Change> dated(List<Change> changes) {
        return changes.stream().map(change -> change.orOn(today())).toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
