package org.guildhall.accreditation.exchange;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.status.Accreditation;
import org.guildhall.accreditation.status.AccreditationAction;
import org.guildhall.accreditation.status.AccreditationContent;
import org.guildhall.accreditation.status.AccreditationPlanner;
import org.guildhall.accreditation.status.AccreditationService;
import org.guildhall.accreditation.status.AccreditationState;
import org.guildhall.accreditation.status.Change;
import org.guildhall.accreditation.status.Grant;
import org.guildhall.accreditation.status.ImportedGrant;
import org.guildhall.accreditation.status.OnePerScheme;
import org.guildhall.accreditation.status.StatusCalculator;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.PersonState;
import org.guildhall.platform.error.Checks;
import org.guildhall.platform.error.Problem;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.text.Identity;

/** Plans what a row grants that is not in the register yet. */
@Named
public class GrantPlans {
    /** Stands for a holder without an account, who is stored only when the row is imported. */
    private static final PersonId NOBODY_YET = new PersonId("external:0");
    /** Only the holder, another accreditation or the community itself leads there. */
    private static final Set<AccreditationState> NOT_GRANTED =
            Set.of(AccreditationState.RESIGNED, AccreditationState.SUPERSEDED, AccreditationState.ANNULLED);

    private final AccreditationService service;
    private final AccreditationPlanner planner;
    private final OnePerScheme room;
    private final StatusCalculator rules;

    @Inject
    public GrantPlans(
            AccreditationService service, AccreditationPlanner planner, OnePerScheme room, StatusCalculator rules) {
        this.service = service;
        this.planner = planner;
        this.room = room;
        this.rules = rules;
    }

    /**
     * Whether the row grants a new accreditation because the present one has lapsed for good before the new one begins.
     */
    boolean followsOn(ImportRow row, Scheme scheme, Accreditation held) {
        return room.makesRoom(held, scheme)
                && row.from()
                        .filter(from -> held.term()
                                .lastBeforeLapse()
                                .filter(from::isAfter)
                                .isPresent())
                        .isPresent();
    }

    RowPlan plan(ImportRow row, Scheme scheme, ImportContext facts, DuplicateRowCheck before) {
        check(row, scheme);
        Grant grant = grant(row, scheme);
        service.check(scheme, grant);
        Person holder = facts.holderOf(row).orElseGet(() -> nobodyYet(row));
        if (facts.importer().is(holder.id())) {
            throw RowPlanner.forbidden("holder", "guildhall.accreditation.not-your-own");
        }
        Optional<Accreditation> held = RowPlanner.held(row, scheme, facts, before);
        row.number().ifPresent(before::requireNewNumber);
        if (state(row) == AccreditationState.REVOKED) {
            before.requireNewPast(scheme.id());
        } else {
            requireRoom(row, scheme, held, before);
        }
        ImportedGrant imported = new ImportedGrant(
                scheme,
                holder,
                grant,
                row.number(),
                row.until(),
                row.endless(),
                row.firstAwarded(),
                since(row),
                state(row) == AccreditationState.REVOKED ? Optional.empty() : held);
        return planned(row, imported, before, facts);
    }

    private RowPlan planned(ImportRow row, ImportedGrant imported, DuplicateRowCheck before, ImportContext facts) {
        PersonId importer = facts.importer().signedIn();
        AccreditationContent after =
                planner.grant(imported, row.number().orElse(""), importer).outcome();
        requireLapsed(row, after);
        List<Problem> notes = before.resemblesSomebody()
                ? List.of(Problem.of("holderName", "guildhall.exchange.resembling"))
                : List.of();
        List<String> seen = new ArrayList<>(before.keysOf(after));
        seen.addAll(before.keysOfName());
        imported.superseded().ifPresent(old -> {
            before.requireNewNumber(old.number());
            seen.add(DuplicateRowCheck.number(old.number()));
        });
        return new RowPlan(
                new RowResult(
                        row.row(),
                        RowResult.Kind.CREATED,
                        ImportRow.label(row.text()),
                        row.number().orElse(""),
                        notes),
                Optional.of(imported),
                Optional.empty(),
                seen);
    }

