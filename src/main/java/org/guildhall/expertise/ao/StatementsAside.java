package org.guildhall.expertise.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.guildhall.expertise.Aside;
import org.guildhall.expertise.TopicInput;
import org.guildhall.expertise.TopicStatement;
import org.guildhall.platform.PersonId;

/** Keeps and reads what was set aside. */
final class StatementsAside {
    private final ActiveObjects ao;

    StatementsAside(ActiveObjects ao) {
        this.ao = ao;
    }

    void keep(long communityId, PersonId person, Collection<TopicStatement> said, Aside why) {
        said.forEach(each -> ao.create(
                AoStatementAside.class,
                new DBParam(AoStatementAside.COMMUNITY_ID, communityId),
                new DBParam(AoStatementAside.USER_KEY, person.value()),
                new DBParam(AoStatementAside.KEPT_FOR, why.code()),
                new DBParam(AoStatementAside.PERSON_KEY, TopicRows.personKey(communityId, person)),
                new DBParam(AoStatementAside.TOPIC_NAME, each.topic()),
                new DBParam(AoStatementAside.RELATION, each.relation().code()),
                new DBParam(AoStatementAside.NOTE, each.note().isEmpty() ? null : each.note()),
                new DBParam(AoStatementAside.CAN_BE_ASKED, each.canBeAsked()),
                new DBParam(AoStatementAside.CONFIRMED_AT, each.confirmedAt().toEpochMilli())));
    }

    /** The latest first. */
    List<AoStatementAside> of(long communityId, PersonId person, Aside why) {
        return List.of(ao.find(
                AoStatementAside.class,
                Query.select()
                        .where("PERSON_KEY = ? AND KEPT_FOR = ?", TopicRows.personKey(communityId, person), why.code())
                        .order("\"ID\" DESC")));
    }

    static TopicInput input(AoStatementAside kept) {
        return new TopicInput(
                kept.getTopicName(),
                kept.getRelation(),
                Optional.ofNullable(kept.getNote()).orElse(""),
                kept.getCanBeAsked());
    }

    /** What is aside for another reason is so for this one from now on. */
    void change(long communityId, PersonId person, Aside why) {
        for (AoStatementAside row : ao.find(
                AoStatementAside.class,
                "PERSON_KEY = ? AND KEPT_FOR = ?",
                TopicRows.personKey(communityId, person),
                Aside.ACCOUNT.code())) {
            row.setKeptFor(why.code());
            row.save();
        }
    }

    Set<Long> communitiesOf(PersonId person) {
        return Arrays.stream(ao.find(
                        AoStatementAside.class, "USER_KEY = ? AND KEPT_FOR = ?", person.value(), Aside.ACCOUNT.code()))
                .map(AoStatementAside::getCommunityId)
                .collect(Collectors.toSet());
    }

    Set<PersonId> people() {
        return Arrays.stream(ao.find(AoStatementAside.class, "KEPT_FOR = ?", Aside.ACCOUNT.code()))
                .map(row -> new PersonId(row.getUserKey()))
                .collect(Collectors.toSet());
    }

    void remove(long communityId, PersonId person, Aside why) {
        ao.deleteWithSQL(
                AoStatementAside.class,
                "PERSON_KEY = ? AND KEPT_FOR = ?",
                TopicRows.personKey(communityId, person),
                why.code());
    }

    void removeAll(long communityId) {
        ao.deleteWithSQL(AoStatementAside.class, "COMMUNITY_ID = ?", communityId);
    }
}
