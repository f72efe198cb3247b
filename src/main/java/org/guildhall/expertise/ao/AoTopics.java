package org.guildhall.expertise.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.guildhall.community.CommunityData;
import org.guildhall.expertise.Relation;
import org.guildhall.expertise.StatedTopic;
import org.guildhall.expertise.Topic;
import org.guildhall.expertise.TopicInput;
import org.guildhall.expertise.TopicStatement;
import org.guildhall.expertise.Topics;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.ao.StreamedRows;
import org.guildhall.platform.text.KeyRange;

/** The topics and statements in Active Objects. */
@Named
public class AoTopics implements Topics, CommunityData {
    private static final String TOPIC =
            String.join(", ", "ID", AoTopic.COMMUNITY_ID, AoTopic.TOPIC_NAME, AoTopic.PEOPLE_COUNT);

    private final ActiveObjects ao;
    private final TopicRows rows;
    private final StatementRows statements;

    @Inject
    public AoTopics(ActiveObjects ao) {
        this.ao = ao;
        this.rows = new TopicRows(ao);
        this.statements = new StatementRows(ao);
    }

    @Override
    public List<Topic> mostStated(long communityId, int limit) {
        KeyRange list = TopicRows.popular(communityId);
        Query query = Query.select(TOPIC)
                .where(KeyRange.in(AoTopic.POPULAR_KEY), list.first(), list.end())
                .order("\"POPULAR_KEY\" ASC, \"ID\" ASC")
                .limit(limit);
        return StreamedRows.of(ao, AoTopic.class, query, TopicRows::topic);
    }

    @Override
    public List<TopicStatement> ofPerson(long communityId, PersonId person) {
        return statements.ofPerson(TopicRows.personKey(communityId, person));
    }

    @Override
    public Map<PersonId, List<StatedTopic>> bestOfPeople(long communityId, Collection<PersonId> people, int most) {
        List<String> keys = people.stream()
                .map(person -> TopicRows.personKey(communityId, person))
                .toList();
        return statements.bestOfPeople(keys, most);
    }

    @Override
    public Optional<Topic> named(long communityId, String name) {
        return rows.topicNamed(communityId, name).map(TopicRows::topic);
    }

    @Override
    public Optional<Topic> byId(long communityId, long topicId) {
        return rows.topic(communityId, topicId).map(TopicRows::topic);
    }

    @Override
    public void rename(long communityId, long topicId, String name) {
        rows.topic(communityId, topicId).ifPresent(topic -> rows.rename(topic, name));
    }

    @Override
    public TopicStatement state(long communityId, PersonId person, TopicInput input, Instant now) {
        AoTopic topic =
                rows.topicNamed(communityId, input.topic()).orElseGet(() -> rows.add(communityId, input.topic()));
        Optional<AoStatement> present = rows.statement(topic.getID(), person);
        String rank =
                RankKey.of(Relation.ofCode(input.relation()).orElseThrow(), input.canBeAsked(), person, topic.getID());
        if (present.isEmpty()) {
            rows.countPeople(topic, 1);
            return StatementRows.statement(insert(topic, person, input, now, rank));
        }
        AoStatement row = present.get();
        row.setRelation(input.relation());
        row.setNote(input.note().isEmpty() ? null : input.note());
        row.setCanBeAsked(input.canBeAsked());
        row.setConfirmedAt(now.toEpochMilli());
        row.setRankKey(rank);
        row.save();
        return StatementRows.statement(row);
    }

    @Override
    public boolean withdraw(long communityId, PersonId person, long topicId) {
        Optional<AoStatement> present =
                rows.statement(topicId, person).filter(row -> row.getCommunityId() == communityId);
        present.ifPresent(this::remove);
        return present.isPresent();
    }

    @Override
    public void withdrawAll(long communityId, PersonId person) {
        String key = TopicRows.personKey(communityId, person);
        for (AoStatement row : ao.find(AoStatement.class, "PERSON_KEY = ?", key)) {
            remove(row);
        }
    }

    @Override
    public void removeAll(long communityId) {
        ao.deleteWithSQL(AoStatement.class, "COMMUNITY_ID = ?", communityId);
        ao.deleteWithSQL(AoTopicTerm.class, "COMMUNITY_ID = ?", communityId);
        ao.deleteWithSQL(AoTopic.class, "COMMUNITY_ID = ?", communityId);
    }

    private AoStatement insert(AoTopic topic, PersonId person, TopicInput input, Instant now, String rank) {
        return ao.create(
                AoStatement.class,
                new DBParam(AoStatement.COMMUNITY_ID, topic.getCommunityId()),
                new DBParam(AoStatement.USER_KEY, person.value()),
                new DBParam(AoStatement.PERSON_KEY, TopicRows.personKey(topic.getCommunityId(), person)),
                new DBParam(AoStatement.TOPIC_ID, topic.getID()),
                new DBParam(AoStatement.TOPIC_NAME, topic.getTopicName()),
                new DBParam(AoStatement.STATEMENT_KEY, TopicRows.statementKey(topic.getID(), person)),
                new DBParam(AoStatement.RELATION, input.relation()),
                new DBParam(AoStatement.NOTE, input.note().isEmpty() ? null : input.note()),
                new DBParam(AoStatement.CAN_BE_ASKED, input.canBeAsked()),
                new DBParam(AoStatement.CONFIRMED_AT, now.toEpochMilli()),
                new DBParam(AoStatement.RANK_KEY, rank));
    }

    private void remove(AoStatement row) {
        ao.deleteWithSQL(AoStatement.class, "ID = ?", row.getID());
        rows.leave(row.getTopicId());
    }
}
