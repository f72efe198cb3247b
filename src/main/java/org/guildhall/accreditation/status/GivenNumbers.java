package org.guildhall.accreditation.status;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.audit.RunningNumbers;

/**
 * The numbers of accreditations that are granted together: the number in the import, else the next one of the scheme.
 */
final class GivenNumbers {
    private final int year;
    private final Map<Long, Long> next = new HashMap<>();

    /** Takes as many numbers as the grants need. */
    GivenNumbers(List<ImportedGrant> grants, RunningNumbers numbers, int year) {
        this.year = year;
        grants.stream()
                .filter(grant -> grant.number().isEmpty())
                .collect(Collectors.groupingBy(grant -> grant.scheme().id(), Collectors.counting()))
                .forEach((scheme, count) -> next.put(scheme, numbers.take(series(scheme), count.intValue())));
    }

    /** Under which the running numbers of a scheme are counted. */
    static String series(long schemeId) {
        return "scheme-" + schemeId;
    }

    /** The number of a grant; called once for each. */
    String of(ImportedGrant grant) {
        Scheme scheme = grant.scheme();
        return grant.number()
                .orElseGet(() -> AccreditationNumber.of(
                        scheme.numberPrefix(), year, next.merge(scheme.id(), 1L, Long::sum) - 1));
    }
}
