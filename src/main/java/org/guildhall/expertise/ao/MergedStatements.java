package org.guildhall.expertise.ao;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.guildhall.expertise.TopicSearch;
import org.guildhall.platform.SqlText;

/**
 * The queries that merge the first statements of several topics. Each topic is read on its own, in the order of its index
 * and no further than the page goes, so that a topic of very many people costs no more than one of few. Topics that are
 * fewer than a query has room for are filled up with one that does not exist.
 */
final class MergedStatements {
    static final String COLUMNS = "[RANK_KEY], [ID], [COMMUNITY_ID], [USER_KEY], [TOPIC_ID], [TOPIC_NAME], [RELATION],"
            + " [NOTE], [CAN_BE_ASKED], [CONFIRMED_AT]";

    private static final long NO_TOPIC = -1;
    private static final int SHORT_PAGE = 21;
    private static final int LONG_PAGE = 101;
    private static final int MOST_OTHERS = TopicSearch.TOPICS_MERGED;

    private static final SqlText OF_ONE = merged(1, SHORT_PAGE, 0);
    private static final SqlText OF_THREE = merged(3, SHORT_PAGE, 0);
    private static final SqlText OF_TEN = merged(10, SHORT_PAGE, 0);
    private static final SqlText OF_MANY = merged(TopicSearch.TOPICS_MERGED, SHORT_PAGE, 0);
    private static final SqlText MORE_OF_ONE = merged(1, LONG_PAGE, 0);
    private static final SqlText MORE_OF_THREE = merged(3, LONG_PAGE, 0);
    private static final SqlText MORE_OF_TEN = merged(10, LONG_PAGE, 0);
    private static final SqlText MORE_OF_MANY = merged(TopicSearch.TOPICS_MERGED, LONG_PAGE, 0);
    private static final SqlText OF_ONE_AND_ANOTHER = merged(1, LONG_PAGE, MOST_OTHERS);
    private static final SqlText OF_THREE_AND_ANOTHER = merged(3, LONG_PAGE, MOST_OTHERS);
    private static final SqlText OF_TEN_AND_ANOTHER = merged(10, LONG_PAGE, MOST_OTHERS);

    private static final NavigableMap<Integer, SqlText> SHORT = bySize(OF_ONE, OF_THREE, OF_TEN, OF_MANY);
    private static final NavigableMap<Integer, SqlText> LONG =
            bySize(MORE_OF_ONE, MORE_OF_THREE, MORE_OF_TEN, MORE_OF_MANY);
    private static final NavigableMap<Integer, SqlText> AND_ANOTHER =
            bySize(OF_ONE_AND_ANOTHER, OF_THREE_AND_ANOTHER, OF_TEN_AND_ANOTHER);

    private final SqlText text;
    private final List<Object> parameters = new ArrayList<>();

    private MergedStatements(NavigableMap<Integer, SqlText> texts, Collection<Long> topicIds, List<Object> each) {
        text = texts.ceilingEntry(topicIds.size()).getValue();
        filled(topicIds, texts.ceilingKey(topicIds.size())).forEach(topic -> {
            parameters.add(topic);
            parameters.addAll(each);
        });
    }

    /** At least so many statements, if there are. */
    static MergedStatements of(Collection<Long> topicIds, String after, String end, int limit) {
        return new MergedStatements(limit <= SHORT_PAGE ? SHORT : LONG, topicIds, List.of(after, end));
    }

    /** Of those who state another topic in the same community, too. */
    static MergedStatements alsoStating(Collection<Long> topicIds, Collection<Long> others, String after, String end) {
        List<Object> each = new ArrayList<>(List.of(after, end));
        each.addAll(filled(others, MOST_OTHERS));
        return new MergedStatements(AND_ANOTHER, topicIds, each);
    }

    SqlText text() {
        return text;
    }

    Object[] parameters() {
        return parameters.toArray();
    }

    private static List<Long> filled(Collection<Long> topicIds, int size) {
        List<Long> filled = new ArrayList<>(topicIds);
        while (filled.size() < size) {
            filled.add(NO_TOPIC);
        }
        return filled;
    }

    private static NavigableMap<Integer, SqlText> bySize(SqlText one, SqlText three, SqlText ten) {
        return new TreeMap<>(java.util.Map.of(1, one, 3, three, 10, ten));
    }

    private static NavigableMap<Integer, SqlText> bySize(SqlText one, SqlText three, SqlText ten, SqlText many) {
        NavigableMap<Integer, SqlText> sizes = bySize(one, three, ten);
        sizes.put(TopicSearch.TOPICS_MERGED, many);
        return sizes;
    }

    private static SqlText merged(int topics, int rows, int others) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < topics; i++) {
            parts.add("SELECT * FROM (SELECT " + COLUMNS + " FROM {0} s" + i
                    + " WHERE [TOPIC_ID] = ? AND [RANK_KEY] > ? AND [RANK_KEY] < ?" + alsoStating(i, others)
                    + " ORDER BY [TOPIC_ID], [RANK_KEY] {first " + rows + "}) t" + i);
        }
        return SqlText.of(
                String.join(" UNION ALL ", parts) + " ORDER BY [RANK_KEY] {first " + rows + "}", AoStatement.class);
    }

    private static String alsoStating(int part, int others) {
        return others == 0
                ? ""
                : " AND EXISTS (SELECT 1 FROM {0} o WHERE o.[PERSON_KEY] = s" + part + ".[PERSON_KEY]"
                        + " AND o.[TOPIC_ID] IN (" + "?, ".repeat(others - 1) + "?))";
    }
}
