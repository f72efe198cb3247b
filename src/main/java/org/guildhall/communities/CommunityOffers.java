package org.guildhall.communities;

import java.util.List;
import org.guildhall.platform.ForTemplates;
import org.guildhall.platform.web.Choice;

/**
 * What the reader of a list of communities can choose.
 *
 * @param boundaries empty where the author has chosen one
 * @param mine whether the reader can be a member and the author has not chosen that
 */
@ForTemplates
public record CommunityOffers(List<Choice> boundaries, List<Choice> sizes, boolean mine) {
    public CommunityOffers {
        boundaries = List.copyOf(boundaries);
        sizes = List.copyOf(sizes);
    }
}
