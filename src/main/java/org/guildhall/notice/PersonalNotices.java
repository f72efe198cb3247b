package org.guildhall.notice;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.guildhall.platform.PersonId;

/** The stored notices. Writes run inside the caller's transaction. */
public interface PersonalNotices {
    /** The most people of one look-up. */
    int PEOPLE = 200;

    /** Those of the keys under which something was told already; one look-up for up to 500. */
    Set<String> told(Collection<String> keys);

    /** Stores notices, which are neither read nor mailed. */
    void add(List<Keyed> notices, Instant at);

    /** A person's latest notices before an id, of one community or of all; one look-up. */
    List<PersonalNotice> page(PersonId person, Optional<Long> communityId, OptionalLong before, int size);

    /** A person's latest notices that are not read, of one community or of all; one look-up. */
    List<PersonalNotice> unread(PersonId person, Optional<Long> communityId, int size);

    /** Marks a person's notices up to an id as read, of one community or of all; those that are read already stay so. */
    void readUpTo(PersonId person, Optional<Long> communityId, long id, Instant at);

    /**
     * Marks one notice as read.
     *
     * @return whether the person has such a notice
     */
    boolean read(PersonId person, long id, Instant at);

    /** Up to {@value #PEOPLE} people by rising key beyond one who have notices to mail, told since a moment; one look-up. */
    List<PersonId> peopleToMail(Optional<PersonId> after, Instant since);

    /** A person's notices that are neither read nor mailed, told since a moment, the oldest first; one look-up. */
    List<PersonalNotice> toMail(PersonId person, Instant since, int size);

    /** Notes that nothing more is to be mailed of these. */
    void mailed(Collection<Long> ids);

    /** Takes {@link #mailed} back, so that they are mailed later. */
    void mailAgain(Collection<Long> ids);

    /**
     * Removes the oldest notices told before a moment.
     *
     * @return how many there were, at most the size
     */
    int removeBefore(Instant moment, int size);

    /** Removes all of a person's. */
    void removeOf(PersonId person);

    /** Removes a person's of one community. */
    void removeOf(PersonId person, long communityId);

    /** A new notice and the key under which it is told once. */
    record Keyed(String key, NewNotice notice) {}
}
