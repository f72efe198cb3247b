package org.guildhall.membership.ao;

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
import net.java.ao.Query;
import org.guildhall.community.CommunityData;
import org.guildhall.membership.EndedMembership;
import org.guildhall.membership.EndedMemberships;
import org.guildhall.membership.MemberId;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.ao.Days;

/** The memberships that can be taken back, in Active Objects. */
@Named
public class AoEndedMemberships implements EndedMemberships, CommunityData {
    private final ActiveObjects ao;
    private final ParticipationFacets facets;

    @Inject
    public AoEndedMemberships(ActiveObjects ao, ParticipationFacets facets) {
        this.ao = ao;
        this.facets = facets;
    }

    @Override
    public void keep(EndedMembership ended) {
        remove(ended.communityId(), ended.person());
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(AoEndedMember.COMMUNITY_ID, ended.communityId());
        values.put(AoEndedMember.USER_KEY, ended.person().value());
        values.put(AoEndedMember.MEMBER_KEY, MemberKeys.memberKey(ended.communityId(), ended.person()));
        values.put(AoEndedMember.FORMER_ID, ended.membershipId());
        values.put(AoEndedMember.SINCE, ended.since().toEpochMilli());
        values.put(
                AoEndedMember.STAYS_UNTIL,
                ended.staysUntil().map(LocalDate::toString).orElse(null));
        values.put(AoEndedMember.ENDED_ON, ended.endedOn().toString());
        values.put(AoEndedMember.ENDED_BY, ended.endedBy().map(PersonId::value).orElse(null));
        for (AoMember member : members(ended)) {
            values.put(AoEndedMember.PARTICIPATION, member.getParticipation());
            values.put(AoEndedMember.RESTING_UNTIL, member.getRestingUntil());
            values.put(AoEndedMember.RESTING_NOTE, member.getRestingNote());
            values.put(AoEndedMember.PART_AUDIENCE, member.getPartAudience());
            values.put(AoEndedMember.EXEMPT_AT, member.getExemptAt());
            values.put(AoEndedMember.EXEMPT_BY, member.getExemptBy());
            values.put(AoEndedMember.EXEMPT_REASON, member.getExemptReason());
        }
        ao.create(AoEndedMember.class, values);
    }

    @Override
    public void restore(EndedMembership ended) {
        for (AoEndedMember kept : ao.find(
                AoEndedMember.class, "MEMBER_KEY = ?", MemberKeys.memberKey(ended.communityId(), ended.person()))) {
            for (AoMember member : members(ended)) {
                member.setParticipation(kept.getParticipation());
                member.setRestingUntil(kept.getRestingUntil());
                member.setRestingNote(kept.getRestingNote());
                member.setPartAudience(kept.getPartAudience());
                member.setExemptAt(kept.getExemptAt());
                member.setExemptBy(kept.getExemptBy());
                member.setExemptReason(kept.getExemptReason());
                member.save();
            }
        }
        facets.renew(new MemberId(ended.communityId(), ended.person()));
    }

    private AoMember[] members(EndedMembership ended) {
        return ao.find(AoMember.class, "MEMBER_KEY = ?", MemberKeys.memberKey(ended.communityId(), ended.person()));
    }

    @Override
    public Optional<EndedMembership> of(long communityId, PersonId person) {
        return found(Query.select().where("MEMBER_KEY = ?", MemberKeys.memberKey(communityId, person))).stream()
                .findFirst();
    }

    @Override
    public List<EndedMembership> endedByOthers(long communityId, LocalDate from, int size) {
        return found(Query.select()
                .where("COMMUNITY_ID = ? AND ENDED_BY IS NOT NULL AND ENDED_ON >= ?", communityId, from.toString())
                .order("\"ID\" DESC")
                .limit(size));
    }

    @Override
    public List<EndedMembership> endedBefore(LocalDate day, int size) {
        return found(Query.select()
                .where("ENDED_ON < ?", day.toString())
                .order("\"ID\" ASC")
                .limit(size));
    }

    @Override
    public List<EndedMembership> ofAccount(PersonId person) {
        return found(Query.select().where("USER_KEY = ?", person.value()).order("\"ID\" ASC"));
    }

    @Override
    public void remove(long communityId, PersonId person) {
        ao.deleteWithSQL(AoEndedMember.class, "MEMBER_KEY = ?", MemberKeys.memberKey(communityId, person));
    }

    @Override
    public void removeAll(long communityId) {
        ao.deleteWithSQL(AoEndedMember.class, "COMMUNITY_ID = ?", communityId);
    }

    private List<EndedMembership> found(Query query) {
        return Arrays.stream(ao.find(AoEndedMember.class, query))
                .map(AoEndedMemberships::ended)
                .toList();
    }

    private static EndedMembership ended(AoEndedMember row) {
        return new EndedMembership(
                row.getFormerId(),
                row.getCommunityId(),
                new PersonId(row.getUserKey()),
                Instant.ofEpochMilli(row.getSince()),
                Days.optionalDay(row.getStaysUntil()),
                Days.day(row.getEndedOn()),
                Optional.ofNullable(row.getEndedBy()).map(PersonId::new));
    }
}
