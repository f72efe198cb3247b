package org.guildhall.accreditation.status.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.guildhall.accreditation.status.Accreditation;
import org.guildhall.accreditation.status.AccreditationContent;
import org.guildhall.accreditation.status.AccreditationState;
import org.guildhall.accreditation.status.Accreditations;
import org.guildhall.accreditation.status.RegisterPage;
import org.guildhall.accreditation.status.RegisterQuery;
import org.guildhall.community.CommunityData;
import org.guildhall.membership.MemberCards;
import org.guildhall.membership.MemberId;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SqlReads;
import org.guildhall.platform.ao.BatchInsert;
import org.guildhall.platform.text.Chunks;
import org.guildhall.platform.text.Cursor;
import org.guildhall.platform.text.Folding;
import org.guildhall.platform.text.KeyRange;
import org.guildhall.platform.text.SortKey;

/** The accreditations in Active Objects. */
@Named
public class AoAccreditations implements Accreditations, CommunityData {
    private static final List<String> HELD = Arrays.stream(AccreditationState.values())
            .filter(AccreditationState::isHeld)
            .map(AccreditationState::code)
            .toList();

    private final ActiveObjects ao;
    private final SqlReads sql;
    private final BatchInsert inserts;
    private final CountingAccreditations counting;
    private final MemberCards cards;
    private final AccreditedFacets facets;

    @Inject
    public AoAccreditations(
            ActiveObjects ao,
            SqlReads sql,
            BatchInsert inserts,
            CountingAccreditations counting,
            MemberCards cards,
            AccreditedFacets facets) {
        this.ao = ao;
        this.sql = sql;
        this.inserts = inserts;
        this.counting = counting;
        this.cards = cards;
        this.facets = facets;
    }

    @Override
    public Optional<Accreditation> byNumber(long communityId, String number) {
        return byNumber(number).filter(found -> found.communityId() == communityId);
    }

    @Override
    public Optional<Accreditation> byNumber(String number) {
        return sql.rows(StoredAccreditations.OF_NUMBER, StoredAccreditations::accreditation, number).stream()
                .findFirst();
    }

    @Override
    public List<Accreditation> byNumbers(Collection<String> numbers) {
        List<Accreditation> found = new ArrayList<>();
        for (List<String> chunk : Chunks.of(numbers)) {
            found.addAll(found(
                    ao.find(AoAccreditation.class, "ACCRED_NUMBER IN (" + Chunks.marks(chunk) + ")", chunk.toArray())));
        }
        return found;
    }

    @Override
    public List<Accreditation> byIds(Collection<Long> ids) {
        List<Accreditation> found = new ArrayList<>();
        for (List<Long> chunk : Chunks.of(ids)) {
            found.addAll(found(ao.find(AoAccreditation.class, "ID IN (" + Chunks.marks(chunk) + ")", chunk.toArray())));
        }
        return found;
    }

    @Override
    public List<Accreditation> of(Collection<Long> communityIds, Collection<PersonId> holders) {
        List<Accreditation> found = PeopleInCommunities.rows(
                sql,
                StoredAccreditations.OF_HOLDERS,
                holders,
                communityIds,
                StoredAccreditations::accreditation,
                List.of());
        found.sort(Comparator.comparing(Accreditation::id).reversed());
        return found;
    }

    @Override
    public List<PersonId> holdersNamed(long communityId, String beginning) {
        KeyRange named = AccreditationRow.byHolder(communityId).startingWith(SortKey.beginning(beginning));
        Query query = Query.select()
                .where(KeyRange.in(AoAccreditation.LIST_KEY), named.first(), named.end())
                .order("\"LIST_KEY\" ASC")
                .limit(RegisterQuery.LARGEST);
        return found(ao.find(AoAccreditation.class, query)).stream()
                .map(Accreditation::holder)
                .distinct()
                .toList();
    }

    @Override
    public RegisterPage page(RegisterQuery query) {
        RegisterWhere where = RegisterWhere.of(query);
        List<Place> places = sql.rows(
                where.text(query.size() + 1),
                row -> new Place(StoredAccreditations.accreditation(row), row.text(StoredAccreditations.COUNT + 1)),
                where.parameters());
        List<Accreditation> page =
                places.stream().limit(query.size()).map(Place::accreditation).toList();
        Optional<Cursor> next = places.size() > query.size()
                ? Optional.of(where.cursor(places.get(query.size() - 1).key()))
                : Optional.empty();
        return new RegisterPage(page, next);
    }

    /** An accreditation and its key in the list that is read. */
    private record Place(Accreditation accreditation, String key) {}

    @Override
    public boolean isLevelInUse(long schemeId, String level) {
        List<Object> parameters = new ArrayList<>(List.of(schemeId, level));
        parameters.addAll(HELD);
        String where = "SCHEME_ID = ? AND LEVEL_NAME = ? AND ACCRED_STATE IN (" + Chunks.marks(HELD) + ")";
        Query query = Query.select().where(where, parameters.toArray()).limit(1);
        return ao.find(AoAccreditation.class, query).length > 0;
    }

