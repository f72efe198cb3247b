package org.guildhall.accreditation.boundary;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.guildhall.accreditation.scheme.SchemeVisibility;
import org.guildhall.accreditation.status.Accreditation;
import org.guildhall.accreditation.status.Accreditations;
import org.guildhall.accreditation.status.StatusCalculator;
import org.guildhall.accreditation.status.StatusOnDay;
import org.guildhall.community.Community;
import org.guildhall.membership.AccreditedToday;
import org.guildhall.membership.BoundaryCheck;
import org.guildhall.membership.Membership;
import org.guildhall.membership.UnmetMember;
import org.guildhall.membership.UnmetReason;
import org.guildhall.platform.AsksNoRights;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Viewer;

/** Says which members of a community are accredited today, and of the others what they lack. */
@Named
@AsksNoRights
public class AccreditedMembers implements BoundaryCheck {
    private final MembersInForce members;
    private final Accreditations accreditations;
    private final AccreditedBoundary boundary;
    private final StatusCalculator rules;
    private final SchemeVisibility visibility;

    @Inject
    public AccreditedMembers(
            MembersInForce members,
            Accreditations accreditations,
            AccreditedBoundary boundary,
            StatusCalculator rules,
            SchemeVisibility visibility) {
        this.members = members;
        this.accreditations = accreditations;
        this.boundary = boundary;
        this.rules = rules;
        this.visibility = visibility;
    }

    @Override
    public AccreditedToday today(long communityId) {
        return members.count(communityId, rules.today()).today();
    }

    @Override
    public List<UnmetMember> unmet(long communityId, long membershipId, int size) {
        List<MembersInForce.Without> found = members.without(communityId, rules.today(), membershipId, size);
        Map<PersonId, List<Accreditation>> held =
                accreditations
                        .of(
                                List.of(communityId),
                                found.stream()
                                        .map(MembersInForce.Without::person)
                                        .toList())
                        .stream()
                        .collect(Collectors.groupingBy(Accreditation::holder));
        return found.stream()
                .map(each -> new UnmetMember(
                        each.membershipId(),
                        each.person(),
                        why(held.getOrDefault(each.person(), List.of())),
                        each.exempt()))
                .toList();
    }

    @Override
    public void setMissingLastDays(long communityId, List<Membership> some) {
        boundary.setMissingLastDays(communityId, some);
    }

    @Override
    public Optional<AccreditedToday> todayFor(Viewer viewer, Community community) {
        MembersInForce.Counted counted = members.count(community.id(), rules.today());
        return counted.schemesForMembers() == 0 || visibility.seesAll(viewer, community)
                ? Optional.of(counted.today())
                : Optional.empty();
    }

    /** By what could be mended soonest: what is to begin, what is suspended, what has ended last. */
    private UnmetReason why(List<Accreditation> held) {
        return held.stream()
                .map(this::why)
                .min(Comparator.comparing((UnmetReason reason) -> reason.kind())
                        .thenComparing(reason -> reason.day().orElse(LocalDate.MIN), Comparator.reverseOrder()))
                .orElse(UnmetReason.NONE);
    }

    private UnmetReason why(Accreditation held) {
        StatusOnDay today = rules.today(held);
        return switch (today.state()) {
            case NOT_YET -> new UnmetReason(UnmetReason.Kind.NOT_YET, today.since());
            case SUSPENDED -> new UnmetReason(UnmetReason.Kind.SUSPENDED, today.since());
            case GRACE, LAPSED ->
                new UnmetReason(UnmetReason.Kind.EXPIRED, held.term().lastInForce());
            default -> new UnmetReason(UnmetReason.Kind.ENDED, today.since());
        };
    }
}
