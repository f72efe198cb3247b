package org.guildhall.notice.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import net.java.ao.Query;
import org.guildhall.community.CommunityData;
import org.guildhall.notice.PersonalNotice;
import org.guildhall.notice.PersonalNotices;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SqlReads;
import org.guildhall.platform.SqlText;
import org.guildhall.platform.ao.BatchInsert;
import org.guildhall.platform.text.Chunks;

/** The notices in Active Objects. */
@Named
public class AoPersonalNotices implements PersonalNotices, CommunityData {
    static final SqlText PEOPLE = SqlText.of(
            "SELECT DISTINCT [TO_MAIL] FROM {0} WHERE [TO_MAIL] > ? AND [READ_AT] IS NULL AND [TOLD_AT] >= ?"
                    + " ORDER BY [TO_MAIL] {first 200}",
            AoPersonalNotice.class);

    private static final int BATCH = 500;

    private final ActiveObjects ao;
    private final SqlReads sql;
    private final BatchInsert batch;

    @Inject
    public AoPersonalNotices(ActiveObjects ao, SqlReads sql, BatchInsert batch) {
        this.ao = ao;
        this.sql = sql;
        this.batch = batch;
    }

    @Override
    public Set<String> told(Collection<String> keys) {
        Set<String> told = new HashSet<>();
        for (List<String> chunk : Chunks.of(keys)) {
            Query query = Query.select().where("ONCE_KEY IN (" + Chunks.marks(chunk) + ")", chunk.toArray());
            Arrays.stream(ao.find(AoPersonalNotice.class, query)).forEach(row -> told.add(row.getOnceKey()));
        }
        return told;
    }

    @Override
    public void add(List<Keyed> notices, Instant at) {
        batch.create(
                AoPersonalNotice.class,
                notices.stream().map(keyed -> NoticeRows.values(keyed, at)).toList());
    }

    @Override
    public List<PersonalNotice> page(PersonId person, Optional<Long> communityId, OptionalLong before, int size) {
        return found(
                "RECIPIENT_KEY = ? AND ID < ?",
                communityId,
                "\"ID\" DESC",
                size,
                person.value(),
                before.orElse(Long.MAX_VALUE));
    }

    @Override
    public List<PersonalNotice> unread(PersonId person, Optional<Long> communityId, int size) {
        return found("RECIPIENT_KEY = ? AND READ_AT IS NULL", communityId, "\"ID\" DESC", size, person.value());
    }

    @Override
    public void readUpTo(PersonId person, Optional<Long> communityId, long id, Instant at) {
        List<AoPersonalNotice> some;
        do {
            some = rows(
                    "RECIPIENT_KEY = ? AND READ_AT IS NULL AND ID <= ?",
                    communityId,
                    "\"ID\" DESC",
                    BATCH,
                    person.value(),
                    id);
            some.forEach(row -> read(row, at));
        } while (some.size() == BATCH);
    }

    @Override
    public boolean read(PersonId person, long id, Instant at) {
        List<AoPersonalNotice> rows =
                rows("RECIPIENT_KEY = ? AND ID = ?", Optional.empty(), "\"ID\" DESC", 1, person.value(), id);
        rows.stream().filter(row -> row.getReadAt() == null).forEach(row -> read(row, at));
        return !rows.isEmpty();
    }

    private static void read(AoPersonalNotice row, Instant at) {
        row.setReadAt(at.toEpochMilli());
        row.save();
    }

    @Override
    public List<PersonId> peopleToMail(Optional<PersonId> after, Instant since) {
        return sql.rows(
                PEOPLE,
                row -> new PersonId(row.text(1)),
                after.map(PersonId::value).orElse(" "),
                since.toEpochMilli());
    }

    @Override
    public List<PersonalNotice> toMail(PersonId person, Instant since, int size) {
        return found(
                "TO_MAIL = ? AND READ_AT IS NULL AND TOLD_AT >= ?",
                Optional.empty(),
                "\"ID\" ASC",
                size,
                person.value(),
                since.toEpochMilli());
    }

    @Override
    public void mailed(Collection<Long> ids) {
        change(ids, row -> row.setToMail(null));
    }

    @Override
    public void mailAgain(Collection<Long> ids) {
        change(ids, row -> row.setToMail(row.getRecipientKey()));
    }

    private void change(Collection<Long> ids, Consumer<AoPersonalNotice> change) {
        for (List<Long> chunk : Chunks.of(ids)) {
            String where = "ID IN (" + Chunks.marks(chunk) + ")";
            Arrays.stream(ao.find(AoPersonalNotice.class, where, chunk.toArray()))
                    .forEach(row -> {
                        change.accept(row);
                        row.save();
                    });
        }
    }

    @Override
    public int removeBefore(Instant moment, int size) {
        AoPersonalNotice[] old = ao.find(
                AoPersonalNotice.class,
                Query.select()
                        .where("TOLD_AT < ?", moment.toEpochMilli())
                        .order("\"ID\" ASC")
                        .limit(size));
        Chunks.of(Arrays.stream(old).map(AoPersonalNotice::getID).toList())
                .forEach(ids ->
                        ao.deleteWithSQL(AoPersonalNotice.class, "ID IN (" + Chunks.marks(ids) + ")", ids.toArray()));
        return old.length;
    }

    @Override
    public void removeOf(PersonId person) {
        ao.deleteWithSQL(AoPersonalNotice.class, "RECIPIENT_KEY = ?", person.value());
    }

    @Override
    public void removeOf(PersonId person, long communityId) {
        ao.deleteWithSQL(AoPersonalNotice.class, "RECIPIENT_KEY = ? AND COMMUNITY_ID = ?", person.value(), communityId);
    }

    @Override
    public void removeAll(long communityId) {
        ao.deleteWithSQL(AoPersonalNotice.class, "COMMUNITY_ID = ?", communityId);
    }

    private List<PersonalNotice> found(
            String where, Optional<Long> communityId, String order, int size, Object... parameters) {
        return rows(where, communityId, order, size, parameters).stream()
                .map(NoticeRows::notice)
                .toList();
    }

    private List<AoPersonalNotice> rows(
            String where, Optional<Long> communityId, String order, int size, Object... parameters) {
        List<Object> all = new ArrayList<>(List.of(parameters));
        communityId.ifPresent(all::add);
        Query query = Query.select()
                .where(where + (communityId.isPresent() ? " AND COMMUNITY_ID = ?" : ""), all.toArray())
                .order(order)
                .limit(size);
        return Arrays.asList(ao.find(AoPersonalNotice.class, query));
    }
}