    @Override
    public Optional<Accreditation> live(long schemeId, PersonId holder) {
        return sql
                .rows(
                        StoredAccreditations.OF_LIVE_KEY,
                        StoredAccreditations::accreditation,
                        AccreditationRow.liveKey(schemeId, holder))
                .stream()
                .findFirst();
    }

    @Override
    public void addAll(List<Added> added) {
        inserts.create(
                AoAccreditation.class,
                added.stream().map(AccreditationRow::values).toList());
        renewCards(added.stream().map(Added::accreditation).toList());
    }

    @Override
    public void changeAll(List<Changed> changed) {
        Map<Long, AoAccreditation> rows = new LinkedHashMap<>();
        for (List<Long> chunk : Chunks.of(
                changed.stream().map(each -> each.accreditation().id()).toList())) {
            Arrays.stream(ao.find(AoAccreditation.class, "ID IN (" + Chunks.marks(chunk) + ")", chunk.toArray()))
                    .forEach(row -> rows.put(row.getID(), row));
        }
        changed.forEach(each -> {
            AoAccreditation row = rows.get(each.accreditation().id());
            AccreditationRow.change(row, each);
            row.save();
        });
        renewCards(changed.stream().map(Changed::accreditation).toList());
    }

    private void renewCards(List<? extends AccreditationContent> written) {
        List<MemberId> holders = written.stream()
                .map(each -> new MemberId(each.communityId(), each.holder()))
                .toList();
        cards.renew(counting, holders);
        facets.renew(holders);
    }

    @Override
    public List<Accreditation> after(long communityId, long accreditationId, int size) {
        Query query = Query.select()
                .where("COMMUNITY_ID = ? AND ID > ?", communityId, accreditationId)
                .order("\"ID\" ASC")
                .limit(size);
        return found(ao.find(AoAccreditation.class, query));
    }

    @Override
    public List<Accreditation> voidAfter(long communityId, String number, int size) {
        KeyRange range = AccreditationRow.voidByNumber(communityId).from(Folding.sortable(number));
        Query query = Query.select()
                .where(KeyRange.in(AoAccreditation.VOID_KEY), range.first(), range.end())
                .order("\"VOID_KEY\" ASC")
                .limit(size);
        return found(ao.find(AoAccreditation.class, query));
    }

    @Override
    public List<Accreditation> reviewsDue(long communityId, Collection<Long> schemeIds, LocalDate day, int size) {
        KeyRange held = AccreditationRow.byLastDay(communityId);
        List<Object> parameters = new ArrayList<>(List.of(
                held.first(),
                held.end(),
                day.toString(),
                AccreditationState.SUSPENDED.code(),
                AccreditationState.PROBATION.code()));
        parameters.addAll(schemeIds);
        Query query = Query.select()
                .where(
                        KeyRange.in(AoAccreditation.EXPIRY_KEY)
                                + " AND REVIEW_ON <= ? AND (ACCRED_STATE = ? OR ACCRED_STATE = ?) AND SCHEME_ID IN ("
                                + Chunks.marks(schemeIds) + ")",
                        parameters.toArray())
                .order("\"REVIEW_ON\" ASC, \"ID\" ASC")
                .limit(size);
        return schemeIds.isEmpty() ? List.of() : found(ao.find(AoAccreditation.class, query));
    }

    @Override
    public List<Placed> placedAfter(long accreditationId, int size) {
        Query query = Query.select()
                .where("ID > ?", accreditationId)
                .order("\"ID\" ASC")
                .limit(size);
        return placed(query);
    }

    @Override
    public List<Placed> placedOf(PersonId holder) {
        return placed(Query.select().where("HOLDER_KEY = ?", holder.value()).order("\"ID\" ASC"));
    }

    private List<Placed> placed(Query query) {
        return Arrays.stream(ao.find(AoAccreditation.class, query))
                .map(row -> new Placed(AccreditationRow.accreditation(row), row.getListKey()))
                .toList();
    }

    @Override
    public boolean rename(Placed placed, String holderName) {
        String key = AccreditationRow.listKey(placed.accreditation(), holderName);
        if (key.equals(placed.listKey())) {
            return false;
        }
        AoAccreditation row = row(placed.accreditation().id());
        row.setListKey(key);
        row.save();
        return true;
    }

    @Override
    public void removeAll(long communityId) {
        ao.deleteWithSQL(AoAccreditation.class, "COMMUNITY_ID = ?", communityId);
    }

    private AoAccreditation row(long id) {
        return ao.find(AoAccreditation.class, "ID = ?", id)[0];
    }

    private static List<Accreditation> found(AoAccreditation... rows) {
        return Arrays.stream(rows).map(AccreditationRow::accreditation).toList();
    }
}
