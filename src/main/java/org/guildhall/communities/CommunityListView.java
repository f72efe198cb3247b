package org.guildhall.communities;

import java.util.List;
import org.guildhall.platform.ForTemplates;
import org.guildhall.platform.PageLinks;

/**
 * A list of communities with the form that narrows it.
 *
 * @param controls whether the reader can click
 * @param count how many there are in all; -1 where that is not known
 */
@ForTemplates
public record CommunityListView(
        List<CommunityView> communities,
        PageLinks links,
        CommunityChoices chosen,
        CommunityOffers offered,
        ListPages pages,
        boolean controls,
        int count) {
    public CommunityListView {
        communities = List.copyOf(communities);
    }

    /** How many are on this page. */
    public int shown() {
        return communities.size();
    }
}
