package org.guildhall.accreditation.status;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.scheme.SchemeRules;
import org.guildhall.accreditation.scheme.Schemes;
import org.guildhall.audit.AuditEntry;
import org.guildhall.audit.AuditTrail;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.error.RequestRefusedException;

/**
 * The {@link Ledger} for many at once: the same rules, the same entries in the record, in a few statements. Asks no
 * rights, and trusts its caller to be alone in the community and inside a transaction.
 */
@Named
public class BatchLedger {

    /** One step in a life, as the record tells it. */
    private record Step(
            AccreditationAction action,
            Optional<Accreditation> before,
            Accreditation after,
            LocalDate on,
            String reason) {
        Step withId(long id) {
            return new Step(action, before.map(each -> each.withId(id)), after.withId(id), on, reason);
        }
    }

    private final Schemes schemes;
    private final Accreditations accreditations;
    private final AuditTrail trail;
    private final List<RenewalCondition> conditions;
    private final List<AccreditationChanged> listeners;
    private final Clock clock;

    @Inject
    public BatchLedger(
            Schemes schemes,
            Accreditations accreditations,
            AuditTrail trail,
            List<RenewalCondition> conditions,
            List<AccreditationChanged> listeners,
            Clock clock) {
        this.schemes = schemes;
        this.accreditations = accreditations;
        this.trail = trail;
        this.conditions = conditions;
        this.listeners = listeners;
        this.clock = clock;
    }

    /**
     * What a grant would lead to; nothing is stored.
     *
     * @throws RequestRefusedException when it cannot be done
     */
    public Accreditation preview(ImportedGrant grant, PersonId actor) {
        return last(steps(grant, grant.number().orElse(""), actor));
    }

    /**
     * What changes would lead to; nothing is stored.
     *
     * @throws RequestRefusedException when they cannot be done
     */
    public Accreditation preview(ImportedChange change, PersonId actor) {
        return last(steps(change, actor));
    }

    /** Whether it lapsed so long ago that only a new one helps, which then takes its place. */
    public boolean makesRoom(Accreditation live, Scheme scheme) {
        return live.state() == AccreditationState.ACTIVE
                && RenewalWindow.closesOn(live.term(), scheme.rules())
                        .filter(LocalDate.now(clock)::isAfter)
                        .isPresent();
    }

    /**
     * Writes all of them, the changes first.
     *
     * @return the numbers of what was granted, in this order
     */
    public List<String> write(List<ImportedChange> changes, List<ImportedGrant> grants, PersonId actor) {
        List<Step> steps = new ArrayList<>();
        List<Accreditations.Entry> changed = new ArrayList<>();
        List<List<Step>> lives = lives(grants, actor);
        changes.forEach(change -> add(steps(change, actor), change.scheme(), steps, changed));
        for (int i = 0; i < grants.size(); i++) {
            supersession(grants.get(i), last(lives.get(i)).number())
                    .ifPresent(change -> add(steps(change, actor), change.scheme(), steps, changed));
        }
        accreditations.changeAll(changed);
        steps.addAll(added(grants, lives));
        trail.append(steps.stream().map(step -> entry(step, actor)).toList());
        steps.forEach(step ->
                listeners.forEach(each -> each.accreditationChanged(step.before(), step.after(), step.action())));
        return lives.stream().map(life -> last(life).number()).toList();
    }

    private List<List<Step>> lives(List<ImportedGrant> grants, PersonId actor) {
        Map<Scheme, Long> wanted = grants.stream()
                .filter(grant -> grant.number().isEmpty())
                .collect(Collectors.groupingBy(ImportedGrant::scheme, Collectors.counting()));
        Map<Scheme, Long> next = new HashMap<>();
        wanted.forEach((scheme, count) -> next.put(scheme, schemes.nextNumbers(scheme, count.intValue())));
        int year = LocalDate.now(clock).getYear();
        return grants.stream()
                .map(grant -> steps(
                        grant,
                        grant.number()
                                .orElseGet(() -> AccreditationNumber.of(
                                        grant.scheme().numberPrefix(),
                                        year,
                                        next.merge(grant.scheme(), 1L, Long::sum) - 1)),
                        actor))
                .toList();
    }

