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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.guildhall.community.CommunityData;
import org.guildhall.membership.MemberCardPage;
import org.guildhall.membership.MemberPage;
import org.guildhall.membership.MemberQuery;
import org.guildhall.membership.Membership;
import org.guildhall.membership.MembershipState;
import org.guildhall.membership.Memberships;
import org.guildhall.membership.Role;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SqlReads;
import org.guildhall.platform.SqlText;
import org.guildhall.platform.SqlTexts;
import org.guildhall.platform.text.Chunks;
import org.guildhall.platform.text.Cursor;

/** The memberships in Active Objects. */
@Named
public class AoMemberships implements Memberships, CommunityData {
    private static final SqlTexts OF_KEYS = SqlTexts.of(marks -> SqlText.of(
            "SELECT " + StoredMembers.MEMBERSHIP + " FROM {0} WHERE [MEMBER_KEY] IN (" + marks + ")", AoMember.class));

    private static final SqlText COORDINATING = SqlText.of(
            "SELECT DISTINCT [USER_KEY] FROM {0} WHERE [MEMBER_ROLE] = ? AND [MEMBER_STATE] = ? AND [USER_KEY] > ?"
                    + " ORDER BY [USER_KEY] {first 200}",
            AoMember.class);

    private static final SqlTexts COORDINATORS_AND = SqlTexts.of(marks -> SqlText.of(
            "SELECT " + StoredMembers.MEMBERSHIP + " FROM {0} WHERE [MEMBER_KEY] IN (" + marks + ") UNION ALL SELECT "
                    + StoredMembers.MEMBERSHIP + " FROM {0} WHERE [COMMUNITY_ID] = ? AND [MEMBER_STATE] = ?"
                    + " AND [MEMBER_ROLE] = ? ORDER BY 1",
            AoMember.class));

    private static final int MOST_COORDINATORS = 500;

    private final ActiveObjects ao;
    private final SqlReads sql;
    private final Clock clock;
    private final MemberRows rows;
    private final MemberLists lists;
    private final MemberSearch search;
    private final MemberRequests requests;
    private final Departures departures;
    private final MemberWrites writes;