    private void requireRoom(ImportRow row, Scheme scheme, Optional<Accreditation> held, DuplicateRowCheck before) {
        before.requireNewHolder(scheme.id());
        if (held.filter(each -> !followsOn(row, scheme, each)).isPresent()) {
            throw RequestRefusedException.conflict("holder", "guildhall.accreditation.already-held");
        }
    }

    private static void check(ImportRow row, Scheme scheme) {
        LocalDate from = row.from().orElse(LocalDate.MIN);
        boolean ownPrefix = row.number()
                .map(number -> number.startsWith(scheme.numberPrefix() + "-"))
                .orElse(true);
        new Checks()
                .that(ownPrefix, "number", "guildhall.exchange.number-prefix", scheme.numberPrefix())
                .that(row.has(ImportField.HOLDER) || row.external().isPresent(), "holder", "guildhall.exchange.nobody")
                .that(row.from().isPresent(), "from", "guildhall.exchange.from-needed")
                .that(
                        row.until().map(until -> !until.isBefore(from)).orElse(true),
                        "until",
                        "guildhall.exchange.until-before-from")
                .that(
                        row.from().isEmpty()
                                || row.firstAwarded()
                                        .map(first -> !first.isAfter(from))
                                        .orElse(true),
                        "firstAwarded",
                        "guildhall.exchange.first-after-from")
                .that(isGrantable(row), "state", "guildhall.exchange.state-not-new")
                .orRefuse();
    }

    private static boolean isGrantable(ImportRow row) {
        return !NOT_GRANTED.contains(state(row));
    }

    private static AccreditationState state(ImportRow row) {
        return row.state().map(ImportedState::state).orElse(AccreditationState.ACTIVE);
    }

    private void requireLapsed(ImportRow row, AccreditationContent after) {
        boolean isSaid = row.state().filter(ImportedState.LAPSED::equals).isPresent();
        if (isSaid
                && after.term().lastBeforeLapse().filter(rules.today()::isAfter).isEmpty()) {
            throw RequestRefusedException.invalid("state", "guildhall.exchange.not-lapsed");
        }
    }

    private static Grant grant(ImportRow row, Scheme scheme) {
        String only = scheme.levels().size() == 1 ? scheme.levels().get(0) : "";
        Accreditation.Awarded awarded = new Accreditation.Awarded(
                row.has(ImportField.LEVEL) ? level(row, scheme) : only,
                row.cell(ImportField.SCOPE),
                row.cell(ImportField.LIMITATIONS));
        return new Grant(
                scheme.id(),
                row.cell(ImportField.HOLDER),
                row.external(),
                awarded,
                row.from(),
                state(row) == AccreditationState.ACTIVE ? row.cell(ImportField.REASON) : "",
                Optional.empty());
    }

    /** As the scheme spells it, where it has it. */
    private static String level(ImportRow row, Scheme scheme) {
        String written = row.cell(ImportField.LEVEL);
        return Identity.called(scheme.levels(), Function.identity(), written).orElse(written);
    }

    private static List<Change> since(ImportRow row) {
        Optional<AccreditationAction> action = row.state()
                .filter(state -> state.state() != AccreditationState.ACTIVE)
                .flatMap(state -> state.from(AccreditationState.ACTIVE));
        return action
                .map(each ->
                        new Change(each, row.since(), row.cell(ImportField.REASON), Optional.empty(), row.reviewOn()))
                .stream()
                .toList();
    }

    private static Person nobodyYet(ImportRow row) {
        return new Person(
                NOBODY_YET,
                "",
                row.cell(ImportField.HOLDER_NAME),
                Optional.empty(),
                Optional.empty(),
                PersonState.EXTERNAL);
    }
}
