package org.guildhall.membership;

import java.util.List;
import org.guildhall.platform.ForTemplates;

/**
 * Who would have to go if a community let in accredited people only.
 *
 * @param members how many there are
 * @param going how many of them bring nothing today that the boundary asks for
 * @param by the last day as a member of those who bring nothing until then, in words
 * @param rows some of those, at most {@link BoundaryPreview#SHOWN}
 * @param next where the list of those goes on; empty at its end
 */
@ForTemplates
public record BoundaryMove(int members, int going, String by, List<GoingRow> rows, String next) {
    public BoundaryMove {
        rows = List.copyOf(rows);
    }

    /** Whether the person with this stored key is among the rows. */
    public boolean shows(String key) {
        return rows.stream().anyMatch(row -> row.key().equals(key));
    }
}
