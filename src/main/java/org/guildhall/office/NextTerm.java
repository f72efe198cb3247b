package org.guildhall.office;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.guildhall.platform.ForTemplates;

/**
 * The term that follows one that ends, as long as it was.
 *
 * @param begins ISO 8601
 * @param ends ISO 8601
 * @param until the last day in words
 */
@ForTemplates
public record NextTerm(String begins, String ends, String until) {
    /** Nothing follows. */
    static final NextTerm NONE = new NextTerm("", "", "");

    /**
     * The first and last day of the term after another one, which does not begin before today.
     *
     * @param present with a last day
     */
    static TermDays after(TermDays present, LocalDate today) {
        LocalDate dayAfter = present.ends().orElseThrow().plusDays(1);
        Period length = Period.between(present.begins(), dayAfter);
        LocalDate begins = dayAfter.isBefore(today) ? today : dayAfter;
        return new TermDays(begins, Optional.of(begins.plus(length).minusDays(1)));
    }

    /** Whether there is one. */
    public boolean isThere() {
        return !ends.isEmpty();
    }
}
