package org.guildhall.invitation.web;

import java.util.List;
import org.guildhall.platform.ForTemplates;

/**
 * An entry of a pasted list in the preview.
 *
 * @param typed as it was pasted
 * @param result code of what was found
 * @param people who may be meant
 */
@ForTemplates
public record PastedRow(String typed, String result, List<MeantRow> people) {
    public PastedRow {
        people = List.copyOf(people);
    }

    /** The only person who is meant. */
    public MeantRow person() {
        return people.get(0);
    }

    /** Whether somebody was found. */
    public boolean found() {
        return !people.isEmpty();
    }
}
