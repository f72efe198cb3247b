package org.guildhall.accreditation.status.ao;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guildhall.accreditation.status.AccreditationCard;
import org.guildhall.accreditation.status.AccreditationState;
import org.guildhall.membership.CardPart;
import org.guildhall.membership.CardSource;
import org.guildhall.membership.MemberId;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SqlReads;
import org.guildhall.platform.SqlRow;
import org.guildhall.platform.SqlText;
import org.guildhall.platform.SqlTexts;

/** The accreditations that are in force between their first and their last day: neither ended nor suspended. */
@Named
public class CountingAccreditations implements CardSource {
    private static final SqlTexts COUNTING = SqlTexts.ofTwo((people, communities) -> SqlText.of(
            "SELECT [COMMUNITY_ID], [HOLDER_KEY], [SCHEME_ID], [LEVEL_NAME], [ACCRED_NUMBER], [EFFECTIVE_FROM],"
                    + " [EXPIRES_ON], [GRACE_UNTIL], [GRACE_COUNTS] FROM {0} WHERE [HOLDER_KEY] IN (" + people
                    + ") AND [COMMUNITY_ID] IN (" + communities
                    + ") AND [ACCRED_STATE] IN (?, ?) ORDER BY [ID] DESC",
            AoAccreditation.class));
    private static final List<Object> STATES =
            List.of(AccreditationState.ACTIVE.code(), AccreditationState.PROBATION.code());

    private final SqlReads sql;

    /** An accreditation and who holds it in which community. */
    private record Held(MemberId by, AccreditationCard.Counting accreditation) {}

    @Inject
    public CountingAccreditations(SqlReads sql) {
        this.sql = sql;
    }

    @Override
    public CardPart part() {
        return CardPart.ACCREDITATIONS;
    }

    @Override
    public Map<MemberId, String> cards(Collection<MemberId> members) {
        Map<MemberId, List<AccreditationCard.Counting>> held = of(members);
        Map<MemberId, String> cards = new HashMap<>();
        members.forEach(member -> cards.put(member, AccreditationCard.of(held.getOrDefault(member, List.of()))));
        return cards;
    }

    /** Who holds none is left out; the latest first. One look-up for up to 500 in up to 200 communities. */
    Map<MemberId, List<AccreditationCard.Counting>> of(Collection<MemberId> members) {
        Map<MemberId, List<AccreditationCard.Counting>> held = new HashMap<>();
        PeopleInCommunities.rows(
                        sql,
                        COUNTING,
                        members.stream().map(MemberId::person).toList(),
                        members.stream().map(MemberId::communityId).toList(),
                        CountingAccreditations::held,
                        STATES)
                .forEach(each -> held.computeIfAbsent(each.by(), any -> new ArrayList<>())
                        .add(each.accreditation()));
        return held;
    }

    private static Held held(SqlRow row) {
        return new Held(
                new MemberId(row.number(1), new PersonId(row.text(2))),
                AccreditationCard.Counting.stored(
                        row.number(3), row.text(4), row.text(5), row.text(6), row.text(7), row.text(8), row.flag(9)));
    }
}
