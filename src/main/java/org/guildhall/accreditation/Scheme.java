package org.guildhall.accreditation;

import java.util.List;
import java.util.Optional;

/**
 * What a community accredits people for.
 *
 * @param name at most 200 characters, unique within the community however it is spelled
 * @param issuer who stands for the accreditation, at most 200 characters
 * @param criteria what a holder must have shown, plain text of at most 10,000 characters
 * @param validityMonths 1 to 600, empty for accreditations that never lapse
 * @param levels 1 to 20 names, the lowest first
 * @param numberPrefix 2 to 10 of A–Z and 0–9, unique within the site
 * @param retired no new accreditations are granted
 */
public record Scheme(
        long id,
        long communityId,
        String name,
        String issuer,
        String criteria,
        Optional<Integer> validityMonths,
        List<String> levels,
        String numberPrefix,
        boolean retired) {
    public Scheme {
        levels = List.copyOf(levels);
    }
}
