package org.guildhall.expertise;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guildhall.platform.PersonId;

/** The stored topics and statements. Writes run inside the caller's transaction. */
public interface Topics {

    /** The community's topics, those of most people first. */
    List<Topic> mostStated(long communityId, int limit);

    /** What a person says, the most helpful first. */
    List<TopicStatement> ofPerson(long communityId, PersonId person);

    /** The same of some people; who says nothing is left out. One look-up for 500. */
    Map<PersonId, List<TopicStatement>> ofPeople(long communityId, Collection<PersonId> people);

    /** The most helpful of what each person says, at most so many; who says nothing is left out. One look-up for 500. */
    Map<PersonId, List<StatedTopic>> bestOfPeople(long communityId, Collection<PersonId> people, int most);

    /** The topic of this name: the same text as {@link org.guildhall.platform.text.Identity} compares it. */
    Optional<Topic> named(long communityId, String name);

    /** The topic of a community with this id; empty when there is none. */
    Optional<Topic> byId(long communityId, long topicId);

    /** Gives a topic another name, also in what people say of it; there must be no other topic of this name. */
    void rename(long communityId, long topicId, String name);

    /** Stores what a person says of a topic, in place of what they said of it before. */
    TopicStatement state(long communityId, PersonId person, TopicInput input, Instant now);

    /** @return whether there was such a statement */
    boolean withdraw(long communityId, PersonId person, long topicId);

    /** Deletes everything that a person says of topics in a community. */
    void withdrawAll(long communityId, PersonId person);

    /**
     * Withdraws everything that a person says in a community, and keeps it where nobody finds it; what is aside
     * since the account was deactivated is aside for this from now on.
     */
    void setAside(long communityId, PersonId person, Aside why);

    /**
     * States anew what was set aside for this, as of when it was said; nothing of topics of which the person says
     * something.
     */
    void bringBack(long communityId, PersonId person, Aside why);

    /** Deletes what was set aside for this. */
    void forgetAside(long communityId, PersonId person, Aside why);

    /** Ids of the communities in which the person says something; one look-up. */
    Set<Long> communitiesOf(PersonId person);

    /** Ids of those in which something of the person is aside since the account was deactivated; one look-up. */
    Set<Long> communitiesAside(PersonId person);

    /** Everybody of whom something is aside since the account was deactivated; one look-up. */
    Set<PersonId> peopleAside();

    /** Statements of all communities by rising id beyond one, and whose they are; one look-up. */
    List<Stated> statedAfter(long statementId, int size);

    /** A statement, and whose it is. */
    record Stated(long id, PersonId person) {}
}
