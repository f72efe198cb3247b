package org.guildhall.accreditation.renewal.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.guildhall.accreditation.renewal.Activities;
import org.guildhall.accreditation.renewal.Activity;
import org.guildhall.accreditation.renewal.ActivityEntry;
import org.guildhall.community.CommunityData;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.ao.Days;
import org.guildhall.platform.text.Chunks;

/** The log of professional development in Active Objects. */
@Named
public class AoActivities implements Activities, CommunityData {
    private final ActiveObjects ao;

    @Inject
    public AoActivities(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<Activity> of(long schemeId, PersonId person) {
        String where = "PERSON_KEY = ? AND SCHEME_ID = ?";
        return Arrays.stream(ao.find(AoActivity.class, where, person.value(), schemeId))
                .map(AoActivities::activity)
                .sorted(Comparator.comparing(Activity::on)
                        .thenComparing(Activity::id)
                        .reversed())
                .toList();
    }

    @Override
    public List<Activity> of(Collection<PersonId> people) {
        List<Activity> found = new ArrayList<>();
        for (List<String> chunk : Chunks.of(people.stream().map(PersonId::value).toList())) {
            String where = "PERSON_KEY IN (" + Chunks.marks(chunk) + ")";
            Arrays.stream(ao.find(AoActivity.class, where, chunk.toArray()))
                    .map(AoActivities::activity)
                    .forEach(found::add);
        }
        return found;
    }

    @Override
    public List<Activity> unreviewed(long communityId, Collection<Long> schemeIds, int size) {
        List<Object> parameters = new ArrayList<>(List.of(communityId, Activity.Review.NOT_REVIEWED.code()));
        parameters.addAll(schemeIds);
        Query query = Query.select()
                .where(
                        "COMMUNITY_ID = ? AND REVIEW = ? AND COUNTED_FOR IS NULL AND SCHEME_ID IN ("
                                + Chunks.marks(schemeIds) + ")",
                        parameters.toArray())
                .order("\"ID\" ASC")
                .limit(size);
        return schemeIds.isEmpty()
                ? List.of()
                : Arrays.stream(ao.find(AoActivity.class, query))
                        .map(AoActivities::activity)
                        .toList();
    }

    @Override
    public Optional<Activity> byId(long communityId, long id) {
        return Arrays.stream(ao.find(AoActivity.class, "ID = ? AND COMMUNITY_ID = ?", id, communityId))
                .map(AoActivities::activity)
                .findFirst();
    }

    @Override
    public Activity add(long communityId, PersonId person, ActivityEntry entry) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(AoActivity.COMMUNITY_ID, communityId);
        values.put(AoActivity.SCHEME_ID, entry.schemeId());
        values.put(AoActivity.PERSON_KEY, person.value());
        values.put(AoActivity.DONE_ON, entry.on().toString());
        values.put(AoActivity.ACTIVITY_KIND, entry.kind());
        values.put(AoActivity.POINTS, entry.points());
        values.put(AoActivity.DESCRIPTION, entry.description());
        values.put(AoActivity.EVIDENCE, entry.evidence().isEmpty() ? null : entry.evidence());
        values.put(AoActivity.REVIEW, Activity.Review.NOT_REVIEWED.code());
        return activity(ao.create(AoActivity.class, values));
    }

    @Override
    public void remove(Activity activity) {
        ao.deleteWithSQL(AoActivity.class, "ID = ?", activity.id());
    }

    @Override
    public void review(Activity activity, Activity.Review review) {
        AoActivity row = ao.find(AoActivity.class, "ID = ?", activity.id())[0];
        row.setReview(review.code());
        row.save();
    }

    @Override
    public void count(Collection<Activity> activities, String renewal) {
        for (List<Long> chunk : Chunks.of(activities.stream().map(Activity::id).toList())) {
            for (AoActivity row : ao.find(AoActivity.class, "ID IN (" + Chunks.marks(chunk) + ")", chunk.toArray())) {
                row.setCountedFor(renewal);
                row.save();
            }
        }
    }

    @Override
    public void release(long schemeId, PersonId person, String renewal) {
        String where = "PERSON_KEY = ? AND SCHEME_ID = ? AND COUNTED_FOR = ?";
        for (AoActivity row : ao.find(AoActivity.class, where, person.value(), schemeId, renewal)) {
            row.setCountedFor(null);
            row.save();
        }
    }

    @Override
    public void removeAll(long communityId) {
        ao.deleteWithSQL(AoActivity.class, "COMMUNITY_ID = ?", communityId);
    }

    private static Activity activity(AoActivity row) {
        return new Activity(
                row.getID(),
                row.getCommunityId(),
                row.getSchemeId(),
                new PersonId(row.getPersonKey()),
                Days.day(row.getDoneOn()),
                row.getActivityKind(),
                row.getPoints(),
                row.getDescription(),
                Optional.ofNullable(row.getEvidence()).orElse(""),
                Activity.Review.ofCode(row.getReview()).orElseThrow(),
                Optional.ofNullable(row.getCountedFor()));
    }
}
