package org.guildhall.accreditation.exchange;

import java.util.ArrayList;
import java.util.List;
import org.guildhall.accreditation.holder.ExternalPerson;
import org.guildhall.accreditation.status.Accreditation;
import org.guildhall.accreditation.status.AccreditationContent;
import org.guildhall.platform.Person;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.text.Folding;
import org.guildhall.platform.text.Identity;

/** What the rows before one were about: no two rows of a file may be about the same accreditation. */
final class DuplicateRowCheck {
    private final ProcessedRows seen;
    private final ImportRow row;
    private final ImportContext facts;

    DuplicateRowCheck(ProcessedRows seen, ImportRow row, ImportContext facts) {
        this.seen = seen;
        this.row = row;
        this.facts = facts;
    }

    boolean hasEnded(Accreditation held) {
        return seen.contains(ended(held));
    }

    /** @throws RequestRefusedException when a row before gave the number */
    void requireNewNumber(String number) {
        require(number(number));
    }

    /** @throws RequestRefusedException when a row before left the holder with one of the scheme */
    void requireNewHolder(long schemeId) {
        holderKeys("held", schemeId).forEach(this::require);
    }

    /** @throws RequestRefusedException when a row before was about one that has ended and began on the same day */
    void requireNewPast(long schemeId) {
        holderKeys(past(), schemeId).forEach(this::require);
    }

    /** What rows after this one must know of an accreditation as this one leaves it. */
    List<String> keysOf(AccreditationContent after) {
        boolean hasEnded = after.state().isEnded();
        List<String> keys = new ArrayList<>(holderKeys(hasEnded ? past() : "held", after.schemeId()));
        if (!hasEnded) {
            keys.add("held " + after.schemeId() + " " + after.holder());
        }
        if (!after.number().isEmpty()) {
            keys.add(number(after.number()));
        }
        if (hasEnded && !after.number().isEmpty()) {
            keys.add(ended(after));
        }
        return keys;
    }

    static String number(String number) {
        return "number " + number;
    }

    private static String ended(AccreditationContent accreditation) {
        return "ended " + accreditation.number();
    }

    private String past() {
        return "past " + row.cell(ImportField.FROM);
    }

    /** One for the holder as written and one as known: who is new in one piece is known in the next. */
    private List<String> holderKeys(String kind, long schemeId) {
        List<String> keys = new ArrayList<>();
        row.external().map(person -> kind + " " + schemeId + " " + person.key()).ifPresent(keys::add);
        facts.holderOf(row)
                .map(Person::id)
                .map(person -> kind + " " + schemeId + " " + person)
                .ifPresent(keys::add);
        return keys;
    }

    /**
     * Whether the row is the first about somebody without an account whom the register does not know, while somebody of
     * nearly the same name is known or stands in a row before.
     */
    boolean resemblesSomebody() {
        return row.external()
                .filter(person -> facts.holderOf(row).isEmpty() && !seen.contains(named(person)))
                .filter(person -> facts.externals().resembling().contains(person) || seen.contains(spelled(person)))
                .isPresent();
    }

    /** What rows after this one must know of the name of somebody without an account. */
    List<String> keysOfName() {
        return row.external()
                .map(person -> List.of(named(person), spelled(person)))
                .orElse(List.of());
    }

    private static String named(ExternalPerson person) {
        return "named " + Identity.of(person.name());
    }

    private static String spelled(ExternalPerson person) {
        return "spelled " + Folding.fold(person.name());
    }

    private void require(String key) {
        if (seen.contains(key)) {
            throw RequestRefusedException.conflict("number", "guildhall.exchange.twice");
        }
    }
}
