package org.guildhall.accreditation;

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
    Scheme add(long communityId, SchemeTerms terms);

    /** @throws NameTaken as for {@link #add} */
    Scheme change(Scheme scheme, SchemeTerms terms);

    Scheme retire(Scheme scheme);

    /** The next running number of the scheme; each is given once. */
    long nextNumber(Scheme scheme);

    void removeAll(long communityId);

    /** The name or the prefix belongs to another scheme. */
    @SuppressWarnings("serial")
    final class NameTaken extends RuntimeException {
        public NameTaken(Throwable cause) {
            super(cause);
        }
    }
}
