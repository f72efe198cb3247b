package org.guildhall.membership.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import net.java.ao.ActiveObjectsException;
import net.java.ao.Query;
import org.guildhall.community.CommunityData;
import org.guildhall.membership.MemberPage;
import org.guildhall.membership.MemberQuery;
import org.guildhall.membership.Membership;
import org.guildhall.membership.MembershipState;
import org.guildhall.membership.Memberships;
import org.guildhall.membership.Role;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.text.Chunks;
import org.guildhall.platform.text.Cursor;
import org.guildhall.platform.text.SqlStates;

/** The memberships in Active Objects. */
@Named
public class AoMemberships implements Memberships, CommunityData {
    private static final int BATCH = 500;

    private final ActiveObjects ao;
    private final MemberWords words;
    private final MemberRows rows;
    private final MemberLists lists;
    private final Clock clock;

    @Inject
    public AoMemberships(ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.clock = clock;
        this.words = new MemberWords(ao);
        this.rows = new MemberRows(ao, clock);
        this.lists = new MemberLists(rows, words, clock);
    }

    @Override
    public Optional<Membership> of(long communityId, PersonId person) {
        return withKeys(List.of(MemberKeys.memberKey(communityId, person))).stream()
                .findFirst();
    }

    @Override
    public List<Membership> ofPeople(long communityId, Collection<PersonId> people) {
        return withKeys(people.stream()
                .map(person -> MemberKeys.memberKey(communityId, person))
                .toList());
    }

    @Override
    public List<Membership> ofPerson(Collection<Long> communityIds, PersonId person) {
        return withKeys(communityIds.stream()
                .map(communityId -> MemberKeys.memberKey(communityId, person))
                .toList());
    }

    private List<Membership> withKeys(List<String> keys) {
        List<Membership> found = new ArrayList<>();
        for (List<String> chunk : Chunks.of(keys)) {
            String where = "MEMBER_KEY IN (" + Chunks.marks(chunk) + ")";
            found.addAll(rows.memberships(MemberRows.select().where(where, chunk.toArray())));
        }
        return found;
    }

    @Override
    public MemberPage page(MemberQuery query) {
        return lists.page(query);
    }

    @Override
    public MemberPage requests(long communityId, Optional<Cursor> after, int size) {
        return lists.requests(communityId, after, size);
    }

    @Override
    public boolean hasAnotherCoordinator(long communityId, PersonId person) {
        return hasMember(
                "USER_KEY <> ? AND COMMUNITY_ID = ? AND MEMBER_ROLE = ?",
                person.value(),
                communityId,
                Role.COORDINATOR.code());
    }

    @Override
    public boolean hasAnotherMember(long communityId, PersonId person) {
        return hasMember("USER_KEY <> ? AND COMMUNITY_ID = ?", person.value(), communityId);
    }

    @Override
    public Membership add(
            long communityId, PersonId person, String fullName, MembershipState state, Role role, Instant since) {
        MemberKeys keys = new MemberKeys(communityId, person, fullName, state, role, since);
        AoMember row = insert(keys);
        if (state == MembershipState.MEMBER) {
            words.add(row.getID(), keys);
        }
        return MemberRows.membership(row, today());
    }

    @Override
    public void becomeMember(Membership request, String fullName, Instant since) {
        MemberKeys keys = new MemberKeys(
                request.communityId(), request.person(), fullName, MembershipState.MEMBER, Role.MEMBER, since);
        AoMember row = row(request);
        row.setMemberState(MembershipState.MEMBER.code());
        row.setMemberRole(Role.MEMBER.code());
        row.setSince(since.toEpochMilli());
        row.setStaysUntil(null);
        place(row, keys);
        words.remove(row.getID());
        words.add(row.getID(), keys);
    }

    @Override
    public void changeRole(Membership membership, Role role) {
        AoMember row = row(membership);
        row.setMemberRole(role.code());
        String name = Optional.ofNullable(row.getKnownName()).orElse("");
        place(row, keys(membership, name, role));
    }

    @Override
    public void remove(Membership membership) {
        words.remove(membership.id());
        ao.deleteWithSQL(AoMember.class, "ID = ?", membership.id());
    }

    @Override
    public void removeAll(long communityId) {
        words.removeAll(communityId);
        ao.deleteWithSQL(AoMember.class, "COMMUNITY_ID = ?", communityId);
    }

