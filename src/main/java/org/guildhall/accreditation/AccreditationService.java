package org.guildhall.accreditation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.inject.Inject;
import javax.inject.Named;
import org.guildhall.community.Community;
import org.guildhall.community.CommunityService;
import org.guildhall.refusal.Checks;
import org.guildhall.refusal.Refusal;
import org.guildhall.site.People;
import org.guildhall.site.Person;
import org.guildhall.site.SpaceKey;
import org.guildhall.site.Transactions;
import org.guildhall.site.Viewer;

/** Granting, renewing, suspending, reinstating and revoking. */
@Named
public class AccreditationService {
    private static final int REASON = 1000;

    private final AccreditationRights rights;
    private final Schemes schemes;
    private final Accreditations accreditations;
    private final AuditTrail trail;
    private final StandingRules rules;
    private final People people;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    public AccreditationService(
            AccreditationRights rights,
            Schemes schemes,
            Accreditations accreditations,
            AuditTrail trail,
            StandingRules rules,
            People people,
            Transactions transactions,
            Clock clock) {
        this.rights = rights;
        this.schemes = schemes;
        this.accreditations = accreditations;
        this.trail = trail;
        this.rules = rules;
        this.people = people;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Grants an accreditation to somebody else with an account that can be used. */
    public Accreditation grant(Viewer viewer, SpaceKey space, Grant grant) {
        Community community = rights.writable(viewer, space);
        Scheme scheme = schemes.byId(community.id(), grant.schemeId())
                .orElseThrow(() -> Refusal.invalid("scheme", "guildhall.accreditation.no-such-scheme"));
        Optional<Person> holder = Optional.ofNullable(grant.username())
                .map(String::trim)
                .flatMap(people::byUsername)
                .filter(person -> !person.isDeactivated() && !person.isRemoved());
        new Checks()
                .that(!scheme.retired(), "scheme", "guildhall.accreditation.scheme-retired", scheme.name())
                .that(holder.isPresent(), "holder", "guildhall.accreditation.no-such-holder")
                .that(scheme.levels().contains(grant.level()), "level", "guildhall.accreditation.no-such-level")
                .that(grant.from() != null, "from", "guildhall.accreditation.date-form")
                .optionalText(grant.reason(), "reason", REASON)
                .orRefuse();
        rights.requireAnotherPerson(viewer, holder.get().id());
        return alone(community, () -> {
            Accreditation granted = accreditations.add(
                    draft(viewer, community, scheme, holder.get(), grant),
                    holder.get().fullName());
            record(viewer, AccreditationAction.GRANT, granted, granted.changedOn(), grant.reason());
            return granted;
        });
    }

    /** Changes an accreditation as the transition table allows. */
    public Accreditation change(Viewer viewer, SpaceKey space, String number, Change change) {
        Community community = rights.writable(viewer, space);
        return alone(community, () -> {
            Accreditation present = accreditations
                    .byNumber(community.id(), AccreditationNumber.normalized(number))
                    .orElseThrow(() -> Refusal.notFound("guildhall.accreditation.not-found"));
            rights.requireAnotherPerson(viewer, present.holder());
            Scheme scheme = schemes.byIds(List.of(present.schemeId())).get(present.schemeId());
            Accreditation changed = changed(present, scheme, change);
            accreditations.change(changed);
            record(viewer, change.action(), changed, change.on(), change.reason());
            return changed;
        });
    }

    private Accreditation changed(Accreditation present, Scheme scheme, Change change) {
        AccreditationState next = AccreditationTransitions.after(present.state(), change.action())
                .orElseThrow(() -> Refusal.conflict("", "guildhall.accreditation.not-now"));
        String level = change.level() == null || change.level().isBlank() ? present.level() : change.level();
        check(present, scheme, change, level);
        boolean renews = change.action() == AccreditationAction.RENEW;
        return new Accreditation(
                present.id(),
                present.communityId(),
                present.schemeId(),
                present.number(),
                present.holder(),
                level,
                next,
                present.effectiveFrom(),
                renews
                        ? Validity.renewed(present.expiresOn(), change.on(), scheme.validityMonths())
                        : present.expiresOn(),
                change.on(),
                present.grantedBy());
    }

    private void check(Accreditation present, Scheme scheme, Change change, String level) {
        boolean renews = change.action() == AccreditationAction.RENEW;
        LocalDate on = change.on();
        Checks checks = new Checks()
                .that(on != null, "on", "guildhall.accreditation.date-form")
                .that(on == null || !on.isAfter(rules.today()), "on", "guildhall.accreditation.date-ahead")
                .that(
                        on == null || !on.isBefore(present.changedOn()),
                        "on",
                        "guildhall.accreditation.date-before-last",
                        present.changedOn().toString())
                .that(
                        level.equals(present.level())
                                || (renews && scheme.levels().contains(level)),
                        "level",
                        "guildhall.accreditation.no-such-level");
        if (change.action().needsReason()) {
            checks.text(change.reason(), "reason", REASON);
        } else {
            checks.optionalText(change.reason(), "reason", REASON);
        }
        checks.orRefuse();
    }

    private Accreditation draft(Viewer viewer, Community community, Scheme scheme, Person holder, Grant grant) {
        LocalDate today = rules.today();
        String number = AccreditationNumber.of(scheme.numberPrefix(), today.getYear(), schemes.nextNumber(scheme));
        return new Accreditation(
                0,
                community.id(),
                scheme.id(),
                number,
                holder.id(),
                grant.level(),
                AccreditationState.ACTIVE,
                grant.from(),
                Validity.lastDay(grant.from(), scheme.validityMonths()),
                grant.from().isBefore(today) ? grant.from() : today,
                viewer.person().orElseThrow());
    }

    private void record(Viewer viewer, AccreditationAction action, Accreditation after, LocalDate on, String reason) {
        trail.append(new AuditEntry(
                after.communityId(),
                after.number(),
                action.code(),
                after.toString(),
                viewer.person().orElseThrow(),
                on,
                clock.instant(),
                reason == null ? "" : reason.trim(),
                Optional.of(after)));
    }

    private Accreditation alone(Community community, Supplier<Accreditation> work) {
        try {
            return transactions.aloneIn(CommunityService.lock(community.id()), work);
        } catch (Accreditations.AlreadyHeld e) {
            throw Refusal.conflict("holder", "guildhall.accreditation.already-held");
        }
    }
}
