package org.guildhall.accreditation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;
import org.guildhall.community.Communities;
import org.guildhall.community.Community;
import org.guildhall.community.JoinPolicy;
import org.guildhall.membership.Membership;
import org.guildhall.membership.Memberships;
import org.guildhall.site.PersonId;

/**
 * How long members of an accredited-only community stay: as long as they are accredited, and a time of grace after it.
 * Kept up to date with every change of an accreditation, so that no job is needed for it to be right.
 */
@Named
public class AccreditedBoundary implements AccreditationChanged {
    /** Days a member stays after the last one accredited. */
    public static final int GRACE_DAYS = 90;

    private final Communities communities;
    private final Memberships memberships;
    private final Accreditations accreditations;
    private final StandingRules rules;

    @Inject
    public AccreditedBoundary(
            Communities communities, Memberships memberships, Accreditations accreditations, StandingRules rules) {
        this.communities = communities;
        this.memberships = memberships;
        this.accreditations = accreditations;
        this.rules = rules;
    }

    @Override
    public void accreditationChanged(Optional<Accreditation> before, Accreditation after, AccreditationAction action) {
        if (!ExternalHolder.isExternal(after.holder()) && isAccreditedOnly(after.communityId())) {
            Optional<LocalDate> lastDay =
                    lastDays(after.communityId(), List.of(after.holder())).get(after.holder());
            memberships.stayUntil(after.communityId(), after.holder(), lastDay);
        }
    }

    /** Sets the last days of members who have none yet, such as after the boundary was drawn around present members. */
    public void look(long communityId, List<Membership> members) {
        List<PersonId> open = members.stream()
                .filter(member -> member.staysUntil().isEmpty())
                .map(Membership::person)
                .toList();
        if (!open.isEmpty()) {
            lastDays(communityId, open)
                    .forEach((person, lastDay) ->
                            lastDay.ifPresent(day -> memberships.stayUntil(communityId, person, lastDay)));
        }
    }

    public boolean isAccreditedOnly(long communityId) {
        return communities.byIds(List.of(communityId)).stream()
                .map(Community::joinPolicy)
                .anyMatch(JoinPolicy.ACCREDITED_ONLY::equals);
    }

    /** By person, the last day as a member; empty for as long as the accreditation never ends. */
    private Map<PersonId, Optional<LocalDate>> lastDays(long communityId, Collection<PersonId> people) {
        Map<PersonId, List<Accreditation>> held = accreditations.of(List.of(communityId), people).stream()
                .filter(each ->
                        each.state() == AccreditationState.ACTIVE || each.state() == AccreditationState.PROBATION)
                .collect(Collectors.groupingBy(Accreditation::holder));
        return people.stream()
                .distinct()
                .collect(Collectors.toMap(person -> person, person -> lastDay(held.getOrDefault(person, List.of()))));
    }

    private Optional<LocalDate> lastDay(List<Accreditation> held) {
        if (held.stream().anyMatch(each -> each.term().lastInForce().isEmpty())) {
            return Optional.empty();
        }
        LocalDate today = rules.today();
        LocalDate last = held.stream()
                .flatMap(each -> each.term().lastInForce().stream())
                .max(Comparator.naturalOrder())
                .orElse(today);
        return Optional.of(last.plusDays(GRACE_DAYS));
    }
}
