package org.guildhall.expertise.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.java.ao.DBParam;
import org.guildhall.expertise.Topic;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.ao.BatchInsert;
import org.guildhall.platform.text.Identity;
import org.guildhall.platform.text.KeyRange;
import org.guildhall.platform.text.SortKey;

/** Topics with their terms and counts. A topic that nobody states any more vanishes. */
final class TopicRows {
    private static final int MOST_PEOPLE = 99_999_999;

    private final ActiveObjects ao;
    private final BatchInsert inserts;

    TopicRows(ActiveObjects ao, BatchInsert inserts) {
        this.ao = ao;
        this.inserts = inserts;
    }

    Optional<AoTopic> topicNamed(long communityId, String name) {
        return Arrays.stream(ao.find(AoTopic.class, "TOPIC_KEY = ?", topicKey(communityId, name)))
                .findFirst();
    }

    Optional<AoTopic> topic(long communityId, long topicId) {
        return Arrays.stream(ao.find(AoTopic.class, "ID = ? AND COMMUNITY_ID = ?", topicId, communityId))
                .findFirst();
    }

    Optional<AoStatement> statement(long topicId, PersonId person) {
        return Arrays.stream(ao.find(AoStatement.class, "STATEMENT_KEY = ?", statementKey(topicId, person)))
                .findFirst();
    }

    AoTopic add(long communityId, String name) {
        AoTopic topic = ao.create(
                AoTopic.class,
                new DBParam(AoTopic.COMMUNITY_ID, communityId),
                new DBParam(AoTopic.TOPIC_NAME, name),
                new DBParam(AoTopic.TOPIC_KEY, topicKey(communityId, name)),
                new DBParam(AoTopic.PEOPLE_COUNT, 0),
                new DBParam(AoTopic.POPULAR_KEY, popularKey(communityId, name, 0)));
        inserts.create(AoTopicTerm.class, terms(topic, name));
        return topic;
    }

    /** The topic, the terms under which it is found, and everything said of it. */
    void rename(AoTopic topic, String name) {
        topic.setTopicName(name);
        topic.setTopicKey(topicKey(topic.getCommunityId(), name));
        topic.setPopularKey(popularKey(topic.getCommunityId(), name, topic.getPeopleCount()));
        topic.save();
        ao.deleteWithSQL(AoTopicTerm.class, "TOPIC_ID = ?", topic.getID());
        inserts.create(AoTopicTerm.class, terms(topic, name));
        for (AoStatement statement : ao.find(AoStatement.class, "TOPIC_ID = ?", topic.getID())) {
            statement.setTopicName(name);
            statement.save();
        }
    }

    private static List<Map<String, Object>> terms(AoTopic topic, String name) {
        return TermKeys.of(name).stream()
                .map(key -> Map.<String, Object>of(
                        AoTopicTerm.COMMUNITY_ID,
                        topic.getCommunityId(),
                        AoTopicTerm.TOPIC_ID,
                        topic.getID(),
                        AoTopicTerm.TERM,
                        key,
                        AoTopicTerm.TOPIC_NAME,
                        name))
                .toList();
    }

    void countPeople(AoTopic topic, int more) {
        int people = topic.getPeopleCount() + more;
        topic.setPeopleCount(people);
        topic.setPopularKey(popularKey(topic.getCommunityId(), topic.getTopicName(), people));
        topic.save();
    }

    /** One person fewer states the topic. */
    void leave(long topicId) {
        AoTopic topic = ao.find(AoTopic.class, "ID = ?", topicId)[0];
        if (topic.getPeopleCount() > 1) {
            countPeople(topic, -1);
        } else {
            ao.deleteWithSQL(AoTopicTerm.class, "TOPIC_ID = ?", topicId);
            ao.deleteWithSQL(AoTopic.class, "ID = ?", topicId);
        }
    }

    static Topic topic(AoTopic row) {
        return new Topic(row.getID(), row.getCommunityId(), row.getTopicName(), row.getPeopleCount());
    }

    static KeyRange popular(long communityId) {
        return KeyRange.of(communityId);
    }

    static String personKey(long communityId, PersonId person) {
        return communityId + ":" + person;
    }

    static String statementKey(long topicId, PersonId person) {
        return topicId + ":" + person;
    }

    private static String topicKey(long communityId, String name) {
        return KeyRange.of(communityId).key(Identity.digest(name));
    }

    private static String popularKey(long communityId, String name, int people) {
        String fewestLast = String.format(Locale.ROOT, "%08d", MOST_PEOPLE - people);
        return popular(communityId).key(fewestLast + SortKey.beginning(name));
    }
}