    @Inject
    public AoMemberships(ActiveObjects ao, SqlReads sql, Clock clock) {
        this.ao = ao;
        this.sql = sql;
        this.clock = clock;
        MemberWords words = new MemberWords(ao);
        this.rows = new MemberRows(ao, clock);
        this.lists = new MemberLists(sql, clock);
        this.search = new MemberSearch(sql, words, clock);
        this.requests = new MemberRequests(rows);
        this.departures = new Departures(ao, rows, clock);
        this.writes = new MemberWrites(ao, words);
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

    @Override
    public List<Membership> coordinatorsAnd(long communityId, Collection<PersonId> people) {
        if (people.isEmpty()) {
            return coordinators(communityId);
        }
        List<String> keys = people.stream()
                .map(person -> MemberKeys.memberKey(communityId, person))
                .toList();
        List<Object> values = COORDINATORS_AND.filled(keys);
        values.addAll(List.of(communityId, MembershipState.MEMBER.code(), Role.COORDINATOR.code()));
        return sql
                .rows(COORDINATORS_AND.of(keys), row -> StoredMembers.membership(row, today()), values.toArray())
                .stream()
                .distinct()
                .toList();
    }

    private List<Membership> withKeys(List<String> keys) {
        List<Membership> found = new ArrayList<>();
        for (List<String> chunk : Chunks.of(keys)) {
            found.addAll(sql.rows(
                    OF_KEYS.of(chunk),
                    row -> StoredMembers.membership(row, today()),
                    OF_KEYS.filled(chunk).toArray()));
        }
        return found;
    }

    @Override
    public MemberCardPage cards(MemberQuery query, Optional<PersonId> asker) {
        return query.words().isEmpty()
                ? lists.page(query, asker)
                : search.page(query, asker.flatMap(person -> of(query.communityId(), person)));
    }

    @Override
    public MemberPage requests(long communityId, Optional<Cursor> after, int size) {
        return requests.page(communityId, after, size);
    }

    @Override
    public void keepWord(Membership request, String word) {
        writes.keepWord(request, word);
    }

    @Override
    public Map<PersonId, String> requestWords(long communityId, Collection<PersonId> people) {
        return requests.words(communityId, people);
    }

    @Override
    public List<Membership> coordinators(long communityId) {
        return rows.memberships(present("COMMUNITY_ID = ? AND MEMBER_ROLE = ?", communityId, Role.COORDINATOR.code())
                .order("\"ID\" ASC")
                .limit(MOST_COORDINATORS));
    }

    @Override
    public Map<Long, List<Membership>> coordinators(Collection<Long> communities) {
        List<Object> values = new ArrayList<>(communities);
        values.add(Role.COORDINATOR.code());
        List<Membership> found = rows.memberships(
                present("COMMUNITY_ID IN (" + Chunks.marks(communities) + ") AND MEMBER_ROLE = ?", values.toArray())
                        .order("\"ID\" ASC")
                        .limit(MOST_COORDINATORS));
        return found.size() < MOST_COORDINATORS
                ? found.stream().collect(Collectors.groupingBy(Membership::communityId))
                : communities.stream()
                        .collect(Collectors.toMap(
                                Function.identity(), community -> coordinators(community.longValue())));
    }

    @Override
    public List<PersonId> coordinatingPeople(Optional<PersonId> after) {
        return sql.rows(
                COORDINATING,
                row -> new PersonId(row.text(1)),
                Role.COORDINATOR.code(),
                MembershipState.MEMBER.code(),
                after.map(PersonId::value).orElse(" "));
    }

    @Override
    public boolean hasAnotherMember(long communityId, PersonId person) {
        return !rows.memberships(present("USER_KEY <> ? AND COMMUNITY_ID = ?", person.value(), communityId)
                        .limit(1))
                .isEmpty();
    }

    private Query present(String where, Object... parameters) {
        List<Object> all = new ArrayList<>(List.of(parameters));
        all.addAll(List.of(MembershipState.MEMBER.code(), today().toString()));
        return MemberRows.select()
                .where(where + " AND MEMBER_STATE = ? AND ( STAYS_UNTIL IS NULL OR STAYS_UNTIL >= ? )", all.toArray());
    }

    @Override
    public Membership add(
            long communityId, PersonId person, String fullName, MembershipState state, Role role, Instant since) {
        return StoredMembers.membership(
                writes.add(new MemberKeys(communityId, person, fullName, state, role, since)), today());
    }

    @Override
    public void becomeMember(Membership request, String fullName, Instant since) {
        writes.becomeMember(request, fullName, since);
    }

    @Override
    public void changeRole(Membership membership, Role role) {
        writes.changeRole(membership, role);
    }

    @Override
    public void remove(Membership membership) {
        writes.remove(membership);
    }

    @Override
    public void removeAll(long communityId) {
        writes.removeAll(communityId);
    }

    @Override
    public boolean lapse(Membership membership, String fullName) {
        return writes.lapse(membership, fullName);
    }

    @Override
    public List<NamedMember> namesAfter(long membershipId, int size) {
        return named(MemberRows.selectWith(AoMember.KNOWN_NAME)
                .where("ID > ?", membershipId)
                .order("\"ID\" ASC")
                .limit(size));
    }

    @Override
    public List<NamedMember> ofAccount(PersonId person) {
        return named(MemberRows.selectWith(AoMember.KNOWN_NAME)
                .where("USER_KEY = ?", person.value())
                .order("\"ID\" ASC"));
    }

    @Override
    public Map<PersonId, List<Membership>> ofAccounts(Collection<PersonId> people) {
        return Chunks.of(people.stream().map(PersonId::value).toList()).stream()
                .flatMap(keys -> rows
                        .memberships(MemberRows.select()
                                .where("USER_KEY IN (" + Chunks.marks(keys) + ")", keys.toArray())
                                .order("\"ID\" ASC"))
                        .stream())
                .collect(Collectors.groupingBy(Membership::person));
    }

    private List<NamedMember> named(Query query) {
        return rows.rows(
                query,
                (row, membership) -> new NamedMember(
                        membership, Optional.ofNullable(row.getKnownName()).orElse("")));
    }

    @Override
    public void rename(Membership membership, String fullName) {
        // Read anew: meanwhile the person may have left or changed roles.
        Arrays.stream(ao.find(AoMember.class, "ID = ?", membership.id()))
                .forEach(row -> writes.rename(row, StoredMembers.membership(row, today()), fullName));
    }

    @Override
    public void stayUntil(long communityId, PersonId person, Optional<LocalDate> lastDay) {
        departures.stayUntil(communityId, person, lastDay);
    }

    @Override
    public void stayForEver(long communityId) {
        departures.stayForEver(communityId);
    }

    @Override
    public MemberPage leavingBy(long communityId, LocalDate day, Optional<Cursor> after, int size) {
        return departures.leavingBy(communityId, day, after, size);
    }

    @Override
    public List<Membership> overdue(int size) {
        return departures.overdue(size);
    }

    @Override
    public List<Membership> overdueIn(long communityId, int size) {
        return departures.overdueIn(communityId, size);
    }

    @Override
    public List<Membership> coordinatorsLeavingBy(LocalDate day, long membershipId, int size) {
        return departures.coordinatorsLeavingBy(day, membershipId, size);
    }

    @Override
    public List<Membership> leavingBetween(LocalDate from, LocalDate until, long membershipId, int size) {
        return departures.between(from, until, membershipId, size);
    }

    @Override
    public void stayOn(Membership coordinator, LocalDate lastDay) {
        departures.stayOn(coordinator, lastDay);
    }

    @Override
    public List<Membership> after(long communityId, long membershipId, int size) {
        return rows.stored(
                "COMMUNITY_ID = ? AND ID > ? AND MEMBER_STATE = ?",
                "ID",
                size,
                communityId,
                membershipId,
                MembershipState.MEMBER.code());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
