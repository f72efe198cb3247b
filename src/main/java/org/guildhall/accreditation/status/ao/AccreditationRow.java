package org.guildhall.accreditation.status.ao;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.guildhall.accreditation.status.Accreditation;
import org.guildhall.accreditation.status.AccreditationContent;
import org.guildhall.accreditation.status.AccreditationState;
import org.guildhall.accreditation.status.Accreditations;
import org.guildhall.accreditation.status.LifecycleState;
import org.guildhall.accreditation.status.NewAccreditation;
import org.guildhall.accreditation.status.Status;
import org.guildhall.accreditation.status.Term;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.ao.Columns;
import org.guildhall.platform.ao.Days;
import org.guildhall.platform.text.DigitCode;
import org.guildhall.platform.text.Folding;
import org.guildhall.platform.text.KeyRange;
import org.guildhall.platform.text.SortKey;

/** An accreditation as a row, there and back. */
public final class AccreditationRow {
    private static final int HELD = 1;
    private static final int ENDED = 2;

    private AccreditationRow() {}

    static Map<String, Object> values(Accreditations.Added added) {
        NewAccreditation draft = added.accreditation();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(AoAccreditation.COMMUNITY_ID, draft.communityId());
        values.put(AoAccreditation.SCHEME_ID, draft.schemeId());
        values.put(AoAccreditation.SCHEME_VERSION, draft.schemeVersion());
        values.put(AoAccreditation.ACCRED_NUMBER, draft.number());
        values.put(AoAccreditation.HOLDER_KEY, draft.holder().value());
        values.put(AoAccreditation.LEVEL_NAME, draft.level());
        values.put(AoAccreditation.SCOPE_TEXT, Columns.stored(draft.awarded().scope()));
        values.put(AoAccreditation.LIMITS_TEXT, Columns.stored(draft.awarded().limitations()));
        putStatus(values, draft.status());
        putTerm(values, draft.term());
        values.put(
                AoAccreditation.FIRST_AWARDED, draft.origin().firstAwardedOn().toString());
        values.put(AoAccreditation.GRANTED_BY, draft.grantedBy().value());
        values.put(
                AoAccreditation.ASSESSOR_KEY,
                draft.origin().assessor().map(PersonId::value).orElse(null));
        values.put(AoAccreditation.SUPERSEDES, draft.origin().supersedes().orElse(null));
        values.put(AoAccreditation.RETAIN_UNTIL, Days.stored(added.retainUntil()));
        values.put(AoAccreditation.LIVE_KEY, liveKey(draft));
        values.put(AoAccreditation.LIST_KEY, listKey(draft, added.holderName()));
        values.put(AoAccreditation.EXPIRY_KEY, expiryKey(draft));
        values.put(AoAccreditation.VOID_KEY, voidKey(draft));
        return values;
    }

    private static void putStatus(Map<String, Object> values, Status status) {
        values.put(AoAccreditation.ACCRED_STATE, status.at().state().code());
        values.put(AoAccreditation.UNDER_APPEAL, status.at().underAppeal());
        values.put(
                AoAccreditation.REVIEW_ON,
                status.reviewOn().map(LocalDate::toString).orElse(null));
        values.put(AoAccreditation.CHANGED_ON, status.changedOn().toString());
        values.put(AoAccreditation.DECIDED_BY, status.decidedBy().value());
    }

    private static void putTerm(Map<String, Object> values, Term term) {
        values.put(AoAccreditation.EFFECTIVE_FROM, term.from().toString());
        values.put(AoAccreditation.EXPIRES_ON, Days.stored(term.until()));
        values.put(AoAccreditation.GRACE_UNTIL, Days.stored(term.lastBeforeLapse()));
        values.put(AoAccreditation.GRACE_COUNTS, term.graceCounts());
    }

