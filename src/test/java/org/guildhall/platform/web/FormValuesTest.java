package org.guildhall.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.guildhall.testkit.Refusals.assertRefused;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.guildhall.platform.error.Problem;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.error.RequestRefusedException.Kind;
import org.junit.Test;

public class FormValuesTest {
    @Test
    public void blanksAroundAValueAreNoneOfIt() {
        assertThat(FormValues.day(" 2026-05-03 ")).contains(LocalDate.of(2026, 5, 3));
        assertThat(FormValues.id(" 12\n")).contains(12L);
        assertThat(FormValues.number(" 7 ")).contains(7);
    }

    @Test
    public void aDayThatIsNeededIsRefusedAtItsFieldWithoutOne() {
        for (String text : new String[] {"", "soon", "2026-02-30"}) {
            assertInvalid(() -> FormValues.day(text, "until"), Problem.of("until", "guildhall.refusal.day", "until"));
        }
    }

    @Test
    public void aDayThatIsNotNeededMayBeMissingButNotBeWrong() {
        assertThat(FormValues.optionalDay("  ", "until")).isEmpty();
        assertThat(FormValues.optionalDay("2026-05-03", "until")).contains(LocalDate.of(2026, 5, 3));
        assertRefused(Kind.INVALID, () -> FormValues.optionalDay("soon", "until"), "guildhall.refusal.day");
    }

    @Test
    public void nothingHasAnIdThatIsNone() {
        assertThat(FormValues.id("12", "guildhall.claim.absent")).isEqualTo(12);
        for (String text : new String[] {"", "first", "-1", "1 OR 1=1", "9".repeat(19)}) {
            assertRefused(
                    Kind.NOT_FOUND, () -> FormValues.id(text, "guildhall.claim.absent"), "guildhall.claim.absent");
        }
    }

    @Test
    public void aNumberIsRefusedOutsideItsRangeAndTheRangeIsNamed() {
        assertThat(FormValues.number("730", "days", 1, 730)).isEqualTo(730);
        for (String text : new String[] {"", "0", "731", "many"}) {
            assertInvalid(
                    () -> FormValues.number(text, "days", 1, 730),
                    Problem.of("days", "guildhall.refusal.number-range", "days", 1, 730));
        }
    }

    private static void assertInvalid(ThrowingCallable call, Problem problem) {
        RequestRefusedException refusal = catchThrowableOfType(RequestRefusedException.class, call);
        assertThat(refusal.kind()).isEqualTo(Kind.INVALID);
        assertThat(refusal.problems()).containsExactly(problem);
    }
}
