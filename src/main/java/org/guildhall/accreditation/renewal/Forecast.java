package org.guildhall.accreditation.renewal;

import java.time.LocalDate;
import java.util.List;
import org.guildhall.accreditation.scheme.Scheme;

/**
 * How many accreditations have their last day in each month.
 *
 * @param nextQuarter how many do so within three months from today
 * @param isCut whether counting stopped at a limit, so that the last months may be too low
 */
public record Forecast(List<Month> months, int nextQuarter, boolean isCut) {
    public Forecast {
        months = List.copyOf(months);
    }

    /**
     * One calendar month, or what is left of it.
     *
     * @param first the first day counted
     * @param last the last day counted
     * @param counts by scheme, those with none left out
     */
    public record Month(LocalDate first, LocalDate last, List<Count> counts) {
        public Month {
            counts = List.copyOf(counts);
        }

        public int total() {
            return counts.stream().mapToInt(Count::expiring).sum();
        }
    }

    /** How many of one scheme. */
    public record Count(Scheme scheme, int expiring) {}

    public int total() {
        return months.stream().mapToInt(Month::total).sum();
    }
}
