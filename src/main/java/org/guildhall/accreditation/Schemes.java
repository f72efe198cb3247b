package org.guildhall.accreditation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The stored schemes. Writes run inside the caller's transaction. */
public interface Schemes {

    /** Ordered by name. */
    List<Scheme> of(long communityId);

    Optional<Scheme> byId(long communityId, long schemeId);

    Map<Long, Scheme> byIds(Collection<Long> ids);

    /** @throws NameTaken when the community has a scheme of this name, or the site one of this prefix */
    Scheme add(long communityId, SchemeTerms terms, LocalDate since);

    /**
     * Other rules make a new version.
     *
     * @throws NameTaken as for {@link #add}
     */
    Scheme change(Scheme scheme, SchemeTerms terms, LocalDate since);

    /** All versions of the scheme, the oldest first. */
    List<SchemeVersion> versions(long schemeId);

    /** What the scheme said in one of its versions. */
    Optional<SchemeVersion> version(long schemeId, int number);

    Scheme retire(Scheme scheme);

    /** Takes running numbers of the scheme, each given once: the first of {@code count} in a row. */
    long nextNumbers(Scheme scheme, int count);

    /** Makes sure that no running number up to this one is given from now on. */
    void passOver(Scheme scheme, long running);

    void removeAll(long communityId);

    /** The name or the prefix belongs to another scheme. */
    @SuppressWarnings("serial")
    final class NameTaken extends RuntimeException {
        public NameTaken(Throwable cause) {
            super(cause);
        }
    }
}
