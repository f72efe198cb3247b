package org.guildhall.mypage;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.guildhall.community.Community;
import org.guildhall.expertise.ExpertiseService;
import org.guildhall.expertise.Relation;
import org.guildhall.expertise.TopicStatement;
import org.guildhall.membership.Membership;
import org.guildhall.membership.MembershipEndListener;
import org.guildhall.membership.MembershipReading;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Rights;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Transactions;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;

/**
 * What newcomers could do first: say one thing that they know, and one that they want to learn. Shown for {@value #DAYS}
 * days, until both are done or the person puts it away.
 */
@Named
public class FirstSteps implements MembershipEndListener {
    /** For how many days after they came in people are newcomers. */
    public static final int DAYS = 90;

    private final MembershipReading memberships;
    private final ExpertiseService expertise;
    private final FirstStepsChoices choices;
    private final Rights rights;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    public FirstSteps(
            MembershipReading memberships,
            ExpertiseService expertise,
            FirstStepsChoices choices,
            Rights rights,
            Transactions transactions,
            Clock clock) {
        this.memberships = memberships;
        this.expertise = expertise;
        this.choices = choices;
        this.rights = rights;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Those of the viewer in a community found for them; empty for whoever is no newcomer, has done both or put it away.
     *
     * @throws RequestRefusedException UNAUTHENTICATED (401) never for visitors, NOT_FOUND (404) when the community is gone
     *     meanwhile
     */
    public Optional<FirstStepsView> of(Viewer viewer, Community community) {
        return memberships
                .own(viewer, community)
                .filter(this::isNewcomer)
                .filter(own -> !choices.arePutAway(community.id(), own.person()))
                .map(own -> steps(expertise.own(viewer, community.space())))
                .filter(steps -> !steps.areDone());
    }

    /**
     * The viewer wants to see them no more; doing it twice changes nothing, nor does it for whoever is no member.
     *
     * @throws RequestRefusedException NOT_FOUND (404) where the viewer sees no community, UNAUTHENTICATED (401) when nobody
     *     is signed in, READ_ONLY (503) while the site is
     */
    public void putAway(Viewer viewer, SpaceKey space) {
        Optional<Membership> own = memberships.own(viewer, space).filter(Membership::isMember);
        if (rights.isReadOnly()) {
            throw RequestRefusedException.readOnly();
        }
        own.ifPresent(member -> transactions.inOne(() -> choices.putAway(member.communityId(), member.person())));
    }

    @Override
    public void membershipEnding(long communityId, PersonId person) {
        choices.forget(communityId, person);
    }

    private boolean isNewcomer(Membership own) {
        return own.isMember() && clock.instant().isBefore(own.since().plus(Duration.ofDays(DAYS)));
    }

    private static FirstStepsView steps(List<TopicStatement> statements) {
        boolean learns = statements.stream().anyMatch(each -> each.relation() == Relation.WANTS_TO_LEARN);
        boolean said = statements.stream().anyMatch(each -> each.relation() != Relation.WANTS_TO_LEARN);
        return new FirstStepsView(said, learns);
    }
}
