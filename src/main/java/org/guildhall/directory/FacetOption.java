package org.guildhall.directory;

import org.guildhall.platform.ForTemplates;

/**
 * Something that can be chosen.
 *
 * @param field the letters of the field that sends it; empty for one of a list
 * @param term as {@link FilterText} writes it
 * @param count how many members, as it is shown; empty where it is not known
 */
@ForTemplates
public record FacetOption(String field, String term, String label, String count, boolean chosen) {

    /** The same with a field of its own. */
    FacetOption in(int nth) {
        String letters = "" + (char) ('a' + nth / 26) + (char) ('a' + nth % 26);
        return new FacetOption("pick" + letters, term, label, count, chosen);
    }
}
