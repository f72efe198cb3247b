package org.guildhall.membership.ao;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.guildhall.membership.CardPart;
import org.guildhall.membership.MemberCards;
import org.guildhall.membership.MemberId;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SqlReads;
import org.guildhall.platform.SqlRow;
import org.guildhall.platform.SqlText;
import org.guildhall.platform.SqlUpdates;

/** Reads and writes the cards by plain SQL. */
@Named
public class SqlMemberCards implements MemberCards {
    private static final Map<CardPart, String> COLUMNS = Map.of(
            CardPart.TOPICS,
            AoMember.TOPIC_CARD,
            CardPart.ACCREDITATIONS,
            AoMember.ACCRED_CARD,
            CardPart.CREDENTIALS,
            AoMember.CREDENTIAL_CARD);
    private static final SqlText AFTER = SqlText.of(
            "SELECT [ID], [COMMUNITY_ID], [USER_KEY], [TOPIC_CARD], [ACCRED_CARD], [CREDENTIAL_CARD] FROM {0} WHERE"
                    + " [ID] > ? ORDER BY [ID] {first " + BATCH + "}",
            AoMember.class);

    private final SqlReads reads;
    private final SqlUpdates updates;

    @Inject
    public SqlMemberCards(SqlReads reads, SqlUpdates updates) {
        this.reads = reads;
        this.updates = updates;
    }

    @Override
    public void keep(CardPart part, Map<MemberId, String> cards) {
        updates.set(AoMember.class, COLUMNS.get(part), AoMember.MEMBER_KEY, byKey(cards));
    }

    @Override
    public void keepWhereNone(CardPart part, Map<MemberId, String> cards) {
        updates.setWhereEmpty(AoMember.class, COLUMNS.get(part), AoMember.MEMBER_KEY, byKey(cards));
    }

    private static Map<String, String> byKey(Map<MemberId, String> cards) {
        Map<String, String> byKey = new TreeMap<>();
        cards.forEach((member, text) -> byKey.put(MemberKeys.memberKey(member.communityId(), member.person()), text));
        return byKey;
    }

    @Override
    public List<Kept> after(long rowId) {
        return reads.rows(AFTER, SqlMemberCards::kept, rowId);
    }

    private static Kept kept(SqlRow row) {
        Map<CardPart, String> parts = new EnumMap<>(CardPart.class);
        keep(parts, CardPart.TOPICS, row.text(4));
        keep(parts, CardPart.ACCREDITATIONS, row.text(5));
        keep(parts, CardPart.CREDENTIALS, row.text(6));
        return new Kept(row.number(1), new MemberId(row.number(2), new PersonId(row.text(3))), parts);
    }

    private static void keep(Map<CardPart, String> parts, CardPart part, String text) {
        if (text != null) {
            parts.put(part, text);
        }
    }
}
