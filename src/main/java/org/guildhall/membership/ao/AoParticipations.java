package org.guildhall.membership.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.guildhall.membership.Audience;
import org.guildhall.membership.MemberId;
import org.guildhall.membership.Membership;
import org.guildhall.membership.MembershipState;
import org.guildhall.membership.Participation;
import org.guildhall.membership.ParticipationLevel;
import org.guildhall.membership.Participations;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SqlReads;
import org.guildhall.platform.SqlText;
import org.guildhall.platform.SqlTexts;
import org.guildhall.platform.ao.Days;
import org.guildhall.platform.text.Chunks;

/** What members say of their part, in their rows. */
@Named
public class AoParticipations implements Participations {
    private static final SqlTexts RESTING = SqlTexts.ofTwo((people, communities) -> SqlText.of(
            "SELECT [COMMUNITY_ID], [USER_KEY], [RESTING_UNTIL], [PART_AUDIENCE] FROM {0} WHERE [USER_KEY] IN ("
                    + people + ") AND [COMMUNITY_ID] IN (" + communities
                    + ") AND [RESTING_UNTIL] >= ? AND [MEMBER_STATE] = ?",
            AoMember.class));

    private final ActiveObjects ao;
    private final SqlReads sql;
    private final ParticipationFacets facets;
    private final Clock clock;

    @Inject
    public AoParticipations(ActiveObjects ao, SqlReads sql, ParticipationFacets facets, Clock clock) {
        this.ao = ao;
        this.sql = sql;
        this.facets = facets;
        this.clock = clock;
    }

    @Override
    public Optional<Participation> of(long communityId, PersonId person) {
        return Arrays.stream(ao.find(AoMember.class, "MEMBER_KEY = ?", MemberKeys.memberKey(communityId, person)))
                .filter(row ->
                        StoredMembers.membership(row, LocalDate.now(clock)).isMember())
                .map(row -> participation(
                        row.getParticipation(), row.getRestingUntil(), row.getRestingNote(), row.getPartAudience()))
                .findFirst();
    }

    @Override
    public List<Resting> resting(Collection<Long> communityIds, Collection<PersonId> people, LocalDate day) {
        List<Resting> found = new ArrayList<>();
        List<String> keys = people.stream().map(PersonId::value).toList();
        for (List<Long> communities : Chunks.of(communityIds, SqlTexts.LONGEST_SECOND)) {
            for (List<String> chunk : Chunks.of(keys)) {
                List<Object> parameters = RESTING.filled(chunk, communities);
                parameters.addAll(List.of(day.toString(), MembershipState.MEMBER.code()));
                found.addAll(sql.rows(
                        RESTING.of(chunk, communities),
                        row -> new Resting(
                                new MemberId(row.number(1), new PersonId(row.text(2))),
                                Days.day(row.text(3)),
                                audience(row.text(4))),
                        parameters.toArray()));
            }
        }
        return found;
    }

    @Override
    public void say(Membership member, Participation said) {
        for (AoMember row : ao.find(AoMember.class, "ID = ?", member.id())) {
            row.setParticipation(said.level().map(ParticipationLevel::code).orElse(null));
            row.setRestingUntil(said.restingUntil().map(LocalDate::toString).orElse(null));
            row.setRestingNote(said.note().isEmpty() ? null : said.note());
            row.setPartAudience(said.audience().code());
            row.save();
        }
        facets.renew(new MemberId(member.communityId(), member.person()));
    }

    /** As the columns have it; null where nothing is stored. */
    static Participation participation(String level, String restingUntil, String note, String audience) {
        return new Participation(
                ParticipationLevel.ofCode(level),
                Days.optionalDay(restingUntil),
                Optional.ofNullable(note).orElse(""),
                audience(audience));
    }

    private static Audience audience(String code) {
        return code == null
                ? Participation.NONE.audience()
                : Audience.ofCode(code).orElse(Audience.ME);
    }
}
