package org.guildhall.accreditation.exchange;

import java.util.Locale;
import org.guildhall.accreditation.status.AccreditationNumber;

/** Well-formed numbers. */
final class Numbers {
    private Numbers() {}

    static String of(String prefix, String year, int running) {
        String body = String.format(Locale.ROOT, "%s-%s-%06d-", prefix, year, running);
        return "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
                .chars()
                .mapToObj(check -> body + (char) check)
                .filter(AccreditationNumber::isWellFormed)
                .findFirst()
                .orElseThrow();
    }
}
