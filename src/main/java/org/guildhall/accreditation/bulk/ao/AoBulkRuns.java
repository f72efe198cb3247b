package org.guildhall.accreditation.bulk.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.guildhall.accreditation.bulk.BulkItem;
import org.guildhall.accreditation.bulk.BulkRun;
import org.guildhall.accreditation.bulk.BulkRuns;
import org.guildhall.accreditation.bulk.NewBulkRun;
import org.guildhall.accreditation.status.AccreditationAction;
import org.guildhall.accreditation.status.Change;
import org.guildhall.community.CommunityData;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.ao.Columns;
import org.guildhall.platform.ao.Days;

/** The runs in Active Objects. */
@Named
public class AoBulkRuns implements BulkRuns, CommunityData {
    private final ActiveObjects ao;

    @Inject
    public AoBulkRuns(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<BulkRun> byId(long communityId, long id) {
        return found(ao.find(AoBulkRun.class, "ID = ? AND COMMUNITY_ID = ?", id, communityId)).stream()
                .findFirst();
    }

    @Override
    public Optional<BulkRun> byRequest(long communityId, PersonId actor, String requestKey) {
        return found(ao.find(AoBulkRun.class, "REQUEST_KEY = ?", key(communityId, actor, requestKey))).stream()
                .findFirst();
    }

    @Override
    public List<BulkRun> latest(long communityId, Optional<Long> below, int size) {
        Query query = Query.select()
                .where("COMMUNITY_ID = ? AND ID < ?", communityId, below.orElse(Long.MAX_VALUE))
                .order("\"ID\" DESC")
                .limit(size);
        return found(ao.find(AoBulkRun.class, query));
    }

    @Override
    public List<BulkItem> items(long runId) {
        return Arrays.stream(rows(runId)).map(BulkItemRow::item).toList();
    }

    @Override
    public BulkRun add(NewBulkRun draft) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(AoBulkRun.COMMUNITY_ID, draft.communityId());
        values.put(AoBulkRun.REQUEST_KEY, key(draft.communityId(), draft.actor(), draft.requestKey()));
        values.put(AoBulkRun.ACTION_CODE, draft.change().action().code());
        values.put(AoBulkRun.EFFECTIVE_ON, draft.change().on().orElseThrow().toString());
        values.put(AoBulkRun.REASON, Columns.stored(draft.change().reason()));
        values.put(
                AoBulkRun.REVIEW_ON,
                draft.change().reviewOn().map(LocalDate::toString).orElse(null));
        values.put(AoBulkRun.ACTOR_KEY, draft.actor().value());
        values.put(AoBulkRun.RAN_AT, draft.ranAt().toEpochMilli());
        values.put(AoBulkRun.DONE_COUNT, draft.done());
        values.put(AoBulkRun.LEFT_COUNT, draft.left());
        values.put(AoBulkRun.UNDONE_COUNT, 0);
        BulkRun added = run(ao.create(AoBulkRun.class, values));
        draft.items().forEach(item -> ao.create(AoBulkItem.class, BulkItemRow.values(added, item)));
        return added;
    }

    @Override
    public void noteUndoing(BulkRun run, List<BulkItem> items, Instant at) {
        Map<Long, BulkItem> tried = items.stream().collect(Collectors.toMap(BulkItem::id, Function.identity()));
        for (AoBulkItem row : rows(run.id())) {
            if (tried.containsKey(row.getID())) {
                BulkItemRow.noteUndoing(row, tried.get(row.getID()));
                row.save();
            }
        }
        AoBulkRun row = ao.find(AoBulkRun.class, "ID = ?", run.id())[0];
        row.setUndoneCount(
                run.undone() + (int) items.stream().filter(BulkItem::isUndone).count());
        row.setUndoneAt(at.toEpochMilli());
        row.save();
    }

    @Override
    public void removeAll(long communityId) {
        ao.deleteWithSQL(AoBulkItem.class, "COMMUNITY_ID = ?", communityId);
        ao.deleteWithSQL(AoBulkRun.class, "COMMUNITY_ID = ?", communityId);
    }

    private AoBulkItem[] rows(long runId) {
        return ao.find(
                AoBulkItem.class, Query.select().where("RUN_ID = ?", runId).order("\"ID\" ASC"));
    }

    private static String key(long communityId, PersonId actor, String requestKey) {
        return communityId + ":" + requestKey + ":" + actor;
    }

    private static List<BulkRun> found(AoBulkRun... rows) {
        return Arrays.stream(rows).map(AoBulkRuns::run).toList();
    }

    private static BulkRun run(AoBulkRun row) {
        Change change = new Change(
                AccreditationAction.ofCode(row.getActionCode()).orElseThrow(),
                Optional.of(Days.day(row.getEffectiveOn())),
                Optional.ofNullable(row.getReason()).orElse(""),
                Optional.empty(),
                Days.optionalDay(row.getReviewOn()));
        return new BulkRun(
                row.getID(),
                row.getCommunityId(),
                change,
                new PersonId(row.getActorKey()),
                Instant.ofEpochMilli(row.getRanAt()),
                row.getDoneCount(),
                row.getLeftCount(),
                row.getUndoneCount(),
                Optional.ofNullable(row.getUndoneAt()).map(Instant::ofEpochMilli));
    }
}
