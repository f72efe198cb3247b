package org.guildhall.accreditation.exchange;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.status.Accreditation;
import org.guildhall.accreditation.status.AccreditationState;
import org.guildhall.platform.Person;
import org.guildhall.platform.error.Problem;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.text.Identity;

/** Decides on each row, in the same way for the dry run and for the import. */
@Named
public class RowPlanner {
    private final GrantPlans grants;
    private final ChangePlans changes;

    @Inject
    public RowPlanner(GrantPlans grants, ChangePlans changes) {
        this.grants = grants;
        this.changes = changes;
    }

    /** Refused, for a row that cannot be read. */
    static RowPlan refused(int row, Map<ImportField, String> text, RequestRefusedException refusal) {
        List<Problem> problems =
                refusal.problems().stream().map(RowPlanner::ofColumn).toList();
        String number = text.getOrDefault(ImportField.NUMBER, "");
        return RowPlan.nothing(
                new RowResult(
                        row, RowResult.Kind.REFUSED, ImportRow.label(text), ImportRow.beginning(number, 40), problems),
                List.of());
    }

    /** The same of the column that the field is read from, also where the message names it. */
    private static Problem ofColumn(Problem problem) {
        String column = column(problem.field());
        return new Problem(
                column,
                problem.key(),
                problem.arguments().stream()
                        .map(argument -> argument.equals(problem.field()) ? column : argument)
                        .toList());
    }

    /** @param seen what the rows before it were about; this one is added */
    RowPlan plan(ImportRow row, ImportContext facts, ProcessedRows seen) {
        try {
            RowPlan plan = plan(row, facts, new DuplicateRowCheck(seen, row, facts));
            plan.seen().forEach(seen::add);
            return plan;
        } catch (RequestRefusedException refusal) {
            return refused(row.row(), row.text(), refusal);
        }
    }

    private RowPlan plan(ImportRow row, ImportContext facts, DuplicateRowCheck before) {
        Scheme scheme = facts.schemeOf(row);
        if (!facts.decidable().contains(scheme.id())) {
            throw forbidden("scheme", "guildhall.accreditation.duty.decide");
        }
        Optional<Accreditation> present = present(row, scheme, facts, before);
        return present.isPresent()
                ? changes.plan(row, scheme, present.get(), facts, before)
                : grants.plan(row, scheme, facts, before);
    }

    private Optional<Accreditation> present(
            ImportRow row, Scheme scheme, ImportContext facts, DuplicateRowCheck before) {
        if (row.number().isPresent()) {
            before.requireNewNumber(row.number().get());
            Accreditation found = facts.numbered().get(row.number().get());
            if (found != null) {
                requireSame(row, scheme, found, facts);
            }
            return Optional.ofNullable(found);
        }
        // An accreditation granted by an earlier row is identified by its holder: in the dry run it has no number yet.
        before.requireNewHolder(scheme.id());
        if (isAboutThePast(row)) {
            before.requireNewPast(scheme.id());
        }
        return ended(row, scheme, facts)
                .or(() -> held(row, scheme, facts, before).filter(held -> isAbout(row, scheme, held)));
    }

    /** Whether a row without a number is about what is held, and not about one before or after it. */
    private boolean isAbout(ImportRow row, Scheme scheme, Accreditation held) {
        boolean sameBeginning = row.from().map(held.effectiveFrom()::equals).orElse(true);
        return isAboutThePast(row) ? sameBeginning : !grants.followsOn(row, scheme, held);
    }

    /** For a row about the past: what began on its first day and has ended in the register too. */
    private static Optional<Accreditation> ended(ImportRow row, Scheme scheme, ImportContext facts) {
        return facts.holderOf(row)
                .filter(holder -> isAboutThePast(row))
                .map(holder -> facts.ended()
                        .get(ImportContext.endedKey(
                                scheme.id(), holder.id(), row.from().orElse(null))));
    }

    private static boolean isAboutThePast(ImportRow row) {
        return row.state()
                .map(ImportedState::state)
                .filter(AccreditationState::isEnded)
                .isPresent();
    }

    /** What the holder has under the scheme that has not ended, neither in the register nor by a row before. */
    static Optional<Accreditation> held(ImportRow row, Scheme scheme, ImportContext facts, DuplicateRowCheck before) {
        return facts.holderOf(row)
                .map(Person::id)
                .map(holder -> facts.held().get(ImportContext.heldKey(scheme.id(), holder)))
                .filter(held -> !before.hasEnded(held));
    }

    private static void requireSame(ImportRow row, Scheme scheme, Accreditation found, ImportContext facts) {
        Person holder = facts.names().get(found.holder());
        boolean sameHolder = row.has(ImportField.HOLDER)
                ? facts.holderOf(row)
                        .filter(person -> person.id().equals(found.holder()))
                        .isPresent()
                : row.external()
                        .map(person -> Identity.isSame(person.name(), holder.fullName()))
                        .orElse(true);
        if (found.communityId() != facts.communityId() || found.schemeId() != scheme.id() || !sameHolder) {
            throw RequestRefusedException.conflict("number", "guildhall.exchange.number-taken");
        }
    }

    static RequestRefusedException forbidden(String field, String key) {
        return new RequestRefusedException(RequestRefusedException.Kind.FORBIDDEN, List.of(Problem.of(field, key)));
    }

    private static String column(String field) {
        return switch (field) {
            case "on" -> "since";
            case "" -> "state";
            default -> field;
        };
    }
}
