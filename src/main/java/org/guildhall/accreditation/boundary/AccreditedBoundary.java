package org.guildhall.accreditation.boundary;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.guildhall.accreditation.holder.ExternalHolder;
import org.guildhall.accreditation.scheme.Schemes;
import org.guildhall.accreditation.status.Accreditation;
import org.guildhall.accreditation.status.AccreditationChanged;
import org.guildhall.accreditation.status.AccreditationState;
import org.guildhall.accreditation.status.Accreditations;
import org.guildhall.accreditation.status.PlannedStep;
import org.guildhall.accreditation.status.StatusCalculator;
import org.guildhall.community.Communities;
import org.guildhall.community.Community;
import org.guildhall.community.JoinPolicy;
import org.guildhall.membership.Boundary;
import org.guildhall.membership.MemberDays;
import org.guildhall.membership.Membership;
import org.guildhall.platform.CommunityPart;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Transactions;

/**
 * Decides how long members of an accredited-only community stay: while they are accredited, and for a time of grace
 * after it. Every change of an accreditation updates the last day at once, so that it does not depend on a job.
 */
@Named
public class AccreditedBoundary implements AccreditationChanged {
    private final Communities communities;
    private final MemberDays members;
    private final Accreditations accreditations;
    private final Schemes schemes;
    private final StatusCalculator rules;
    private final Transactions transactions;

    @Inject
    public AccreditedBoundary(
            Communities communities,
            MemberDays members,
            Accreditations accreditations,
            Schemes schemes,
            StatusCalculator rules,
            Transactions transactions) {
        this.communities = communities;
        this.members = members;
        this.accreditations = accreditations;
        this.schemes = schemes;
        this.rules = rules;
        this.transactions = transactions;
    }

    /**
     * Locks the members only when their last days can change, and as the last step, so that others wait as briefly as
     * possible.
     */
    @Override
    public void accreditationsChanged(long communityId, List<PlannedStep> steps) {
        List<PersonId> holders = withAccount(steps);
        if (!holders.isEmpty() && isAccreditedOnly(communityId)) {
            updateHolders(communityId, holders);
        }
    }

    /** Asks nothing where everybody may join. */
    @Override
    public void accreditationsChanged(long communityId, JoinPolicy joinPolicy, List<PlannedStep> steps) {
        List<PersonId> holders = withAccount(steps);
        if (!holders.isEmpty() && joinPolicy == JoinPolicy.ACCREDITED_ONLY) {
            updateHolders(communityId, holders);
        }
    }

    private static List<PersonId> withAccount(List<PlannedStep> steps) {
        return steps.stream()
                .map(step -> step.after().holder())
                .filter(holder -> !ExternalHolder.isExternal(holder))
                .distinct()
                .toList();
    }

    private void updateHolders(long communityId, List<PersonId> holders) {
        transactions.aloneIn(communityId, CommunityPart.MEMBERS, () -> {
            update(communityId, members.membersAmong(communityId, holders), members::stayUntil);
            return null;
        });
    }

    /**
     * Sets the last days of members who have none yet, such as after the community became accredited-only. Nobody has to
     * go while there is no scheme under which they could be accredited. Whoever moves a boundary tells them.
     */
    public void setMissingLastDays(long communityId, List<Membership> members) {
        List<Membership> missing =
                members.stream().filter(member -> member.staysUntil().isEmpty()).toList();
        if (!missing.isEmpty() && isPossible(communityId)) {
            update(communityId, missing, this.members::setUntil);
        }
    }

    /** Whether anybody can be accredited in the community: under schemes that are retired nothing more is granted. */
    boolean isPossible(long communityId) {
        return schemes.of(communityId).stream().anyMatch(scheme -> !scheme.retired());
    }

    /** The last day as a member of somebody who joins today; empty when the accreditation never ends. */
    Optional<LocalDate> lastDayOf(long communityId, PersonId person) {
        return lastDay(heldBy(communityId, List.of(person)).getOrDefault(person, List.of()), Optional.empty());
    }

    /** Whether the community exists and only accredited people may be its members. */
    public boolean isAccreditedOnly(long communityId) {
        return communities.byIds(List.of(communityId)).stream()
                .map(Community::joinPolicy)
                .anyMatch(JoinPolicy.ACCREDITED_ONLY::equals);
    }

    private void update(
            long communityId, List<Membership> members, BiConsumer<Membership, Optional<LocalDate>> setting) {
        if (members.isEmpty()) {
            return;
        }
        Map<PersonId, List<Accreditation>> held =
                heldBy(communityId, members.stream().map(Membership::person).toList());
        members.forEach(member -> {
            Optional<LocalDate> lastDay = lastDay(held.getOrDefault(member.person(), List.of()), member.staysUntil());
            if (!lastDay.equals(member.staysUntil())) {
                setting.accept(member, lastDay);
            }
        });
    }

    private Map<PersonId, List<Accreditation>> heldBy(long communityId, Collection<PersonId> people) {
        return accreditations.of(List.of(communityId), people).stream()
                .filter(each ->
                        each.state() == AccreditationState.ACTIVE || each.state() == AccreditationState.PROBATION)
                .collect(Collectors.groupingBy(Accreditation::holder));
    }

    /**
     * The grace days run from the last accredited day. Somebody who loses an accreditation today gets all of them from
     * today, even when the loss is dated earlier; they do not start again for somebody who had lost theirs before.
     */
    private Optional<LocalDate> lastDay(List<Accreditation> held, Optional<LocalDate> present) {
        if (held.stream().anyMatch(each -> each.term().lastInForce().isEmpty())) {
            return Optional.empty();
        }
        LocalDate fromToday = rules.today().plusDays(Boundary.GRACE_DAYS);
        LocalDate byTerm = held.stream()
                .flatMap(each -> each.term().lastInForce().stream())
                .max(Comparator.naturalOrder())
                .map(last -> last.plusDays(Boundary.GRACE_DAYS))
                .orElse(LocalDate.MIN);
        return Optional.of(
                byTerm.isBefore(fromToday)
                        ? present.filter(day -> !day.isAfter(fromToday))
                                .map(day -> day.isAfter(byTerm) ? day : byTerm)
                                .orElse(fromToday)
                        : byTerm);
    }
}
