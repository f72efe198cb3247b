package org.guildhall.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Guild.BEN;
import static org.guildhall.testkit.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.Optional;
import org.guildhall.platform.error.RequestRefusedException.Kind;
import org.junit.Test;

public class OfferTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-01");

    @Test
    public void monthsEndTheDayBefore() {
        assertThat(offer("2026-03-01", null, 24).checked(TODAY).ends()).contains(LocalDate.parse("2028-02-29"));
        assertThat(offer("2026-08-31", null, 6).checked(TODAY).ends()).contains(LocalDate.parse("2027-02-28"));
    }

    @Test
    public void aTermMayHaveNoEndAndMayHaveBegunLongAgo() {
        assertThat(offer("1999-01-01", null, null).checked(TODAY))
                .isEqualTo(new TermDays(LocalDate.parse("1999-01-01"), Optional.empty()));
    }

    @Test
    public void theLastDayIsSaidOnceAndLiesAhead() {
        assertInvalid(offer("2026-03-01", "2026-12-31", 3), "guildhall.office.offer.one-end");
        assertInvalid(
                offer("2026-03-01", "2026-02-28", null),
                "guildhall.office.offer.before-begin",
                "guildhall.office.offer.past");
        assertInvalid(offer("2025-01-01", "2026-02-28", null), "guildhall.office.offer.past");
        assertInvalid(offer("2025-01-01", null, 12), "guildhall.office.offer.past");
        assertThat(offer("2025-01-01", "2026-03-01", null).checked(TODAY).isOverOn(TODAY))
                .isFalse();
    }

    @Test
    public void daysAreOfThisCenturyAndMonthsAtMostTenYears() {
        assertInvalid(offer("1926-03-01", null, null), "guildhall.office.offer.far");
        assertInvalid(offer("9999-12-31", null, null), "guildhall.office.offer.far");
        assertInvalid(offer("2026-03-01", "9999-12-31", null), "guildhall.office.offer.far");
        assertInvalid(offer("2026-03-01", null, 0), "guildhall.refusal.number-range");
        assertInvalid(offer("2026-03-01", null, 121), "guildhall.refusal.number-range");
    }

    private static void assertInvalid(Offer offer, String... keys) {
        assertRefused(Kind.INVALID, () -> offer.checked(TODAY), keys);
    }

    private static Offer offer(String begins, String ends, Integer months) {
        return new Offer(
                BEN,
                LocalDate.parse(begins),
                Optional.ofNullable(ends).map(LocalDate::parse),
                Optional.ofNullable(months));
    }
}
