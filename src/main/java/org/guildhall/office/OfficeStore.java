package org.guildhall.office;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.platform.PersonId;

/**
 * The stored offices and terms. Writes run inside the caller's transaction. Terms that were set aside with a membership are
 * read by nobody until they are brought back.
 */
public interface OfficeStore {

    /** How many terms one look-up over all communities reads. */
    int BATCH = 200;

    /** An office with its open terms, in the order in which they were offered. */
    record Kept(Office office, List<OfficeTerm> terms) {
        public Kept {
            terms = List.copyOf(terms);
        }
    }

    /** The offices that a community has said something of or offered; one look-up. */
    List<Kept> of(long communityId);

    /** The term of a community with this id; empty when there is none. */
    Optional<OfficeTerm> term(long communityId, long id);

    /** All of a person in a community, the latest first. */
    List<OfficeTerm> ofPerson(long communityId, PersonId person);

    /**
     * Held terms of all communities whose last day is one of these, by rising id beyond one; at most {@value #BATCH}.
     *
     * @param from the first day
     * @param until the last day, included
     */
    List<OfficeTerm> endingBetween(LocalDate from, LocalDate until, long termId);

    /** What some people hold on a day, in the order in which it was offered; who holds nothing is left out. One look-up for 500. */
    Map<PersonId, List<Office>> heldOn(long communityId, Collection<PersonId> people, LocalDate day);

    /** Those of an office that were declined, ended or given up, the latest first. */
    List<OfficeTerm> closed(long communityId, String office, int size);

    /** Stores an office, or changes it where it is stored. */
    void save(Office office);

    /** Deletes an office with all its terms. */
    void remove(Office office);

    /** @throws AlreadyOpen when the same office is offered to the person already, or, of a held one, held */
    OfficeTerm add(OfficeTerm draft);

    /** @throws AlreadyOpen as {@link #add} */
    void change(OfficeTerm term);

    /** Deletes a term. */
    void removeTerm(OfficeTerm term);

    /** Keeps a person's terms where nobody reads them. */
    void setAside(long communityId, PersonId person);

    /** Brings those back that do not clash with what the person has been offered or taken on since. */
    void bringBack(long communityId, PersonId person);

    /** Deletes what was set aside. */
    void forgetAside(long communityId, PersonId person);

    /** Deletes all of a person in a community. */
    void removeAll(long communityId, PersonId person);

    /** The office is offered to the person, or held by them, already. */
    @SuppressWarnings("serial")
    final class AlreadyOpen extends RuntimeException {
        public AlreadyOpen(Throwable cause) {
            super(cause);
        }
    }
}
