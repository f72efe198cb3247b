package org.guildhall.communities;

import org.guildhall.platform.ForTemplates;

/**
 * A community as templates show one.
 *
 * @param purpose the first paragraph, shortened; empty where there is none
 * @param boundary who may join, in a sentence
 * @param members how many there are, in words
 * @param own what the viewer is to it, empty for whoever is nothing
 * @param url of the space
 * @param fieldUrl of the list of all communities of the field; empty where the list cannot change
 */
@ForTemplates
public record CommunityView(
        String name,
        String field,
        String purpose,
        String boundary,
        String members,
        String own,
        String url,
        String fieldUrl) {}
