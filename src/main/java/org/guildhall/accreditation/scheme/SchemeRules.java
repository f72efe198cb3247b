package org.guildhall.accreditation.scheme;

import java.util.List;
import java.util.Optional;

/**
 * The rules of one version of a scheme. An accreditation keeps the version it was granted or last renewed under.
 *
 * @param issuer who answers for the accreditation, at most 200 characters
 * @param levels 1 to 20, the lowest first
 */
public record SchemeRules(
        String issuer,
        Content content,
        List<Level> levels,
        Validity validity,
        RenewalRequirements renewal,
        Publicity publicity) {
    public SchemeRules {
        levels = levels == null ? List.of() : List.copyOf(levels);
    }

    /** The usual rules: grace does not count, anybody who sees the space may read the register. */
    public static SchemeRules usual(String issuer, String criteria, Optional<Integer> months, List<Level> levels) {
        return new SchemeRules(
                issuer,
                new Content("", "", "", criteria),
                levels,
                Validity.of(months),
                RenewalRequirements.NONE,
                Publicity.USUAL);
    }

    public List<String> levelNames() {
        return levels.stream().map(Level::name).toList();
    }

    public Optional<Level> level(String name) {
        return levels.stream().filter(level -> level.name().equals(name)).findFirst();
    }

    /** Plain texts of at most 10,000 characters each, empty where nothing is said; never null. */
    public record Content(String purpose, String competences, String prerequisites, String criteria) {}

    /**
     * How long an accreditation lasts.
     *
     * @param months 1 to 600, empty for one that never lapses
     * @param graceMonths after the last day in force, 0 to 60
     * @param graceCounts whether it is in force during grace
     * @param reinstatementMonths after grace in which it may still be renewed, 0 to 120, empty for ever
     * @param noticeDays days before the last day on which the holder is mailed; negative for days after it
     */
    public record Validity(
            Optional<Integer> months,
            int graceMonths,
            boolean graceCounts,
            Optional<Integer> reinstatementMonths,
            List<Integer> noticeDays) {
        /** Days before (negative: after) the last day on which holders are mailed, unless a scheme sets others. */
        public static final List<Integer> USUAL_NOTICES = List.of(180, 90, 30, 7, 0, -30);

        public Validity {
            noticeDays = List.copyOf(noticeDays);
        }

        public static Validity of(Optional<Integer> months) {
            return new Validity(months, 0, false, Optional.empty(), USUAL_NOTICES);
        }
    }

    /**
     * What people other than officers may read.
     *
     * @param visibility who may read the register
     * @param reasonsShown whether the register shows why something was revoked
     * @param retentionMonths how long what ended stays in the register, 1 to 600, empty for ever
     */
    public record Publicity(Visibility visibility, boolean reasonsShown, Optional<Integer> retentionMonths) {
        public static final Publicity USUAL = new Publicity(Visibility.SITE, false, Optional.empty());
    }
}
