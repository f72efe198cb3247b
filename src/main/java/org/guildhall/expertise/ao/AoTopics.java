package org.guildhall.expertise.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.guildhall.community.CommunityData;
import org.guildhall.expertise.Aside;
import org.guildhall.expertise.Relation;
import org.guildhall.expertise.StatedTopic;
import org.guildhall.expertise.Topic;
import org.guildhall.expertise.TopicInput;
import org.guildhall.expertise.TopicStatement;
import org.guildhall.expertise.Topics;
import org.guildhall.membership.MemberCards;
import org.guildhall.membership.MemberId;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.ao.BatchInsert;
import org.guildhall.platform.ao.StreamedRows;
import org.guildhall.platform.text.Chunks;
import org.guildhall.platform.text.KeyRange;

/** The topics and statements in Active Objects. */
@Named
public class AoTopics implements Topics, CommunityData {
    private static final String TOPIC =
            String.join(", ", "ID", AoTopic.COMMUNITY_ID, AoTopic.TOPIC_NAME, AoTopic.PEOPLE_COUNT);

    private final ActiveObjects ao;
    private final TopicRows rows;
    private final StatementRows statements;
    private final StatementsAside aside;
    private final BestStatements best;
    private final MemberCards cards;
    private final StatementFacets facets;

    @Inject
    public AoTopics(
            ActiveObjects ao, BestStatements best, MemberCards cards, StatementFacets facets, BatchInsert inserts) {
        this.ao = ao;
        this.best = best;
        this.cards = cards;
        this.facets = facets;
        this.rows = new TopicRows(ao, inserts);
        this.statements = new StatementRows(ao);
        this.aside = new StatementsAside(ao);
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
        return ofPeople(communityId, List.of(person)).getOrDefault(person, List.of());
    }

    @Override
    public Map<PersonId, List<TopicStatement>> ofPeople(long communityId, Collection<PersonId> people) {
        return Chunks.of(people).stream()
                .flatMap(some ->
                        statements
                                .ofPeople(some.stream()
                                        .map(person -> TopicRows.personKey(communityId, person))
                                        .toList())
                                .stream())
                .collect(Collectors.groupingBy(TopicStatement::person));
    }

    @Override
    public Map<PersonId, List<StatedTopic>> bestOfPeople(long communityId, Collection<PersonId> people, int most) {
        Map<PersonId, List<StatedTopic>> stated = new LinkedHashMap<>();
        best.of(people.stream().map(person -> new MemberId(communityId, person)).toList(), most)
                .forEach((member, topics) -> stated.put(member.person(), topics));
        return stated;
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
        rows.topic(communityId, topicId).ifPresent(topic -> {
            rows.rename(topic, name);
            renewCards(members(communityId, topicId));
        });
    }

    private List<MemberId> members(long communityId, long topicId) {
        return Arrays.stream(ao.find(AoStatement.class, "TOPIC_ID = ?", topicId))
                .map(row -> new MemberId(communityId, new PersonId(row.getUserKey())))
                .toList();
    }

    @Override
    public TopicStatement state(long communityId, PersonId person, TopicInput input, Instant now) {
        TopicStatement stated = store(communityId, person, input, now);
        renewCard(communityId, person);
        return stated;
    }

    private TopicStatement store(long communityId, PersonId person, TopicInput input, Instant now) {
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
        present.ifPresent(row -> {
            remove(row);
            renewCard(communityId, person);
        });
        return present.isPresent();
    }

    @Override
    public void withdrawAll(long communityId, PersonId person) {
        String key = TopicRows.personKey(communityId, person);
        AoStatement[] stated = ao.find(AoStatement.class, "PERSON_KEY = ?", key);
        Arrays.stream(stated).forEach(this::remove);
        if (stated.length > 0) {
            renewCard(communityId, person);
        }
    }

    @Override
    public void setAside(long communityId, PersonId person, Aside why) {
        aside.change(communityId, person, why);
        aside.keep(communityId, person, ofPerson(communityId, person), why);
        withdrawAll(communityId, person);
    }

    @Override
    public void bringBack(long communityId, PersonId person, Aside why) {
        for (AoStatementAside kept : aside.of(communityId, person, why)) {
            boolean isStated = rows.topicNamed(communityId, kept.getTopicName())
                    .flatMap(topic -> rows.statement(topic.getID(), person))
                    .isPresent();
            if (!isStated) {
                store(communityId, person, StatementsAside.input(kept), Instant.ofEpochMilli(kept.getConfirmedAt()));
            }
        }
        aside.remove(communityId, person, why);
        renewCard(communityId, person);
    }

    @Override
    public void forgetAside(long communityId, PersonId person, Aside why) {
        aside.remove(communityId, person, why);
    }

    @Override
    public Set<Long> communitiesOf(PersonId person) {
        Query query =
                Query.select(String.join(", ", "ID", AoStatement.COMMUNITY_ID)).where("USER_KEY = ?", person.value());
        return Set.copyOf(StreamedRows.of(ao, AoStatement.class, query, AoStatement::getCommunityId));
    }

    @Override
    public Set<Long> communitiesAside(PersonId person) {
        return aside.communitiesOf(person);
    }

    @Override
    public Set<PersonId> peopleAside() {
        return aside.people();
    }

    @Override
    public List<Stated> statedAfter(long statementId, int size) {
        Query query = Query.select(String.join(", ", "ID", AoStatement.USER_KEY))
                .where("ID > ?", statementId)
                .order("\"ID\" ASC")
                .limit(size);
        return StreamedRows.of(
                ao, AoStatement.class, query, row -> new Stated(row.getID(), new PersonId(row.getUserKey())));
    }

    private void renewCard(long communityId, PersonId person) {
        renewCards(List.of(new MemberId(communityId, person)));
    }

    private void renewCards(List<MemberId> members) {
        cards.renew(best, members);
        facets.renew(members);
    }

    @Override
    public void removeAll(long communityId) {
        aside.removeAll(communityId);
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
