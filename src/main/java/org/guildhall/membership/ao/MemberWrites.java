package org.guildhall.membership.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.ActiveObjectsException;
import org.guildhall.membership.CardText;
import org.guildhall.membership.Membership;
import org.guildhall.membership.MembershipState;
import org.guildhall.membership.Memberships.AlreadyStored;
import org.guildhall.membership.Role;
import org.guildhall.platform.text.SqlStates;

/** Writes the rows of members and, with them, the words of their names and what they are found by. */
final class MemberWrites {
    private final ActiveObjects ao;
    private final MemberWords words;
    private final MemberFacetRows facets;

    MemberWrites(ActiveObjects ao, MemberWords words) {
        this.ao = ao;
        this.words = words;
        this.facets = new MemberFacetRows(ao);
    }

    AoMember add(MemberKeys keys) {
        AoMember row = insert(keys);
        if (keys.state() == MembershipState.MEMBER) {
            words.add(row.getID(), keys);
            facets.begin(row.getID(), keys);
        }
        return row;
    }

    void becomeMember(Membership request, String fullName, Instant since) {
        MemberKeys keys = new MemberKeys(
                request.communityId(), request.person(), fullName, MembershipState.MEMBER, Role.MEMBER, since);
        AoMember row = row(request);
        row.setMemberState(MembershipState.MEMBER.code());
        row.setMemberRole(Role.MEMBER.code());
        row.setSince(since.toEpochMilli());
        row.setStaysUntil(null);
        row.setRequestWord(null);
        row.setParticipation(null);
        row.setRestingUntil(null);
        row.setRestingNote(null);
        row.setPartAudience(null);
        place(row, keys);
        words.remove(row.getID());
        words.add(row.getID(), keys);
        facets.changeRole(row.getID(), keys);
    }

    void keepWord(Membership request, String word) {
        AoMember row = row(request);
        row.setRequestWord(word.isEmpty() ? null : word);
        row.save();
    }

    void changeRole(Membership membership, Role role) {
        AoMember row = row(membership);
        row.setMemberRole(role.code());
        String name = Optional.ofNullable(row.getKnownName()).orElse("");
        MemberKeys keys = keys(membership, name, membership.state(), role);
        place(row, keys);
        if (membership.isMember()) {
            facets.changeRole(row.getID(), keys);
        }
    }

    /** @param row of what the person is at present */
    void rename(AoMember row, Membership present, String fullName) {
        MemberKeys keys = keys(present, fullName, present.state(), present.role());
        place(row, keys);
        words.remove(present.id());
        if (present.isMember()) {
            words.add(present.id(), keys);
        }
    }

    /** @return whether the person was still stored as a member */
    boolean lapse(Membership membership, String fullName) {
        AoMember row = row(membership);
        if (!MembershipState.MEMBER.code().equals(row.getMemberState())) {
            return false;
        }
        row.setMemberState(MembershipState.FORMER.code());
        place(row, keys(membership, fullName, MembershipState.FORMER, membership.role()));
        words.remove(row.getID());
        facets.remove(row.getID());
        return true;
    }

    void remove(Membership membership) {
        words.remove(membership.id());
        facets.remove(membership.id());
        ao.deleteWithSQL(AoMember.class, "ID = ?", membership.id());
    }

    void removeAll(long communityId) {
        words.removeAll(communityId);
        ao.deleteWithSQL(AoMember.class, "COMMUNITY_ID = ?", communityId);
    }

    private AoMember insert(MemberKeys keys) {
        String name = keys.fullName();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(AoMember.COMMUNITY_ID, keys.communityId());
        values.put(AoMember.USER_KEY, keys.person().value());
        values.put(AoMember.MEMBER_KEY, MemberKeys.memberKey(keys.communityId(), keys.person()));
        values.put(AoMember.MEMBER_STATE, keys.state().code());
        values.put(AoMember.MEMBER_ROLE, keys.role().code());
        values.put(AoMember.SINCE, keys.since().toEpochMilli());
        values.put(AoMember.KNOWN_NAME, name.isEmpty() ? null : name);
        values.put(AoMember.NAME_KEY, keys.nameKey());
        values.put(AoMember.ROLE_KEY, keys.roleKey());
        values.put(AoMember.NEWEST_KEY, keys.newestKey());
        values.put(AoMember.ROLE_NEWEST_KEY, keys.roleNewestKey());
        // Whoever says something of topics is a member already; accreditations may be granted at this very moment.
        values.put(AoMember.TOPIC_CARD, CardText.of(List.of()));
        try {
            return ao.create(AoMember.class, values);
        } catch (ActiveObjectsException e) {
            throw SqlStates.isUniqueViolation(e) ? new AlreadyStored(e) : e;
        }
    }

    private static void place(AoMember row, MemberKeys keys) {
        String name = keys.fullName();
        row.setKnownName(name.isEmpty() ? null : name);
        row.setNameKey(keys.nameKey());
        row.setRoleKey(keys.roleKey());
        row.setNewestKey(keys.newestKey());
        row.setRoleNewestKey(keys.roleNewestKey());
        row.save();
    }

    private static MemberKeys keys(Membership membership, String fullName, MembershipState state, Role role) {
        return new MemberKeys(membership.communityId(), membership.person(), fullName, state, role, membership.since());
    }

    private AoMember row(Membership membership) {
        return ao.find(AoMember.class, "ID = ?", membership.id())[0];
    }
}
