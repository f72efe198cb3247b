package org.guildhall.expertise.ao;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.guildhall.expertise.TopicSearch;
import org.guildhall.platform.SqlText;

/**
 * The queries that merge the first statements of several topics. Each topic is read on its own, in the order of its index
 * and no further than the page goes, so that a topic of very many people costs no more than one of few. Topics that are
 * fewer than a query has room for are filled up with one that does not exist.
 */
final class MergedStatements {
    private static final long NO_TOPIC = -1;
    private static final int SHORT_PAGE = 21;
    private static final int LONG_PAGE = 101;

    private static final SqlText OF_ONE = merged(1, SHORT_PAGE);
    private static final SqlText OF_THREE = merged(3, SHORT_PAGE);
    private static final SqlText OF_TEN = merged(10, SHORT_PAGE);
    private static final SqlText OF_SIXTY = merged(TopicSearch.TOPICS_MERGED, SHORT_PAGE);
    private static final SqlText MORE_OF_ONE = merged(1, LONG_PAGE);
    private static final SqlText MORE_OF_THREE = merged(3, LONG_PAGE);
    private static final SqlText MORE_OF_TEN = merged(10, LONG_PAGE);
    private static final SqlText MORE_OF_SIXTY = merged(TopicSearch.TOPICS_MERGED, LONG_PAGE);

    private static final TreeMap<Integer, SqlText> SHORT = sizes(OF_ONE, OF_THREE, OF_TEN, OF_SIXTY);
    private static final TreeMap<Integer, SqlText> LONG = sizes(MORE_OF_ONE, MORE_OF_THREE, MORE_OF_TEN, MORE_OF_SIXTY);

    private MergedStatements() {}

    /** The query for so many topics that gives at least so many rows, if there are. */
    static SqlText text(int topics, int limit) {
        return (limit <= SHORT_PAGE ? SHORT : LONG).ceilingEntry(topics).getValue();
    }

    static Object[] parameters(Collection<Long> topicIds, String after) {
        List<Object> parameters = new ArrayList<>();
        topicIds.forEach(id -> parameters.addAll(List.of(id, after)));
        int room = SHORT.ceilingKey(topicIds.size());
        for (int i = topicIds.size(); i < room; i++) {
            parameters.addAll(List.of(NO_TOPIC, after));
        }
        return parameters.toArray();
    }

    private static TreeMap<Integer, SqlText> sizes(SqlText one, SqlText three, SqlText ten, SqlText sixty) {
        TreeMap<Integer, SqlText> sizes = new TreeMap<>();
        sizes.put(1, one);
        sizes.put(3, three);
        sizes.put(10, ten);
        sizes.put(TopicSearch.TOPICS_MERGED, sixty);
        return sizes;
    }

    private static SqlText merged(int topics, int rows) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < topics; i++) {
            parts.add("SELECT * FROM (SELECT [RANK_KEY], [ID], [COMMUNITY_ID], [USER_KEY], [TOPIC_ID], [TOPIC_NAME],"
                    + " [RELATION], [NOTE], [CAN_BE_ASKED], [CONFIRMED_AT] FROM {0}"
                    + " WHERE [TOPIC_ID] = ? AND [RANK_KEY] > ? ORDER BY [TOPIC_ID], [RANK_KEY] {first " + rows
                    + "}) t" + i);
        }
        return SqlText.of(
                String.join(" UNION ALL ", parts) + " ORDER BY [RANK_KEY] {first " + rows + "}", AoStatement.class);
    }
}
