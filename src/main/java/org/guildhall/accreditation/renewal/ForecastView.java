package org.guildhall.accreditation.renewal;

import java.util.List;

/**
 * A forecast in words, as templates show it.
 *
 * @param headline how many end within the next three months
 * @param more said below when counting stopped, else empty
 */
public record ForecastView(String headline, List<MonthRow> months, int total, String more) {
    public ForecastView {
        months = List.copyOf(months);
    }

    /**
     * A month.
     *
     * @param first the first day counted, for links
     * @param last the last day counted, for links
     * @param schemes what the number is made of
     */
    public record MonthRow(String name, String first, String last, int total, List<SchemeRow> schemes) {}

    /** How many of one scheme, in words. */
    public record SchemeRow(long id, String words) {}
}