    private static void add(List<Step> life, Scheme scheme, List<Step> steps, List<Accreditations.Entry> changed) {
        Accreditation after = last(life);
        changed.add(new Accreditations.Entry(after, "", Retention.of(after, scheme.rules())));
        steps.addAll(life);
    }

    private List<Step> added(List<ImportedGrant> grants, List<List<Step>> lives) {
        List<Accreditations.Entry> rows = new ArrayList<>();
        for (int i = 0; i < grants.size(); i++) {
            Accreditation after = last(lives.get(i));
            ImportedGrant grant = grants.get(i);
            rows.add(new Accreditations.Entry(
                    after,
                    grant.holder().fullName(),
                    Retention.of(after, grant.scheme().rules())));
        }
        List<Accreditation> stored = accreditations.addAll(rows);
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < grants.size(); i++) {
            long id = stored.get(i).id();
            lives.get(i).forEach(step -> steps.add(step.withId(id)));
        }
        return steps;
    }

    private static Optional<ImportedChange> supersession(ImportedGrant grant, String successor) {
        return grant.superseded()
                .map(old -> new ImportedChange(
                        old,
                        grant.scheme(),
                        List.of(new Change(AccreditationAction.SUPERSEDE, null, successor, "")),
                        Optional.empty()));
    }

    private List<Step> steps(ImportedGrant grant, String number, PersonId actor) {
        Accreditation draft = draft(grant, number, actor);
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(
                AccreditationAction.GRANT,
                Optional.empty(),
                draft,
                draft.changedOn(),
                grant.grant().reason()));
        steps.addAll(steps(new ImportedChange(draft, grant.scheme(), grant.then(), Optional.empty()), actor));
        return steps;
    }

    private List<Step> steps(ImportedChange change, PersonId actor) {
        LocalDate today = LocalDate.now(clock);
        List<Step> steps = new ArrayList<>();
        Accreditation before = change.present();
        for (Change each : change.changes()) {
            Change dated = each.on() == null
                    ? new Change(each.action(), today, each.reason(), each.level(), each.reviewOn())
                    : each;
            Accreditation after = LifecycleRules.next(before, change.scheme(), dated, actor, today);
            if (dated.action() == AccreditationAction.RENEW) {
                Accreditation old = before;
                conditions.forEach(condition -> condition.require(old, change.scheme(), dated));
                after = ending(after, change);
            }
            steps.add(new Step(dated.action(), Optional.of(before), after, dated.on(), dated.reason()));
            before = after;
        }
        return steps;
    }

    private static Accreditation ending(Accreditation renewed, ImportedChange change) {
        return change.until().isEmpty()
                ? renewed
                : renewed.with(
                        renewed.schemeVersion(),
                        renewed.awarded(),
                        renewed.life(),
                        Term.ending(
                                renewed.effectiveFrom(),
                                change.until(),
                                change.scheme().rules().validity()));
    }

    private Accreditation draft(ImportedGrant imported, String number, PersonId actor) {
        Grant grant = imported.grant();
        LocalDate today = LocalDate.now(clock);
        SchemeRules.Validity validity = imported.scheme().rules().validity();
        Term term = imported.until().isPresent() || imported.endless()
                ? Term.ending(grant.from(), imported.until(), validity)
                : Term.of(grant.from(), grant.from(), validity);
        LocalDate changedOn = grant.from().isBefore(today) ? grant.from() : today;
        return new Accreditation(
                0,
                imported.scheme().communityId(),
                imported.scheme().id(),
                imported.scheme().version(),
                number,
                imported.holder().id(),
                grant.awarded(),
                new Status(LifecycleState.of(AccreditationState.ACTIVE), Optional.empty(), changedOn, actor),
                term,
                new Accreditation.Origin(
                        imported.firstAwarded()
                                .or(() -> imported.superseded()
                                        .map(old -> old.origin().firstAwardedOn()))
                                .orElse(grant.from()),
                        actor,
                        grant.assessor(),
                        imported.superseded().map(Accreditation::number)));
    }

    private AuditEntry entry(Step step, PersonId actor) {
        return AccreditationEntries.entry(
                step.action(), step.before(), step.after(), step.on(), actor, clock.instant(), step.reason());
    }

    private static Accreditation last(List<Step> steps) {
        return steps.get(steps.size() - 1).after();
    }
}
