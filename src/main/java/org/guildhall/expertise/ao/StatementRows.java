package org.guildhall.expertise.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.guildhall.expertise.Relation;
import org.guildhall.expertise.StatedTopic;
import org.guildhall.expertise.TopicStatement;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.ao.StreamedRows;
import org.guildhall.platform.text.Chunks;

/** Reads statements, and no more columns than are wanted. */
final class StatementRows {
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
            AoStatement.CONFIRMED_AT);
    private static final String SHORT_COLUMNS =
            String.join(", ", "ID", AoStatement.USER_KEY, AoStatement.TOPIC_NAME, AoStatement.RELATION);

    private final ActiveObjects ao;

    StatementRows(ActiveObjects ao) {
        this.ao = ao;
    }

    List<TopicStatement> ofPerson(String personKey) {
        Query query = Query.select(COLUMNS).where("PERSON_KEY = ?", personKey).order("\"RANK_KEY\" ASC");
        return StreamedRows.of(ao, AoStatement.class, query, StatementRows::statement);
    }

    /** Of each person the most helpful; the others pass by and are not kept. */
    Map<PersonId, List<StatedTopic>> bestOfPeople(Collection<String> personKeys, int most) {
        Map<PersonId, List<StatedTopic>> best = new LinkedHashMap<>();
        for (List<String> chunk : Chunks.of(personKeys)) {
            Query query = Query.select(SHORT_COLUMNS)
                    .where("PERSON_KEY IN (" + Chunks.marks(chunk) + ")", chunk.toArray())
                    .order("\"RANK_KEY\" ASC");
            ao.stream(AoStatement.class, query, row -> keep(row, best, most));
        }
        return best;
    }

    private static void keep(AoStatement row, Map<PersonId, List<StatedTopic>> best, int most) {
        PersonId person = new PersonId(row.getUserKey());
        List<StatedTopic> kept = best.computeIfAbsent(person, any -> new ArrayList<>());
        if (kept.size() < most) {
            kept.add(new StatedTopic(person, relation(row), row.getTopicName()));
        }
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
