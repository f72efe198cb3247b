package org.guildhall.membership;

import java.util.Set;
import org.guildhall.community.Community;
import org.guildhall.platform.Viewer;

/** A feature that has a say in who may see some of the facets of other people. */
public interface FacetGuard {

    /**
     * The guards, as {@link FacetValue#guard} names them, that the viewer is not allowed to see; at most 100. One look-up
     * that macros of a page share, and two more at most where there are any.
     *
     * @param viewer somebody who may see the community
     */
    Set<String> hidden(Viewer viewer, Community community);
}
