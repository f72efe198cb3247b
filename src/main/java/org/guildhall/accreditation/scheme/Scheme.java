package org.guildhall.accreditation.scheme;

import java.util.List;
import java.util.Optional;

/**
 * What a community accredits people for.
 *
 * @param name at most 200 characters, unique within the community however it is spelled
 * @param numberPrefix 2 to 10 of A–Z and 0–9, unique within the site
 * @param retired no new accreditations are granted
 * @param version 1 and up; every change of the rules makes a new one
 * @param rules those of this version
 */
public record Scheme(
        long id, long communityId, String name, String numberPrefix, boolean retired, int version, SchemeRules rules) {

    public String issuer() {
        return rules.issuer();
    }

    public String criteria() {
        return rules.content().criteria();
    }

    public Optional<Integer> validityMonths() {
        return rules.validity().months();
    }

    /** The names of the levels, the lowest first. */
    public List<String> levels() {
        return rules.levelNames();
    }

    public Visibility visibility() {
        return rules.publicity().visibility();
    }

    /** Whether a level is the wanted one, stands above it, or counts as it. */
    public boolean reaches(String held, String wanted) {
        return levels().indexOf(held) >= levels().indexOf(wanted) || meets(held, wanted);
    }

    /** Whether holding one level meets a demand for the other. */
    public boolean meets(String held, String demanded) {
        return held.equals(demanded)
                || rules.level(held)
                        .filter(level -> level.isOrCountsAs(demanded))
                        .isPresent();
    }
}
