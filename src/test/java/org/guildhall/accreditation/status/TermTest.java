package org.guildhall.accreditation.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.accreditation.status.Cases.day;
import static org.guildhall.accreditation.status.Cases.lenient;
import static org.guildhall.accreditation.status.Cases.strict;
import static org.guildhall.accreditation.status.Cases.term;

import java.util.List;
import java.util.Optional;
import org.guildhall.accreditation.scheme.SchemeRules;
import org.junit.Test;

/** From when to when an accreditation is in force. */
public class TermTest {

    @Test
    public void aSchemeGivesMonthsAndGrace() {
        assertThat(Term.of(day("2025-07-01"), day("2025-07-01"), strict().validity()))
                .isEqualTo(new Term(
                        day("2025-07-01"), Optional.of(day("2026-06-30")), Optional.of(day("2026-07-31")), true));
        assertThat(Term.of(day("2025-07-01"), day("2025-07-01"), lenient().validity()))
                .isEqualTo(new Term(day("2025-07-01"), Optional.of(day("2026-06-30")), Optional.empty(), false));
    }

    @Test
    public void whatNeverEndsHasNoGraceThatCounts() {
        SchemeRules.Validity endless = new SchemeRules.Validity(Optional.empty(), 1, true, Optional.empty(), List.of());

        assertThat(Term.of(day("2025-07-01"), day("2025-07-01"), endless))
                .isEqualTo(new Term(day("2025-07-01"), Optional.empty(), Optional.empty(), false));
    }

    @Test
    public void graceThatDoesNotCountIsNotInForceAndStillKeepsItFromLapsing() {
        Term counts = term(Optional.of("2026-06-30"), Optional.of("2026-07-30"), true);
        Term doesNot = term(Optional.of("2026-06-30"), Optional.of("2026-07-30"), false);

        assertThat(counts.lastInForce()).contains(day("2026-07-30"));
        assertThat(doesNot.lastInForce()).contains(day("2026-06-30"));
        assertThat(doesNot.lastBeforeLapse()).contains(day("2026-07-30"));
        assertThat(term(Optional.of("2026-06-30"), Optional.empty(), false).lastBeforeLapse())
                .contains(day("2026-06-30"));
    }

    @Test
    public void storedDaysAreReadBack() {
        assertThat(Term.stored("2025-01-01", "2026-06-30", "2026-07-30", true))
                .isEqualTo(term(Optional.of("2026-06-30"), Optional.of("2026-07-30"), true));
        assertThat(Term.stored("2025-01-01", "2026-06-30", "2026-06-30", false))
                .isEqualTo(term(Optional.of("2026-06-30"), Optional.empty(), false));
        assertThat(Term.stored("2025-01-01", "9999-12-31", "9999-12-31", false))
                .isEqualTo(term(Optional.empty(), Optional.empty(), false));
    }
}
