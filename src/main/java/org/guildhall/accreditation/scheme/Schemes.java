package org.guildhall.accreditation.scheme;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The stored schemes. Writes run inside the caller's transaction. */
public interface Schemes {

    /** Ordered by name. */
    List<Scheme> of(long communityId);

    /** The scheme of a community; empty when the community has none with this id. */
    Optional<Scheme> byId(long communityId, long schemeId);

    /** Those that exist among the ids, by id, of whatever community. */
    Map<Long, Scheme> byIds(Collection<Long> ids);

    /** The community's scheme of this name, however it is spelled; one look-up. */
    Optional<Scheme> named(long communityId, String name);

    /** Whether a scheme of any community has this prefix; one look-up. */
    boolean isPrefixTaken(String prefix);

    /**
     * Stores a new scheme. The caller has checked that the name is free.
     *
     * @throws PrefixTaken when another community has taken the prefix just now
     */
    Scheme add(long communityId, SchemeTerms terms, LocalDate since);

    /** Other rules make a new version. The name is free, as for {@link #add}. */
    Scheme change(Scheme scheme, SchemeTerms terms, LocalDate since);

    /** All versions of the scheme, the oldest first. */
    List<SchemeVersion> versions(long schemeId);

    /** What the scheme said in one of its versions. */
    Optional<SchemeVersion> version(long schemeId, int number);

    /** Marks the scheme as retired; one that is retired already stays so. */
    Scheme retire(Scheme scheme);

    /** The prefix belongs to another scheme. */
    @SuppressWarnings("serial")
    final class PrefixTaken extends RuntimeException {
        public PrefixTaken(Throwable cause) {
            super(cause);
        }
    }
}
