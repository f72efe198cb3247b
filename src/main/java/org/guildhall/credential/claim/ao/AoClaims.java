package org.guildhall.credential.claim.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.java.ao.ActiveObjectsException;
import net.java.ao.Query;
import org.guildhall.community.CommunityData;
import org.guildhall.credential.claim.Claim;
import org.guildhall.credential.claim.ClaimState;
import org.guildhall.credential.claim.Claims;
import org.guildhall.membership.MemberCards;
import org.guildhall.membership.MemberId;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.ao.Columns;
import org.guildhall.platform.ao.Days;
import org.guildhall.platform.text.Cursor;
import org.guildhall.platform.text.DigitCode;
import org.guildhall.platform.text.Identity;
import org.guildhall.platform.text.KeyRange;
import org.guildhall.platform.text.SqlStates;

/** Claims in Active Objects. */
@Named
public class AoClaims implements Claims, CommunityData {
    private final ActiveObjects ao;
    private final SqlConfirmedClaims confirmed;
    private final MemberCards cards;

    @Inject
    public AoClaims(ActiveObjects ao, SqlConfirmedClaims confirmed, MemberCards cards) {
        this.ao = ao;
        this.confirmed = confirmed;
        this.cards = cards;
    }

    @Override
    public Optional<Claim> byId(long communityId, long id) {
        return found(ao.find(AoClaim.class, "ID = ? AND COMMUNITY_ID = ?", id, communityId)).stream()
                .findFirst();
    }

    @Override
    public List<Claim> of(long communityId, PersonId person) {
        return found(ao.find(
                AoClaim.class,
                Query.select()
                        .where("PERSON_KEY = ? AND COMMUNITY_ID = ?", person.value(), communityId)
                        .order("\"ID\" DESC")));
    }

    @Override
    public Page waiting(long communityId, LocalDate day, Optional<Cursor> after, int size) {
        KeyRange range = KeyRange.of(communityId).upTo(DigitCode.of(day)).after(after);
        AoClaim[] rows = ao.find(
                AoClaim.class,
                Query.select()
                        .where(KeyRange.in(AoClaim.WAITING_KEY), range.first(), range.end())
                        .order("\"WAITING_KEY\" ASC")
                        .limit(size + 1));
        return new Page(
                found(rows).stream().limit(size).toList(),
                rows.length > size ? Optional.of(range.cursor(rows[size - 1].getWaitingKey())) : Optional.empty());
    }

    @Override
    public Page confirmed(long communityId, Optional<Cursor> after, int size) {
        KeyRange range = KeyRange.of(communityId);
        KeyRange wanted = range.after(after);
        AoClaim[] rows = ao.find(
                AoClaim.class,
                Query.select()
                        .where(KeyRange.in(AoClaim.CONFIRMED_KEY), wanted.first(), wanted.end())
                        .order("\"CONFIRMED_KEY\" ASC")
                        .limit(size + 1));
        return new Page(
                found(rows).stream().limit(size).toList(),
                rows.length > size ? Optional.of(range.cursor(rows[size - 1].getConfirmedKey())) : Optional.empty());
    }

    @Override
    public Claim add(Claim draft) {
        Claim.Content content = draft.content();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(AoClaim.COMMUNITY_ID, draft.communityId());
        values.put(AoClaim.PERSON_KEY, draft.person().value());
        values.put(AoClaim.CLAIM_KEY, claimKey(draft));
        values.put(AoClaim.TITLE, content.title());
        values.put(AoClaim.ISSUER_NAME, content.issuer());
        values.put(AoClaim.AWARDED_ON, content.awardedOn().toString());
        values.put(AoClaim.LINK, Columns.stored(content.link()));
        values.put(AoClaim.CREDENTIAL, Columns.stored(content.credential()));
        values.put(AoClaim.CLAIMED_ON, draft.claimedOn().toString());
        values.put(AoClaim.CLAIM_STATE, draft.state().code());
        try {
            AoClaim row = ao.create(AoClaim.class, values);
            fill(row, draft);
            renewCard(draft);
            return claim(row);
        } catch (ActiveObjectsException e) {
            throw SqlStates.isUniqueViolation(e) ? new AlreadyClaimed(e) : e;
        }
    }