    static void change(AoAccreditation row, Accreditations.Changed change) {
        Accreditation changed = change.accreditation();
        row.setLevelName(changed.level());
        row.setSchemeVersion(changed.schemeVersion());
        row.setAccredState(changed.state().code());
        row.setUnderAppeal(changed.status().at().underAppeal());
        row.setReviewOn(changed.status().reviewOn().map(LocalDate::toString).orElse(null));
        row.setChangedOn(changed.changedOn().toString());
        row.setDecidedBy(changed.status().decidedBy().value());
        row.setExpiresOn(Days.stored(changed.expiresOn()));
        row.setGraceUntil(Days.stored(changed.term().lastBeforeLapse()));
        row.setGraceCounts(changed.term().graceCounts());
        row.setRetainUntil(Days.stored(change.retainUntil()));
        row.setLiveKey(liveKey(changed));
        row.setExpiryKey(expiryKey(changed));
        row.setVoidKey(voidKey(changed));
    }

    static Accreditation accreditation(AoAccreditation row) {
        return new Accreditation(
                row.getID(),
                row.getCommunityId(),
                row.getSchemeId(),
                row.getSchemeVersion(),
                row.getAccredNumber(),
                new PersonId(row.getHolderKey()),
                new Accreditation.Awarded(
                        row.getLevelName(), Columns.text(row.getScopeText()), Columns.text(row.getLimitsText())),
                status(row),
                Term.stored(row.getEffectiveFrom(), row.getExpiresOn(), row.getGraceUntil(), row.getGraceCounts()),
                new Accreditation.Origin(
                        Days.day(row.getFirstAwarded()),
                        new PersonId(row.getGrantedBy()),
                        Optional.ofNullable(row.getAssessorKey()).map(PersonId::new),
                        Optional.ofNullable(row.getSupersedes())));
    }

    private static Status status(AoAccreditation row) {
        return new Status(
                new LifecycleState(AccreditationState.ofCode(row.getAccredState()), row.getUnderAppeal()),
                Days.optionalDay(row.getReviewOn()),
                Days.day(row.getChangedOn()),
                new PersonId(row.getDecidedBy()));
    }

    /** By the holder's name, then by number. */
    static KeyRange byHolder(long communityId) {
        return KeyRange.of(communityId);
    }

    /** Those held, by last day, then by number. */
    static KeyRange byLastDay(long communityId) {
        return KeyRange.of(communityId, HELD);
    }

    /** Those that ended or are suspended, by number. */
    static KeyRange voidByNumber(long communityId) {
        return KeyRange.of(communityId);
    }

    /** @param holderName empty for somebody whose account is gone: after all others */
    static String listKey(AccreditationContent accreditation, String holderName) {
        String number = accreditation.number();
        return byHolder(accreditation.communityId())
                .key(holderName.isEmpty() ? SortKey.last(number) : SortKey.of(holderName, number));
    }

    private static String expiryKey(AccreditationContent accreditation) {
        KeyRange list = accreditation.state().isHeld()
                ? byLastDay(accreditation.communityId())
                : KeyRange.of(accreditation.communityId(), ENDED);
        String day = DigitCode.of(accreditation.expiresOn().orElse(LocalDate.MAX));
        return list.key(day + Folding.sortable(accreditation.number()));
    }

    private static String voidKey(AccreditationContent accreditation) {
        boolean isVoid = accreditation.state().isEnded() || accreditation.state() == AccreditationState.SUSPENDED;
        return isVoid ? voidByNumber(accreditation.communityId()).key(Folding.sortable(accreditation.number())) : null;
    }

    private static String liveKey(AccreditationContent accreditation) {
        return accreditation.state().isEnded()
                ? "ended:" + accreditation.number()
                : liveKey(accreditation.schemeId(), accreditation.holder());
    }

    /** Of the one of a scheme that somebody holds and that has not ended. */
    static String liveKey(long schemeId, PersonId holder) {
        return schemeId + ":" + holder;
    }
}
