package org.guildhall.membership.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.guildhall.membership.Exemption;
import org.guildhall.membership.Exemptions;
import org.guildhall.membership.Membership;
import org.guildhall.membership.MembershipState;
import org.guildhall.platform.PersonId;

/** The exemptions, in the rows of the members. */
@Named
public class AoExemptions implements Exemptions {
    private final ActiveObjects ao;
    private final Clock clock;

    @Inject
    public AoExemptions(ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.clock = clock;
    }

    @Override
    public Optional<Exemption> of(long communityId, PersonId person) {
        return exemptions(Query.select()
                        .where("MEMBER_KEY = ? AND EXEMPT_AT > 0", MemberKeys.memberKey(communityId, person)))
                .findFirst();
    }

    @Override
    public List<Exemption> in(long communityId, long membershipId, int size) {
        return exemptions(Query.select()
                        .where(
                                "EXEMPT_AT > 0 AND COMMUNITY_ID = ? AND MEMBER_STATE = ? AND ID > ?",
                                communityId,
                                MembershipState.MEMBER.code(),
                                membershipId)
                        .order("\"ID\" ASC")
                        .limit(size))
                .toList();
    }

    @Override
    public void exempt(Membership member, PersonId by, String reason) {
        for (AoMember row : ao.find(AoMember.class, "ID = ?", member.id())) {
            row.setExemptAt(clock.millis());
            row.setExemptBy(by.value());
            row.setExemptReason(reason);
            row.setStaysUntil(null);
            row.save();
        }
    }

    @Override
    public void end(Membership member) {
        Arrays.stream(ao.find(AoMember.class, "ID = ?", member.id())).forEach(AoExemptions::end);
    }

    @Override
    public void endAll(long communityId) {
        Arrays.stream(ao.find(AoMember.class, "EXEMPT_AT > 0 AND COMMUNITY_ID = ?", communityId))
                .forEach(AoExemptions::end);
        for (AoEndedMember kept : ao.find(AoEndedMember.class, "EXEMPT_AT > 0 AND COMMUNITY_ID = ?", communityId)) {
            kept.setExemptAt(null);
            kept.setExemptBy(null);
            kept.setExemptReason(null);
            kept.save();
        }
    }

    private static void end(AoMember row) {
        row.setExemptAt(null);
        row.setExemptBy(null);
        row.setExemptReason(null);
        row.save();
    }

    private Stream<Exemption> exemptions(Query query) {
        LocalDate today = LocalDate.now(clock);
        return Arrays.stream(ao.find(AoMember.class, query))
                .map(row -> new Exemption(
                        StoredMembers.membership(row, today),
                        new PersonId(row.getExemptBy()),
                        Instant.ofEpochMilli(row.getExemptAt()),
                        row.getExemptReason()));
    }
}
