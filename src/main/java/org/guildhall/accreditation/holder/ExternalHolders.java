package org.guildhall.accreditation.holder;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The stored holders without an account. Writes run inside the caller's transaction. */
public interface ExternalHolders {

    /** One look-up for up to 500. */
    Map<Long, ExternalHolder> byIds(Collection<Long> ids);

    /** All in the community whose names are the same to a search: with other accents, too. */
    List<ExternalHolder> named(long communityId, String name);

    /** All in the community whose names are the same as these to a search; one look-up for up to 500. */
    List<ExternalHolder> named(long communityId, Collection<String> names);

    /** Many at once; only digests of the addresses are stored. */
    void addAll(long communityId, Collection<ExternalPerson> holders);

    /** @param email empty when none is known; only its digest is stored */
    ExternalHolder add(long communityId, String name, String email);
}