    @Override
    public List<NamedMember> namesAfter(long membershipId, int size) {
        return rows.rows(
                MemberRows.selectWith(AoMember.KNOWN_NAME)
                        .where("ID > ?", membershipId)
                        .order("\"ID\" ASC")
                        .limit(size),
                MemberLists::named);
    }

    @Override
    public void rename(Membership membership, String fullName) {
        // Read anew: meanwhile the person may have left or changed roles.
        Arrays.stream(ao.find(AoMember.class, "ID = ?", membership.id())).forEach(row -> {
            Membership present = MemberRows.membership(row, today());
            MemberKeys keys = keys(present, fullName, present.role());
            place(row, keys);
            words.remove(present.id());
            if (present.isMember()) {
                words.add(present.id(), keys);
            }
        });
    }

    @Override
    public void stayUntil(long communityId, PersonId person, Optional<LocalDate> lastDay) {
        for (AoMember row : ao.find(AoMember.class, "MEMBER_KEY = ?", MemberKeys.memberKey(communityId, person))) {
            String day = lastDay.map(LocalDate::toString).orElse(null);
            if (MemberRows.membership(row, today()).isMember() && !Objects.equals(day, row.getStaysUntil())) {
                row.setStaysUntil(day);
                row.save();
            }
        }
    }

    @Override
    public void stayForEver(long communityId) {
        Query some = Query.select()
                .where(
                        "COMMUNITY_ID = ? AND STAYS_UNTIL IS NOT NULL AND MEMBER_STATE = ?",
                        communityId,
                        MembershipState.MEMBER.code())
                .order("\"ID\" ASC")
                .limit(BATCH);
        for (AoMember[] rows = ao.find(AoMember.class, some); rows.length > 0; rows = ao.find(AoMember.class, some)) {
            for (AoMember row : rows) {
                row.setStaysUntil(null);
                row.save();
            }
        }
    }

    @Override
    public MemberPage leavingBy(long communityId, LocalDate day, Optional<Cursor> after, int size) {
        return lists.leavingBy(communityId, day, after, size);
    }

    @Override
    public List<Membership> overdue(int size) {
        return members(
                "STAYS_UNTIL < ? AND MEMBER_STATE = ?",
                "STAYS_UNTIL",
                size,
                today().toString(),
                MembershipState.MEMBER.code());
    }

    @Override
    public List<Membership> overdueIn(long communityId, int size) {
        return members(
                "COMMUNITY_ID = ? AND STAYS_UNTIL < ? AND MEMBER_STATE = ?",
                "STAYS_UNTIL",
                size,
                communityId,
                today().toString(),
                MembershipState.MEMBER.code());
    }

    @Override
    public boolean lapse(Membership membership, String fullName) {
        AoMember row = row(membership);
        if (!MembershipState.MEMBER.code().equals(row.getMemberState())) {
            return false;
        }
        row.setMemberState(MembershipState.FORMER.code());
        place(
                row,
                new MemberKeys(
                        membership.communityId(),
                        membership.person(),
                        fullName,
                        MembershipState.FORMER,
                        membership.role(),
                        membership.since()));
        words.remove(row.getID());
        return true;
    }

    @Override
    public List<Membership> after(long communityId, long membershipId, int size) {
        return members(
                "COMMUNITY_ID = ? AND ID > ? AND MEMBER_STATE = ?",
                "ID",
                size,
                communityId,
                membershipId,
                MembershipState.MEMBER.code());
    }

    private List<Membership> members(String where, String order, int size, Object... parameters) {
        return rows.memberships(MemberRows.select()
                .where(where, parameters)
                .order("\"" + order + "\" ASC")
                .limit(size));
    }

    private boolean hasMember(String where, Object... parameters) {
        List<Object> all = new ArrayList<>(List.of(parameters));
        all.addAll(List.of(MembershipState.MEMBER.code(), today().toString()));
        Query query = MemberRows.select()
                .where(where + " AND MEMBER_STATE = ? AND ( STAYS_UNTIL IS NULL OR STAYS_UNTIL >= ? )", all.toArray())
                .limit(1);
        return !rows.memberships(query).isEmpty();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
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

    private static MemberKeys keys(Membership membership, String fullName, Role role) {
        return new MemberKeys(
                membership.communityId(), membership.person(), fullName, membership.state(), role, membership.since());
    }

    private AoMember row(Membership membership) {
        return ao.find(AoMember.class, "ID = ?", membership.id())[0];
    }
}
