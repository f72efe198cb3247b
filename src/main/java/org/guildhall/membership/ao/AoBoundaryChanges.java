package org.guildhall.membership.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.guildhall.community.CommunityData;
import org.guildhall.community.JoinPolicy;
import org.guildhall.membership.BoundaryChange;
import org.guildhall.membership.BoundaryChanges;
import org.guildhall.membership.MoveState;
import org.guildhall.platform.PersonId;

/** The latest moves of boundaries, in Active Objects. */
@Named
public class AoBoundaryChanges implements BoundaryChanges, CommunityData {
    private final ActiveObjects ao;

    @Inject
    public AoBoundaryChanges(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<BoundaryChange> of(long communityId) {
        return Arrays.stream(ao.find(AoBoundaryChange.class, "COMMUNITY_ID = ?", communityId))
                .map(AoBoundaryChanges::change)
                .findFirst();
    }

    @Override
    public void keep(BoundaryChange change) {
        removeAll(change.communityId());
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(AoBoundaryChange.COMMUNITY_ID, change.communityId());
        values.put(AoBoundaryChange.POLICY_BEFORE, change.before().code());
        values.put(AoBoundaryChange.MOVED_AT, change.movedAt().toEpochMilli());
        values.put(AoBoundaryChange.MOVED_BY, change.movedBy().value());
        values.put(
                AoBoundaryChange.HELPER_KEY,
                change.helper().map(PersonId::value).orElse(null));
        values.put(AoBoundaryChange.MOVE_STATE, change.state().code());
        ao.create(AoBoundaryChange.class, values);
    }

    @Override
    public void removeAll(long communityId) {
        ao.deleteWithSQL(AoBoundaryChange.class, "COMMUNITY_ID = ?", communityId);
    }

    private static BoundaryChange change(AoBoundaryChange row) {
        return new BoundaryChange(
                row.getCommunityId(),
                JoinPolicy.ofCode(row.getPolicyBefore()).orElse(JoinPolicy.ON_REQUEST),
                Instant.ofEpochMilli(row.getMovedAt()),
                new PersonId(row.getMovedBy()),
                Optional.ofNullable(row.getHelperKey()).map(PersonId::new),
                MoveState.ofCode(row.getMoveState()).orElse(MoveState.NONE));
    }
}
