package org.guildhall.membership.ao;

import java.time.Instant;
import java.util.Locale;
import org.guildhall.membership.MemberCard;
import org.guildhall.membership.MembershipState;
import org.guildhall.membership.Role;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.text.DigitCode;
import org.guildhall.platform.text.KeyRange;
import org.guildhall.platform.text.SortKey;

/** The places of a membership in the lists it belongs to. */
record MemberKeys(long communityId, PersonId person, String fullName, MembershipState state, Role role, Instant since) {
    private static final int LONGEST_WORD = 200;
    private static final int LONGEST_NAME_IN_WORD_KEY = 130;
    private static final long LATEST = 9_999_999_999_999L;

    private static final int MEMBERS = 1;
    private static final int COORDINATORS = 2;
    private static final int REQUESTS = 3;
    private static final int FORMER = 4;

    static KeyRange byName(long communityId) {
        return KeyRange.of(communityId, MEMBERS);
    }

    static KeyRange byRole(long communityId, Role role) {
        return KeyRange.of(communityId, role == Role.COORDINATOR ? COORDINATORS : MEMBERS);
    }

    static KeyRange byNewest(long communityId) {
        return KeyRange.of(communityId, MEMBERS);
    }

    /** Those who joined at a moment or later, as {@link #newestKey} has them. */
    static KeyRange joinedFrom(long communityId, Instant moment) {
        return byNewest(communityId).upTo(digits(LATEST - moment.toEpochMilli()));
    }

    static KeyRange byRoleAndNewest(long communityId, Role role) {
        return byRole(communityId, role);
    }

    static KeyRange byAge(long communityId) {
        return KeyRange.of(communityId, REQUESTS);
    }

    static KeyRange byDeparture(long communityId) {
        return KeyRange.of(communityId, FORMER);
    }

    static KeyRange byWord(long communityId) {
        return KeyRange.of(communityId);
    }

    static String memberKey(long communityId, PersonId person) {
        return communityId + ":" + person.value();
    }

    String nameKey() {
        return isMember() ? byName(communityId).key(sortKey()) : elsewhere().key(age() + sortKey());
    }

    String roleKey() {
        return isMember()
                ? byRole(communityId, role).key(sortKey())
                : elsewhere().key(age() + sortKey());
    }

    String newestKey() {
        KeyRange list = isMember() ? byNewest(communityId) : elsewhere();
        return list.key(digits(LATEST - since.toEpochMilli()) + sortKey());
    }

    String roleNewestKey() {
        KeyRange list = isMember() ? byRoleAndNewest(communityId, role) : elsewhere();
        return list.key(digits(LATEST - since.toEpochMilli()) + sortKey());
    }

    /** A folded word, or its beginning, as it is kept and looked for. */
    static String word(String folded) {
        return DigitCode.beginning(folded, LONGEST_WORD);
    }

    String wordKey(String word) {
        String name = SortKey.of(fullName, person.value(), LONGEST_NAME_IN_WORD_KEY);
        return byWord(communityId).key(word + DigitCode.END + name);
    }

    private KeyRange elsewhere() {
        return state == MembershipState.FORMER ? byDeparture(communityId) : byAge(communityId);
    }

    private boolean isMember() {
        return state == MembershipState.MEMBER;
    }

    private String sortKey() {
        return MemberCard.nameKey(fullName, person);
    }

    private String age() {
        return digits(since.toEpochMilli());
    }

    private static String digits(long number) {
        return String.format(Locale.ROOT, "%013d", number);
    }
}
