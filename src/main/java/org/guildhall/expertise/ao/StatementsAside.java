package org.guildhall.expertise.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.guildhall.expertise.TopicInput;
import org.guildhall.expertise.TopicStatement;
import org.guildhall.platform.PersonId;

/** Keeps and reads what was set aside. */
final class StatementsAside {
    private final ActiveObjects ao;

    StatementsAside(ActiveObjects ao) {
        this.ao = ao;
    }

    void keep(long communityId, PersonId person, Collection<TopicStatement> said) {
        said.forEach(each -> ao.create(
                AoStatementAside.class,
                new DBParam(AoStatementAside.COMMUNITY_ID, communityId),
                new DBParam(AoStatementAside.PERSON_KEY, TopicRows.personKey(communityId, person)),
                new DBParam(AoStatementAside.TOPIC_NAME, each.topic()),
                new DBParam(AoStatementAside.RELATION, each.relation().code()),
                new DBParam(AoStatementAside.NOTE, each.note().isEmpty() ? null : each.note()),
                new DBParam(AoStatementAside.CAN_BE_ASKED, each.canBeAsked()),
                new DBParam(AoStatementAside.CONFIRMED_AT, each.confirmedAt().toEpochMilli())));
    }

    /** The latest first. */
    List<AoStatementAside> of(long communityId, PersonId person) {
        return List.of(ao.find(
                AoStatementAside.class,
                Query.select()
                        .where("PERSON_KEY = ?", TopicRows.personKey(communityId, person))
                        .order("\"ID\" DESC")));
    }

    static TopicInput input(AoStatementAside kept) {
        return new TopicInput(
                kept.getTopicName(),
                kept.getRelation(),
                Optional.ofNullable(kept.getNote()).orElse(""),
                kept.getCanBeAsked());
    }

    void remove(long communityId, PersonId person) {
        ao.deleteWithSQL(AoStatementAside.class, "PERSON_KEY = ?", TopicRows.personKey(communityId, person));
    }

    void removeAll(long communityId) {
        ao.deleteWithSQL(AoStatementAside.class, "COMMUNITY_ID = ?", communityId);
    }
}
