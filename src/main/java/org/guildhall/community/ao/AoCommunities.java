package org.guildhall.community.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.guildhall.community.Communities;
import org.guildhall.community.Community;
import org.guildhall.community.CommunitySettings;
import org.guildhall.community.JoinPolicy;
import org.guildhall.community.NewCommunity;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.SqlReads;
import org.guildhall.platform.SqlRow;
import org.guildhall.platform.SqlText;
import org.guildhall.platform.SqlTexts;
import org.guildhall.platform.ao.CommunityLockRows;
import org.guildhall.platform.ao.StreamedRows;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.text.Chunks;
import org.guildhall.platform.text.SortKey;

/** The communities in Active Objects. */
@Named
public class AoCommunities implements Communities {
    private static final String BY_NAME = "\"SORT_KEY\" ASC";
    private static final String COLUMNS = String.join(
            ", ",
            "ID",
            AoCommunity.SPACE_KEY,
            AoCommunity.COMMUNITY_NAME,
            AoCommunity.FIELD_OF_PRACTICE,
            AoCommunity.PURPOSE,
            AoCommunity.JOIN_POLICY,
            AoCommunity.FOUNDER_KEY,
            AoCommunity.FOUNDED_AT,
            AoCommunity.MEMBER_COUNT,
            AoCommunity.SORT_KEY);

    private static final SqlTexts AT = SqlTexts.of(marks -> SqlText.of(
            "SELECT [ID], [SPACE_KEY], [COMMUNITY_NAME], [FIELD_OF_PRACTICE], [PURPOSE], [JOIN_POLICY], [FOUNDER_KEY],"
                    + " [FOUNDED_AT], [MEMBER_COUNT] FROM {0} WHERE [SPACE_KEY] IN (" + marks + ")",
            AoCommunity.class));

    private final ActiveObjects ao;
    private final SqlReads sql;
    private final CommunityLockRows locks;

    @Inject
    public AoCommunities(ActiveObjects ao, SqlReads sql) {
        this.ao = ao;
        this.sql = sql;
        this.locks = new CommunityLockRows(ao);
    }

    @Override
    public Optional<Community> at(SpaceKey space) {
        return Optional.ofNullable(at(List.of(space)).get(space));
    }

    @Override
    public Map<SpaceKey, Community> at(Collection<SpaceKey> spaces) {
        Map<SpaceKey, Community> found = new LinkedHashMap<>();
        for (List<String> chunk : Chunks.of(spaces.stream().map(SpaceKey::value).toList())) {
            sql.rows(AT.of(chunk), AoCommunities::community, AT.filled(chunk).toArray())
                    .forEach(community -> found.put(community.space(), community));
        }
        return found;
    }

    @Override
    public List<Community> byIds(Collection<Long> ids) {
        List<Community> found = new ArrayList<>();
        for (List<Long> chunk : Chunks.of(ids)) {
            Query query = Query.select(COLUMNS).where("ID IN (" + Chunks.marks(chunk) + ")", chunk.toArray());
            found.addAll(StreamedRows.of(ao, AoCommunity.class, query, AoCommunities::community));
        }
        return found;
    }

    @Override
    public List<Slot> after(Optional<String> sortKey, int size) {
        Query page = Query.select(COLUMNS).order(BY_NAME).limit(size);
        return StreamedRows.of(
                ao,
                AoCommunity.class,
                sortKey.map(key -> page.where("SORT_KEY > ?", key)).orElse(page),
                row -> new Slot(row.getSortKey(), community(row)));
    }

    @Override
    public Community add(SpaceKey space, NewCommunity founding, Instant foundedAt) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(AoCommunity.SPACE_KEY, space.value());
        values.put(AoCommunity.COMMUNITY_NAME, founding.name());
        values.put(AoCommunity.FIELD_OF_PRACTICE, founding.field());
        values.put(AoCommunity.PURPOSE, founding.purpose().isEmpty() ? null : founding.purpose());
        values.put(AoCommunity.JOIN_POLICY, founding.joinPolicy().code());
        values.put(AoCommunity.FOUNDER_KEY, founding.founder().value());
        values.put(AoCommunity.FOUNDED_AT, foundedAt.toEpochMilli());
        values.put(AoCommunity.MEMBER_COUNT, 0);
        values.put(AoCommunity.SORT_KEY, SortKey.of(founding.name(), space.value()));
        Community added = community(ao.create(AoCommunity.class, values));
        locks.add(added.id());
        return added;
    }

    @Override
    public Community change(long id, CommunitySettings settings) {
        AoCommunity row = row(id);
        row.setCommunityName(settings.name());
        row.setFieldOfPractice(settings.field());
        row.setPurpose(settings.purpose().isEmpty() ? null : settings.purpose());
        row.setJoinPolicy(settings.joinPolicy());
        row.setSortKey(SortKey.of(settings.name(), row.getSpaceKey()));
        row.save();
        return community(row);
    }

    @Override
    public void countMembers(long id, int more) {
        AoCommunity row = row(id);
        row.setMemberCount(row.getMemberCount() + more);
        row.save();
    }

    @Override
    public void remove(long id) {
        ao.deleteWithSQL(AoCommunity.class, "ID = ?", id);
        locks.remove(id);
    }

    private AoCommunity row(long id) {
        return Arrays.stream(ao.find(AoCommunity.class, "ID = ?", id))
                .findFirst()
                .orElseThrow(() -> RequestRefusedException.notFound("guildhall.community.not-found"));
    }

    private static Community community(SqlRow row) {
        return new Community(
                row.number(1),
                new SpaceKey(row.text(2)),
                row.text(3),
                row.text(4),
                Optional.ofNullable(row.text(5)).orElse(""),
                JoinPolicy.ofCode(row.text(6)).orElse(JoinPolicy.ON_REQUEST),
                new PersonId(row.text(7)),
                Instant.ofEpochMilli(row.number(8)),
                (int) row.number(9));
    }

    private static Community community(AoCommunity row) {
        return new Community(
                row.getID(),
                new SpaceKey(row.getSpaceKey()),
                row.getCommunityName(),
                row.getFieldOfPractice(),
                Optional.ofNullable(row.getPurpose()).orElse(""),
                JoinPolicy.ofCode(row.getJoinPolicy()).orElse(JoinPolicy.ON_REQUEST),
                new PersonId(row.getFounderKey()),
                Instant.ofEpochMilli(row.getFoundedAt()),
                row.getMemberCount());
    }
}
