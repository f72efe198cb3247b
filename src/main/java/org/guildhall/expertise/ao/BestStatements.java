package org.guildhall.expertise.ao;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guildhall.expertise.Relation;
import org.guildhall.expertise.StatedTopic;
import org.guildhall.expertise.TopicCard;
import org.guildhall.membership.CardPart;
import org.guildhall.membership.CardSource;
import org.guildhall.membership.MemberId;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SqlReads;
import org.guildhall.platform.SqlRow;
import org.guildhall.platform.SqlText;
import org.guildhall.platform.SqlTexts;
import org.guildhall.platform.text.Chunks;

/** The most helpful of what members say; the database leaves out the rest. */
@Named
public class BestStatements implements CardSource {
    private static final SqlTexts BEST = SqlTexts.of(marks -> SqlText.of(
            "SELECT [COMMUNITY_ID], [USER_KEY], [RELATION], [TOPIC_NAME] FROM (SELECT [COMMUNITY_ID], [USER_KEY],"
                    + " [RELATION], [TOPIC_NAME], [RANK_KEY],"
                    + " ROW_NUMBER() OVER (PARTITION BY [PERSON_KEY] ORDER BY [RANK_KEY]) [NTH]"
                    + " FROM {0} WHERE [PERSON_KEY] IN (" + marks + ")) ranked WHERE [NTH] <= ? ORDER BY [RANK_KEY]",
            AoStatement.class));

    private final SqlReads sql;

    /** A topic and who states it. */
    private record Said(MemberId by, StatedTopic topic) {}

    @Inject
    public BestStatements(SqlReads sql) {
        this.sql = sql;
    }

    @Override
    public CardPart part() {
        return CardPart.TOPICS;
    }

    @Override
    public Map<MemberId, String> cards(Collection<MemberId> members) {
        Map<MemberId, List<StatedTopic>> best = of(members, TopicCard.MOST);
        Map<MemberId, String> cards = new HashMap<>();
        members.forEach(member -> cards.put(member, TopicCard.of(best.getOrDefault(member, List.of()))));
        return cards;
    }

    /** At most so many of each; who says nothing is left out. One look-up for up to 500. */
    Map<MemberId, List<StatedTopic>> of(Collection<MemberId> members, int most) {
        Map<MemberId, List<StatedTopic>> best = new HashMap<>();
        List<String> keys = members.stream()
                .map(member -> TopicRows.personKey(member.communityId(), member.person()))
                .toList();
        for (List<String> chunk : Chunks.of(keys)) {
            List<Object> parameters = BEST.filled(chunk);
            parameters.add(most);
            sql.rows(BEST.of(chunk), BestStatements::said, parameters.toArray())
                    .forEach(said -> best.computeIfAbsent(said.by(), any -> new ArrayList<>())
                            .add(said.topic()));
        }
        return best;
    }

    private static Said said(SqlRow row) {
        PersonId person = new PersonId(row.text(2));
        Relation relation = Relation.ofCode(row.text(3)).orElse(Relation.KNOWS);
        return new Said(new MemberId(row.number(1), person), new StatedTopic(person, relation, row.text(4)));
    }
}
