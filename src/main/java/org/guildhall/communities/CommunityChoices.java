package org.guildhall.communities;

import org.guildhall.platform.ForTemplates;

/**
 * What the reader of a list of communities has chosen.
 *
 * @param query words, empty for none
 * @param field a field of practice, empty for all
 * @param boundary a code, empty for all
 * @param size a code, empty for all
 * @param mine whether only those that the reader is a member of
 */
@ForTemplates
public record CommunityChoices(String query, String field, String boundary, String size, boolean mine) {
    static final CommunityChoices NONE = new CommunityChoices("", "", "", "", false);

    /** Whether the list is less than the whole. */
    public boolean narrowed() {
        return mine || !(query + field + boundary + size).isEmpty();
    }
}
