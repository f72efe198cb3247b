package org.guildhall.credential.issuing;

import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.status.Accreditation;

/**
 * What a drawn badge says. Texts have no line ends and nothing that turns their direction around.
 *
 * @param code the prefix of the scheme's numbers, which every font can write
 * @param rank of the level among those of its scheme, 0 for the lowest
 * @param year in which the present term began
 */
record BadgeFace(String scheme, String code, String level, int rank, String issuer, int year) {
    private static final Pattern NOT_WRITTEN =
            Pattern.compile("[\\p{Cc}\\p{Cn}\\p{Cs}\\u2028-\\u202e\\u2066-\\u2069\\ufeff]+");

    BadgeFace {
        scheme = written(scheme);
        level = written(level);
        issuer = written(issuer);
    }

    static BadgeFace of(Accreditation accreditation, Scheme scheme) {
        return of(scheme, accreditation.level(), accreditation.effectiveFrom());
    }

    static BadgeFace of(Scheme scheme, String level, LocalDate from) {
        return new BadgeFace(
                scheme.name(),
                scheme.numberPrefix(),
                level,
                Math.max(0, scheme.levels().indexOf(level)),
                scheme.issuer(),
                from.getYear());
    }

    /** All of it in one line. */
    String title() {
        return scheme + ", " + level + " (" + issuer + ", " + year + ")";
    }

    /** The same with codes in place of names that cannot be drawn, and without an issuer that cannot be drawn. */
    BadgeFace drawable(Predicate<String> isDrawable) {
        return new BadgeFace(
                isDrawable.test(scheme) ? scheme : code,
                code,
                isDrawable.test(level) ? level : String.valueOf(rank + 1),
                rank,
                isDrawable.test(issuer) ? issuer : "",
                year);
    }

    private static String written(String text) {
        return NOT_WRITTEN.matcher(text).replaceAll(" ").replaceAll("\\s+", " ").trim();
    }
}
