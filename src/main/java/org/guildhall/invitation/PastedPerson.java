package org.guildhall.invitation;

import java.util.List;
import org.guildhall.platform.Person;

/**
 * One entry of a pasted list, and who is meant by it.
 *
 * @param typed as it was pasted, without what surrounds it
 * @param invitability of the one person, or why it is not one
 * @param people the one person; several to choose from; nobody for an unknown entry
 */
public record PastedPerson(String typed, Invitability invitability, List<Person> people) {
    public PastedPerson {
        people = List.copyOf(people);
    }
}
