package org.guildhall.membership.ao;

import java.time.Instant;
import java.util.Locale;
import org.guildhall.membership.MembershipState;
import org.guildhall.membership.Role;
import org.guildhall.site.PersonId;
import org.guildhall.text.Folding;
import org.guildhall.text.KeyRange;

/** The places of a membership in the lists it belongs to. */
record MemberKeys(long communityId, PersonId person, String fullName, MembershipState state, Role role, Instant since) {
    /** The longest word that is kept of a name, in sortable characters. */
    static final int LONGEST_WORD = 200;

    private static final int LONGEST_NAME_IN_WORD_KEY = 220;
    private static final long LATEST = 9_999_999_999_999L;

    static KeyRange byName(long communityId) {
        return KeyRange.of(communityId, "m");
    }

    static KeyRange byRole(long communityId, Role role) {
        return KeyRange.of(communityId, role == Role.COORDINATOR ? "c" : "m");
    }

    static KeyRange byNewest(long communityId) {
        return KeyRange.of(communityId, "m");
    }

    static KeyRange byRoleAndNewest(long communityId, Role role) {
        return byRole(communityId, role);
    }

    static KeyRange byAge(long communityId) {
        return KeyRange.of(communityId, "r");
    }

    static KeyRange byDeparture(long communityId) {
        return KeyRange.of(communityId, "f");
    }

    static KeyRange byWord(long communityId) {
        return KeyRange.of(communityId, "w");
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

    String wordKey(String sortableWord) {
        String name = Folding.sortKey(fullName, person.value(), LONGEST_NAME_IN_WORD_KEY);
        return byWord(communityId).key(sortableWord + "0" + name);
    }

    private KeyRange elsewhere() {
        return state == MembershipState.FORMER ? byDeparture(communityId) : byAge(communityId);
    }

    private boolean isMember() {
        return state == MembershipState.MEMBER;
    }

    private String sortKey() {
        return Folding.sortKey(fullName, person.value());
    }

    private String age() {
        return digits(since.toEpochMilli());
    }

    private static String digits(long number) {
        return String.format(Locale.ROOT, "%013d", number);
    }

    static String cut(String text, int longest) {
        return text.substring(0, Math.min(text.length(), longest));
    }
}