    @Override
    public void change(Claim changed) {
        AoClaim row = ao.find(AoClaim.class, "ID = ?", changed.id())[0];
        row.setClaimKey(claimKey(changed));
        row.setTitle(changed.content().title());
        row.setIssuerName(changed.content().issuer());
        row.setAwardedOn(changed.content().awardedOn().toString());
        try {
            fill(row, changed);
            renewCard(changed);
        } catch (RuntimeException e) {
            throw SqlStates.isUniqueViolation(e) ? new AlreadyClaimed(e) : e;
        }
    }

    @Override
    public void remove(Claim claim) {
        ao.deleteWithSQL(AoClaim.class, "ID = ?", claim.id());
        renewCard(claim);
    }

    private void renewCard(Claim claim) {
        cards.renew(confirmed, List.of(new MemberId(claim.communityId(), claim.person())));
    }

    @Override
    public void removeAll(long communityId) {
        ao.deleteWithSQL(AoClaim.class, "COMMUNITY_ID = ?", communityId);
    }

    private static void fill(AoClaim row, Claim claim) {
        row.setEndsOn(claim.content().until().map(LocalDate::toString).orElse(null));
        row.setClaimState(claim.state().code());
        row.setFinding(claim.finding().orElse(null));
        row.setCheckedBy(
                claim.check().flatMap(Claim.Check::by).map(PersonId::value).orElse(null));
        row.setCheckedOn(claim.check().map(check -> check.on().toString()).orElse(null));
        row.setCheckWords(claim.check().map(Claim.Check::how).orElse(null));
        row.setCheckDue(claim.check()
                .flatMap(Claim.Check::nextDue)
                .map(LocalDate::toString)
                .orElse(null));
        row.setWaitingKey(claim.waitsFrom().map(day -> placeOf(row, claim, day)).orElse(null));
        row.setConfirmedKey(claim.check()
                .filter(check -> claim.state().isConfirmed())
                .map(check -> placeOf(row, claim, check.on()))
                .orElse(null));
        row.save();
    }

    private static String placeOf(AoClaim row, Claim claim, LocalDate day) {
        return KeyRange.of(claim.communityId())
                .key(DigitCode.of(day) + String.format(Locale.ROOT, "%015d", row.getID()));
    }

    private static String claimKey(Claim claim) {
        String what = Identity.of(claim.content().title()) + "\n"
                + Identity.of(claim.content().issuer()) + "\n"
                + claim.content().awardedOn();
        return claim.communityId() + ":" + claim.person() + ":"
                + UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Claim> found(AoClaim... rows) {
        return Arrays.stream(rows).map(AoClaims::claim).toList();
    }

    private static Claim claim(AoClaim row) {
        return new Claim(
                row.getID(),
                row.getCommunityId(),
                new PersonId(row.getPersonKey()),
                new Claim.Content(
                        row.getTitle(),
                        row.getIssuerName(),
                        Days.day(row.getAwardedOn()),
                        Days.optionalDay(row.getEndsOn()),
                        Columns.text(row.getLink()),
                        Columns.text(row.getCredential())),
                Days.day(row.getClaimedOn()),
                ClaimState.ofCode(row.getClaimState()),
                Optional.ofNullable(row.getFinding()),
                Days.optionalDay(row.getCheckedOn())
                        .map(on -> new Claim.Check(
                                Optional.ofNullable(row.getCheckedBy()).map(PersonId::new),
                                on,
                                Columns.text(row.getCheckWords()),
                                Days.optionalDay(row.getCheckDue()))));
    }
}
