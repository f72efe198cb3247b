package org.guildhall.expertise;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.guildhall.platform.PersonId;

/** Finds stored topics by their words, and who states them. Asks no rights. */
public interface TopicSearch {

    /** The most words that one look-up reads. */
    int TERMS_READ = 200;

    /** The most topics whose statements one look-up merges. */
    int TOPICS_MERGED = 60;

    /** Where a look-up for words goes on. */
    record Place(String term, long id) {}

    /** A topic, found by one of its words; its people are not counted. */
    record Found(Topic topic, Place place) {}

    /** A statement and its place among all statements of its topic. */
    record Ranked(String rankKey, TopicStatement statement) {}

    /**
     * Topics with a word that begins so, in the order of their words; one topic several times where several of its words
     * do. At most {@value #TERMS_READ}: if so many, there may be more after the last.
     *
     * @param communityId empty for all communities
     * @param word folded
     */
    List<Found> begunBy(Optional<Long> communityId, String word, Optional<Place> after);

    /** As {@link #begunBy}: topics of the same words as this name; of very long names, those that begin like it. */
    List<Found> named(Optional<Long> communityId, String name, Optional<Place> after);

    /** As {@link #begunBy}: topics with a word that may be this one, but for one letter. */
    List<Found> similarTo(Optional<Long> communityId, String word, Optional<Place> after);

    /**
     * Statements of some topics, the most helpful first; one look-up.
     *
     * @param topicIds 1 to {@value #TOPICS_MERGED}
     * @param after the place after which to begin
     * @param end the place before which to end
     * @param limit 1 to 101; when there are as many, somewhat more may be given
     */
    List<Ranked> statements(Collection<Long> topicIds, String after, String end, int limit);

    /**
     * As {@link #statements}, of those only who say something of one of some other topics as well.
     *
     * @param others 1 to {@value #TOPICS_MERGED}
     */
    List<Ranked> statementsOfWhoAlsoState(
            Collection<Long> topicIds, Collection<Long> others, String after, String end, int limit);

    /** All that some people say in all communities, up to 500 people in one look-up. */
    List<Ranked> ofPeople(Collection<PersonId> people);
}
