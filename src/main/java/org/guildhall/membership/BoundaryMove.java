package org.guildhall.membership;

import java.util.List;
import org.guildhall.platform.ForTemplates;

/**
 * Who would have to go if a community let in accredited people only.
 *
 * @param members how many there are
 * @param going how many of them bring nothing today that the boundary asks for
 * @param by the last day as a member of those who bring nothing until then, in words
 * @param names of the first of those, at most {@link BoundaryPreview#SHOWN}
 */
@ForTemplates
public record BoundaryMove(int members, int going, String by, List<String> names) {
    public BoundaryMove {
        names = List.copyOf(names);
    }

    /** How many have to go and are not named. */
    public int others() {
        return going - names.size();
    }
}
