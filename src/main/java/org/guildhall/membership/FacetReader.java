package org.guildhall.membership;

import java.util.Optional;
import java.util.Set;

/**
 * Which facets of other people a reader is shown; their own are all shown to them.
 *
 * @param narrowest the narrowest audience that the reader belongs to, never {@link Audience#ME}
 * @param hidden guards that the reader may not see
 * @param own the row of the reader's own membership
 */
public record FacetReader(Audience narrowest, Set<String> hidden, Optional<Long> own) {
    public FacetReader {
        hidden = Set.copyOf(hidden);
    }

    /** Whether the reader is shown a value of somebody else. */
    public boolean isShown(FacetValue value) {
        return value.audience().compareTo(narrowest) >= 0
                && value.guard().filter(hidden::contains).isEmpty();
    }
}
