package org.guildhall.expertise;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.text.Cursor;

/** The stored topics and statements. Writes run inside the caller's transaction. */
public interface Topics {

    /** The community's topics, those of most people first. */
    List<Topic> mostStated(long communityId, int limit);

    /** Topics with a word like one of these terms, in one community or in all; one look-up, at most {@code limit}. */
    List<Topic> withTerms(Optional<Long> communityId, Collection<String> terms, String prefix, int limit);

    /** Statements of these topics, at most 200, the most helpful first; one look-up each for up to five, else one for all. */
    List<Ranked> statementsOf(Collection<Long> topicIds, Optional<Cursor> after, int limit);

    /** What a person says, the most helpful first. */
    List<TopicStatement> ofPerson(long communityId, PersonId person);

    /** The most helpful of what each person says, at most so many; who says nothing is left out. One look-up for 500. */
    Map<PersonId, List<StatedTopic>> bestOfPeople(long communityId, Collection<PersonId> people, int most);

    TopicStatement state(long communityId, PersonId person, TopicInput input, Instant now);

    /** @return whether there was such a statement */
    boolean withdraw(long communityId, PersonId person, long topicId);

    void withdrawAll(long communityId, PersonId person);

    /** A statement and its place among all statements of its topic. */
    record Ranked(String rankKey, TopicStatement statement) {}
}
