package org.guildhall.credential.claim.ao;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guildhall.credential.claim.ClaimState;
import org.guildhall.credential.claim.ConfirmedClaims;
import org.guildhall.credential.claim.ConfirmedCredential;
import org.guildhall.credential.claim.CredentialCard;
import org.guildhall.membership.CardPart;
import org.guildhall.membership.CardSource;
import org.guildhall.membership.MemberId;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SqlReads;
import org.guildhall.platform.SqlRow;
import org.guildhall.platform.SqlText;
import org.guildhall.platform.SqlTexts;
import org.guildhall.platform.ao.Columns;
import org.guildhall.platform.ao.Days;
import org.guildhall.platform.text.Chunks;

/** Reads the confirmed claims by plain SQL, for lists and for the cards of members. */
@Named
public class SqlConfirmedClaims implements ConfirmedClaims, CardSource {
    private static final SqlTexts CONFIRMED = SqlTexts.ofTwo((people, communities) -> SqlText.of(
            "SELECT [COMMUNITY_ID], [PERSON_KEY], [TITLE], [ISSUER_NAME], [CLAIM_STATE], [CHECKED_ON], [CHECKED_BY],"
                    + " [CHECK_WORDS], [ENDS_ON], [CHECK_DUE] FROM {0} WHERE [PERSON_KEY] IN (" + people
                    + ") AND [COMMUNITY_ID] IN (" + communities
                    + ") AND [CLAIM_STATE] IN (?, ?) ORDER BY [ID] DESC",
            AoClaim.class));

    private final SqlReads sql;

    /** A credential and in which community it was confirmed. */
    private record Confirmed(long communityId, ConfirmedCredential credential) {
        MemberId member() {
            return new MemberId(communityId, credential.person());
        }
    }

    @Inject
    public SqlConfirmedClaims(SqlReads sql) {
        this.sql = sql;
    }

    @Override
    public List<ConfirmedCredential> of(long communityId, Collection<PersonId> people) {
        return confirmed(Set.of(communityId), people).stream()
                .map(Confirmed::credential)
                .toList();
    }

    @Override
    public CardPart part() {
        return CardPart.CREDENTIALS;
    }

    @Override
    public Map<MemberId, String> cards(Collection<MemberId> members) {
        Map<MemberId, List<ConfirmedCredential>> held = new HashMap<>();
        confirmed(
                        members.stream().map(MemberId::communityId).toList(),
                        members.stream().map(MemberId::person).toList())
                .forEach(each -> held.computeIfAbsent(each.member(), any -> new ArrayList<>())
                        .add(each.credential()));
        Map<MemberId, String> cards = new HashMap<>();
        members.forEach(member -> cards.put(member, CredentialCard.of(held.getOrDefault(member, List.of()))));
        return cards;
    }

    private List<Confirmed> confirmed(Collection<Long> communityIds, Collection<PersonId> people) {
        List<Confirmed> found = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        people.forEach(person -> keys.add(person.value()));
        for (List<Long> communities : Chunks.of(new HashSet<>(communityIds), SqlTexts.LONGEST_SECOND)) {
            for (List<String> chunk : Chunks.of(keys)) {
                List<Object> parameters = CONFIRMED.filled(chunk, communities);
                parameters.add(ClaimState.CHECKED_BY_HUMAN.code());
                parameters.add(ClaimState.VERIFIED_SIGNATURE.code());
                found.addAll(sql.rows(
                        CONFIRMED.of(chunk, communities), SqlConfirmedClaims::confirmed, parameters.toArray()));
            }
        }
        return found;
    }

    private static Confirmed confirmed(SqlRow row) {
        boolean isSigned = ClaimState.ofCode(row.text(5)) == ClaimState.VERIFIED_SIGNATURE;
        return new Confirmed(
                row.number(1),
                new ConfirmedCredential(
                        new PersonId(row.text(2)),
                        row.text(3),
                        row.text(4),
                        Days.day(row.text(6)),
                        Optional.ofNullable(row.text(7)).map(PersonId::new),
                        isSigned ? Optional.of(Columns.text(row.text(8))) : Optional.empty(),
                        Days.optionalDay(row.text(9)),
                        Days.optionalDay(row.text(10))));
    }
}
