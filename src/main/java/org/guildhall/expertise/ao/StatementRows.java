package org.guildhall.expertise.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.java.ao.Query;
import org.guildhall.expertise.Relation;
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

    private final ActiveObjects ao;

    StatementRows(ActiveObjects ao) {
        this.ao = ao;
    }

    /** The most helpful first. */
    List<TopicStatement> ofPeople(List<String> personKeys) {
        Query query = Query.select(COLUMNS)
                .where("PERSON_KEY IN (" + Chunks.marks(personKeys) + ")", personKeys.toArray())
                .order("\"RANK_KEY\" ASC");
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
