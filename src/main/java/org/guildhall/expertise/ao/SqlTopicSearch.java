package org.guildhall.expertise.ao;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.guildhall.expertise.Relation;
import org.guildhall.expertise.Topic;
import org.guildhall.expertise.TopicSearch;
import org.guildhall.expertise.TopicStatement;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SqlReads;
import org.guildhall.platform.SqlRow;
import org.guildhall.platform.SqlText;
import org.guildhall.platform.SqlTexts;
import org.guildhall.platform.ao.Columns;
import org.guildhall.platform.text.Chunks;
import org.guildhall.platform.text.DigitCode;

/** Finds topics and statements by plain SQL. */
@Named
public class SqlTopicSearch implements TopicSearch {
    private static final Place START = new Place("0", -1);
    private static final String FOUND = "SELECT [TOPIC_ID], [COMMUNITY_ID], [TOPIC_NAME], [TERM], [ID] FROM {0} WHERE ";
    private static final String IN_COMMUNITY = "[COMMUNITY_ID] = ? AND ";
    private static final String ON = "[TERM] >= ? AND ([TERM] > ? OR [ID] > ?)";
    private static final String IN_ORDER = " ORDER BY [TERM], [ID] {first " + TERMS_READ + "}";
    private static final String IN_ORDER_THERE = " ORDER BY [COMMUNITY_ID], [TERM], [ID] {first " + TERMS_READ + "}";

    private static final SqlText BEGUN = SqlText.of(FOUND + "[TERM] < ? AND " + ON + IN_ORDER, AoTopicTerm.class);
    private static final SqlText BEGUN_THERE =
            SqlText.of(FOUND + IN_COMMUNITY + "[TERM] < ? AND " + ON + IN_ORDER_THERE, AoTopicTerm.class);
    private static final SqlTexts AMONG = SqlTexts.of(
            marks -> SqlText.of(FOUND + "[TERM] IN (" + marks + ") AND " + ON + IN_ORDER, AoTopicTerm.class));
    private static final SqlTexts AMONG_THERE = SqlTexts.of(marks -> SqlText.of(
            FOUND + IN_COMMUNITY + "[TERM] IN (" + marks + ") AND " + ON + IN_ORDER_THERE, AoTopicTerm.class));

    private static final SqlTexts OF_PEOPLE = SqlTexts.of(marks -> SqlText.of(
            "SELECT " + MergedStatements.COLUMNS + " FROM {0} WHERE [USER_KEY] IN (" + marks + ") ORDER BY [RANK_KEY]",
            AoStatement.class));

    private final SqlReads sql;

    @Inject
    public SqlTopicSearch(SqlReads sql) {
        this.sql = sql;
    }

    @Override
    public List<Found> begunBy(Optional<Long> communityId, String word, Optional<Place> after) {
        String begin = TermKeys.beginning(word);
        List<Object> parameters = new ArrayList<>(communityId.stream().toList());
        parameters.add(DigitCode.successor(begin));
        return found(
                communityId.isPresent() ? BEGUN_THERE : BEGUN, parameters, after.orElseGet(() -> new Place(begin, -1)));
    }

    @Override
    public List<Found> named(Optional<Long> communityId, String name, Optional<Place> after) {
        return among(communityId, List.of(TermKeys.whole(name)), after);
    }

    @Override
    public List<Found> similarTo(Optional<Long> communityId, String word, Optional<Place> after) {
        return among(communityId, TermKeys.similarTo(word), after);
    }

    private List<Found> among(Optional<Long> communityId, List<String> keys, Optional<Place> after) {
        List<Object> parameters = new ArrayList<>(communityId.stream().toList());
        parameters.addAll(AMONG.filled(keys));
        SqlTexts texts = communityId.isPresent() ? AMONG_THERE : AMONG;
        return found(texts.of(keys), parameters, after.orElse(START));
    }

    private List<Found> found(SqlText text, List<Object> parameters, Place after) {
        parameters.addAll(List.of(after.term(), after.term(), after.id()));
        return sql.rows(
                text,
                row -> new Found(
                        new Topic(row.number(1), row.number(2), row.text(3), 0), new Place(row.text(4), row.number(5))),
                parameters.toArray());
    }

    @Override
    public List<Ranked> statements(Collection<Long> topicIds, String after, String end, int limit) {
        return ranked(MergedStatements.of(topicIds, after, end, limit));
    }

    @Override
    public List<Ranked> statementsOfWhoAlsoState(
            Collection<Long> topicIds, Collection<Long> others, String after, String end, int limit) {
        return ranked(MergedStatements.alsoStating(topicIds, others, after, end));
    }

    private List<Ranked> ranked(MergedStatements merged) {
        return sql.rows(merged.text(), SqlTopicSearch::ranked, merged.parameters());
    }

    @Override
    public List<Ranked> ofPeople(Collection<PersonId> people) {
        List<Ranked> found = new ArrayList<>();
        for (List<String> keys : Chunks.of(people.stream().map(PersonId::value).toList())) {
            found.addAll(sql.rows(
                    OF_PEOPLE.of(keys),
                    SqlTopicSearch::ranked,
                    OF_PEOPLE.filled(keys).toArray()));
        }
        return found;
    }

    private static Ranked ranked(SqlRow row) {
        return new Ranked(
                row.text(1),
                new TopicStatement(
                        row.number(2),
                        row.number(3),
                        new PersonId(row.text(4)),
                        row.number(5),
                        row.text(6),
                        Relation.ofCode(row.text(7)).orElse(Relation.KNOWS),
                        Columns.text(row.text(8)),
                        row.flag(9),
                        Instant.ofEpochMilli(row.number(10))));
    }
}
