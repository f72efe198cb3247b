package org.guildhall.expertise;

import java.util.List;
import org.guildhall.expertise.TopicSearch.Ranked;

/**
 * A stretch of the list of people found: of topics that match equally well, either those who can help or those who want
 * to learn, or both where there are no other topics.
 *
 * @param begin comes before the places of all its statements
 * @param end comes after them
 * @param topicIds at most so many as are merged in one look-up
 * @param others the topics one of which has to be stated, too; empty where one topic answers the whole query
 */
record Section(String begin, String end, List<Long> topicIds, List<Long> others) {

    boolean isOfWhole() {
        return others.isEmpty();
    }

    boolean has(Ranked statement) {
        return statement.rankKey().compareTo(begin) > 0
                && statement.rankKey().compareTo(end) < 0
                && topicIds.contains(statement.statement().topicId());
    }
}
