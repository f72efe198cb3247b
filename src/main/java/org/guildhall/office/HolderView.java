package org.guildhall.office;

import java.util.List;
import org.guildhall.platform.ForTemplates;

/**
 * Somebody who holds an office, or is offered it, as templates show it.
 *
 * @param termId 0 for a coordinator for whom no term was set
 * @param username for the card beside the link to the profile
 * @param profileUrl empty where it is kept from the viewer, as is the picture's
 * @param note why the person cannot be reached, empty for active people
 * @param standing code of {@link TermStanding}, or of a closed term's {@link TermState}
 * @param days since when and until when, or when it ended, in words; may be empty
 * @param handingOver whether it is time to hand the office over
 * @param next what can be offered them in one step where their term ends
 * @param tasks the hand-over list
 */
@ForTemplates
public record HolderView(
        long termId,
        String name,
        String username,
        String profileUrl,
        String avatarUrl,
        String note,
        String standing,
        String days,
        boolean handingOver,
        NextTerm next,
        List<HandOverTask> tasks) {
    public HolderView {
        tasks = List.copyOf(tasks);
    }
}
