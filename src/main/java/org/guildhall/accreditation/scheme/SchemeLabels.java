package org.guildhall.accreditation.scheme;

import java.util.Map;

/** What lists say of the schemes of a community. */
public interface SchemeLabels {

    /** By id of the scheme, all of the community; one look-up, shared by the macros of a page. */
    Map<Long, SchemeLabel> of(long communityId);
}
