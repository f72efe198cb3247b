package org.guildhall.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Refusals.assertRefused;

import java.time.LocalDate;
import org.guildhall.platform.error.RequestRefusedException.Kind;
import org.junit.Test;

public class RestDaysTest {
    @Test
    public void aDayThatIsNeededIsRefusedWhenItIsMissingOrNone() {
        assertThat(RestDays.read("2026-05-03", "on")).isEqualTo(LocalDate.of(2026, 5, 3));
        assertRefused(Kind.INVALID, () -> RestDays.read(null, "on"), "guildhall.refusal.day");
        assertRefused(Kind.INVALID, () -> RestDays.read("", "on"), "guildhall.refusal.day");
        assertRefused(Kind.INVALID, () -> RestDays.read("03.05.2026", "on"), "guildhall.refusal.day");
    }

    @Test
    public void aDayThatIsNotNeededMayBeMissingButNotBeWrong() {
        assertThat(RestDays.readAny(null, "on")).isEmpty();
        assertThat(RestDays.readAny(" ", "on")).isEmpty();
        assertThat(RestDays.readAny("2026-05-03", "on")).contains(LocalDate.of(2026, 5, 3));
        assertRefused(Kind.INVALID, () -> RestDays.readAny("soon", "on"), "guildhall.refusal.day");
    }
}
