package org.guildhall.accreditation.scheme;

import java.util.Collection;
import java.util.Map;

/** What lists say of the schemes of communities. */
public interface SchemeLabels {

    /** Of each community its schemes by id; one look-up for up to 500. */
    Map<Long, Map<Long, SchemeLabel>> of(Collection<Long> communityIds);
}
