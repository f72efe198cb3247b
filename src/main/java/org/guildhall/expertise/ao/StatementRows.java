package org.guildhall.expertise.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.java.ao.Query;
import org.guildhall.expertise.Relation;
import org.guildhall.expertise.TopicStatement;
import org.guildhall.expertise.Topics.Ranked;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.ao.StreamedRows;
import org.guildhall.platform.text.Chunks;

/** Reads statements, and no more columns than are wanted. */
final class StatementRows {
    /** For more topics than this, one look-up for all of them costs less than one for each. */
    private static final int TOPICS_READ_ALONE = 5;

    private static final String COLUMNS = String.join(
            ", ",
            "ID",
            AoStatement.COMMUNITY_ID,
            AoStatement.USER_KEY,
            AoStatement.TOPIC_ID,
            AoStatement.TOPIC_NAME,
            AoStatement.RELATION,
            AoStatement.NOTE,
            AoStatement.CAN_BE_ASKED,
            AoStatement.CONFIRMED_AT,
            AoStatement.RANK_KEY);
    private final ActiveObjects ao;

    StatementRows(ActiveObjects ao) {
        this.ao = ao;
    }

    /** Of some topics, the most helpful first: for a few topics the beginning of each, which the index gives in order. */
    List<Ranked> ofTopics(List<Long> topicIds, String after, int limit) {
        if (topicIds.size() > TOPICS_READ_ALONE) {
            return ofTopicsAtOnce(topicIds, after, limit);
        }
        return topicIds.stream()
                .flatMap(topicId -> ofTopic(topicId, after, limit).stream())
                .sorted(Comparator.comparing(Ranked::rankKey))
                .limit(limit)
                .toList();
    }

    private List<Ranked> ofTopic(long topicId, String after, int limit) {
        return ranked(Query.select(COLUMNS)
                .where("TOPIC_ID = ? AND RANK_KEY > ?", topicId, after)
                .order("\"TOPIC_ID\" ASC, \"RANK_KEY\" ASC")
                .limit(limit));
    }

    private List<Ranked> ofTopicsAtOnce(List<Long> topicIds, String after, int limit) {
        List<Object> parameters = new ArrayList<>(topicIds);
        parameters.add(after);
        return ranked(Query.select(COLUMNS)
                .where("TOPIC_ID IN (" + Chunks.marks(topicIds) + ") AND RANK_KEY > ?", parameters.toArray())
                .order("\"RANK_KEY\" ASC")
                .limit(limit));
    }

    private List<Ranked> ranked(Query query) {
        return StreamedRows.of(ao, AoStatement.class, query, row -> new Ranked(row.getRankKey(), statement(row)));
    }

    List<TopicStatement> ofPerson(String personKey) {
        Query query = Query.select(COLUMNS).where("PERSON_KEY = ?", personKey).order("\"RANK_KEY\" ASC");
        return StreamedRows.of(ao, AoStatement.class, query, StatementRows::statement);
    }

    static TopicStatement statement(AoStatement row) {
        return new TopicStatement(
                row.getID(),
                row.getCommunityId(),
                new PersonId(row.getUserKey()),
                row.getTopicId(),
                row.getTopicName(),
                relation(row),
                Optional.ofNullable(row.getNote()).orElse(""),
                row.getCanBeAsked(),
                Instant.ofEpochMilli(row.getConfirmedAt()));
    }

    private static Relation relation(AoStatement row) {
        return Relation.ofCode(row.getRelation()).orElse(Relation.KNOWS);
    }
}
