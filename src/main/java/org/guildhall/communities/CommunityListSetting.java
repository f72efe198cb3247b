package org.guildhall.communities;

import java.util.Optional;
import org.guildhall.community.JoinPolicy;

/**
 * What the author of a list has chosen for its readers.
 *
 * @param mine whether it shows only what the reader is a member of
 * @param field a field of practice, for a list of its communities alone
 * @param boundary who may join the communities of the list
 * @param size 1 to {@value CommunityList#LARGEST} communities on a page
 * @param controls whether the reader can search, choose and turn pages
 */
public record CommunityListSetting(
        boolean mine, Optional<String> field, Optional<JoinPolicy> boundary, int size, boolean controls) {

    /** A list of all communities that leaves every choice to the reader. */
    public static CommunityListSetting open() {
        return new CommunityListSetting(false, Optional.empty(), Optional.empty(), 20, true);
    }
}
