package org.guildhall.membership;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.guildhall.platform.text.Sha256;

/**
 * One thing that members can be narrowed by, as the index keeps it of one member.
 *
 * @param facet the code of what it is about, such as {@code role}; small letters and hyphens, at most 40
 * @param value the same text for all members of whom it is true; 1 to 450 characters, never shown
 * @param label what readers see where the value alone says nothing to them; 1 to 450 characters
 * @param audience to whom it is shown
 * @param guard what a reader has to be allowed to see as well, as {@link FacetGuard#hidden} names it
 * @param first the first day on which it is true
 * @param last the last day on which it is true
 */
public record FacetValue(
        String facet,
        String value,
        String label,
        Audience audience,
        Optional<String> guard,
        LocalDate first,
        LocalDate last) {
    /** The first day of what has always been true. */
    public static final LocalDate ALWAYS = LocalDate.of(1, 1, 1);

    /** The last day of what does not end. */
    public static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private static final int DIGITS = 24;
    private static final BigInteger ALL_CODES = BigInteger.TEN.pow(DIGITS);

    /** Something that is true on every day, shown to everybody who may see the community. */
    public static FacetValue of(String facet, String value, String label) {
        return new FacetValue(facet, value, label, Audience.EVERYBODY, Optional.empty(), ALWAYS, NEVER);
    }

    /** The same for another audience. */
    public FacetValue shownTo(Audience other) {
        return new FacetValue(facet, value, label, other, guard, first, last);
    }

    /** 24 digits that stand for the facet and the value in keys. */
    public String code() {
        return code(facet, value);
    }

    /** The {@link #code} of any value. */
    public static String code(String facet, String value) {
        BigInteger digest = new BigInteger(1, Sha256.of(facet + ":" + value));
        return String.format(Locale.ROOT, "%0" + DIGITS + "d", digest.mod(ALL_CODES));
    }
}
