package org.guildhall.accreditation.status;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.scheme.Schemes;
import org.guildhall.audit.AuditTrail;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.error.RequestRefusedException;

/**
 * Writes accreditations and the record of their changes together. Asks no rights, and trusts its caller to be alone in
 * the community and inside a transaction.
 */
@Named
public class Ledger {
    private final Schemes schemes;
    private final Accreditations accreditations;
    private final AuditTrail trail;
    private final List<RenewalCondition> conditions;
    private final List<AccreditationChanged> listeners;
    private final Clock clock;

    @Inject
    public Ledger(
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
     * Grants what was checked; one that lapsed for good, or is superseded, makes room for it.
     *
     * @throws RequestRefusedException when the holder has another of the scheme that has not ended, or when it would begin only after the
     *     one that ends today for its sake
     */
    public Accreditation grant(
            Scheme scheme, Person holder, Grant grant, PersonId decider, Optional<Accreditation> superseded) {
        LocalDate today = LocalDate.now(clock);
        requireNoGap(grant, superseded, today);
        Optional<Accreditation> before = superseded.or(() -> lapsedForGood(scheme, holder.id(), today));
        String number = AccreditationNumber.of(scheme.numberPrefix(), today.getYear(), schemes.nextNumbers(scheme, 1));
        before.ifPresent(old -> supersede(scheme, old, decider, today, number));
        Accreditation draft = draft(scheme, holder.id(), grant, decider, number, before);
        Accreditation granted = accreditations.add(draft, holder.fullName(), Retention.of(draft, scheme.rules()));
        note(AccreditationAction.GRANT, Optional.empty(), granted, granted.changedOn(), decider, grant.reason());
        return granted;
    }

    /** What is superseded ends today, so what takes its place cannot begin later. */
    private static void requireNoGap(Grant grant, Optional<Accreditation> superseded, LocalDate today) {
        if (superseded.isPresent() && grant.from().isAfter(today)) {
            throw RequestRefusedException.invalid("from", "guildhall.accreditation.date-ahead");
        }
    }

    /** Changes an accreditation as the table allows. */
    public Accreditation change(Accreditation present, Scheme scheme, Change change, PersonId actor) {
        Accreditation changed = new Trial(change, actor, LocalDate.now(clock), conditions).of(present, scheme);
        if (present.state().isEnded() && !changed.state().isEnded()) {
            live(scheme, present.holder()).ifPresent(Ledger::refuse);
        }
        accreditations.change(changed, Retention.of(changed, scheme.rules()));
        note(change.action(), Optional.of(present), changed, change.on(), actor, change.reason());
        return changed;
    }

    /** @throws org.guildhall.platform.error.RequestRefusedException for what is wrong with a change, whatever it is made to */
    public void check(Change change) {
        LifecycleRules.check(change, LocalDate.now(clock));
    }

    /** Tries what {@link #change} does on each of many; what is looked up for it is looked up for all at once. */
    public Trial trial(Collection<Accreditation> candidates, Change change, PersonId actor) {
        List<RenewalCondition> prepared = change.action() == AccreditationAction.RENEW
                ? conditions.stream()
                        .map(condition -> condition.among(candidates, change))
                        .toList()
                : List.of();
        return new Trial(change, actor, LocalDate.now(clock), prepared);
    }

    /** Goes back to what was before a change, from today on; its place has not been taken, says the caller. */
    public Accreditation undo(Accreditation present, Accreditation before, Scheme scheme, PersonId actor) {
        LocalDate today = LocalDate.now(clock);
        Status life = before.life();
        Accreditation restored = before.with(new Status(life.at(), life.reviewOn(), today, life.decidedBy()));
        accreditations.change(restored, Retention.of(restored, scheme.rules()));
        note(AccreditationAction.UNDO, Optional.of(present), restored, today, actor, "");
        return restored;
    }

    /** Any other that has not ended leaves no room. */
    private Optional<Accreditation> lapsedForGood(Scheme scheme, PersonId holder, LocalDate today) {
        Optional<Accreditation> live = live(scheme, holder);
        live.filter(each -> each.state() != AccreditationState.ACTIVE
                        || RenewalWindow.closesOn(each.term(), scheme.rules())
                                .filter(today::isAfter)
                                .isEmpty())
                .ifPresent(Ledger::refuse);
        return live;
    }

    /** The one of the scheme that has not ended; nobody has two. */
    private Optional<Accreditation> live(Scheme scheme, PersonId holder) {
        return accreditations.of(List.of(scheme.communityId()), List.of(holder)).stream()
                .filter(each -> each.schemeId() == scheme.id() && !each.state().isEnded())
                .findFirst();
    }

    private static void refuse(Accreditation live) {
        throw RequestRefusedException.conflict("holder", "guildhall.accreditation.already-held");
    }

    private void supersede(Scheme scheme, Accreditation old, PersonId decider, LocalDate today, String successor) {
        Accreditation ended = old.with(new Status(
                AccreditationTransitions.after(old.life().at(), AccreditationAction.SUPERSEDE)
                        .orElseThrow(() -> RequestRefusedException.conflict("", "guildhall.accreditation.not-now")),
                Optional.empty(),
                today,
                decider));
        accreditations.change(ended, Retention.of(ended, scheme.rules()));
        note(AccreditationAction.SUPERSEDE, Optional.of(old), ended, today, decider, successor);
    }

    private Accreditation draft(
            Scheme scheme,
            PersonId holder,
            Grant grant,
            PersonId decider,
            String number,
            Optional<Accreditation> before) {
        LocalDate today = LocalDate.now(clock);
        LocalDate changedOn = grant.from().isBefore(today) ? grant.from() : today;
        return new Accreditation(
                0,
                scheme.communityId(),
                scheme.id(),
                scheme.version(),
                number,
                holder,
                grant.awarded(),
                new Status(LifecycleState.of(AccreditationState.ACTIVE), Optional.empty(), changedOn, decider),
                Term.of(grant.from(), grant.from(), scheme.rules().validity()),
                new Accreditation.Origin(
                        before.map(old -> old.origin().firstAwardedOn()).orElse(grant.from()),
                        decider,
                        grant.assessor(),
                        before.map(Accreditation::number)));
    }

    private void note(
            AccreditationAction action,
            Optional<Accreditation> before,
            Accreditation after,
            LocalDate on,
            PersonId actor,
            String reason) {
        trail.append(AccreditationEntries.entry(action, before, after, on, actor, clock.instant(), reason));
        listeners.forEach(listener -> listener.accreditationChanged(before, after, action));
    }
}
