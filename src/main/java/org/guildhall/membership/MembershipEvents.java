package org.guildhall.membership;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.guildhall.platform.BackgroundWork;
import org.guildhall.platform.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What else happens when somebody comes or goes. */
@Named
public class MembershipEvents {
    private static final Logger log = LoggerFactory.getLogger(MembershipEvents.class);

    private final List<MembershipEndListener> endings;
    private final MemberCards cards;
    private final List<CardSource> sources;
    private final MembershipNotices notices;
    private final NewMemberFacets facets;
    private final BackgroundWork background;

    @Inject
    public MembershipEvents(
            List<MembershipEndListener> endings,
            MemberCards cards,
            List<CardSource> sources,
            MembershipNotices notices,
            NewMemberFacets facets,
            BackgroundWork background) {
        this.endings = endings;
        this.cards = cards;
        this.sources = sources;
        this.notices = notices;
        this.facets = facets;
        this.background = background;
    }

    /** What the person is told of what others do with the membership; inside the transaction that does it. */
    MembershipNotices notices() {
        return notices;
    }

    /** Tells everybody that a membership ends; inside the transaction that ends it. */
    void ending(long communityId, PersonId person) {
        endings.forEach(ending -> ending.membershipEnding(communityId, person));
    }

    /** The same for one that can be taken back. */
    void suspending(long communityId, PersonId person) {
        endings.forEach(ending -> ending.membershipSuspending(communityId, person));
    }

    /** Tells everybody that a membership was taken back. */
    void restored(long communityId, PersonId person) {
        endings.forEach(ending -> ending.membershipRestored(communityId, person));
    }

    /** Tells everybody that a membership can be taken back no more. */
    void forgotten(long communityId, PersonId person) {
        endings.forEach(ending -> ending.membershipForgotten(communityId, person));
    }

    /**
     * Lets the card of a new member be made soon; after the transaction that let the member in. Not within it: what is
     * granted at the same moment does not see the member yet, nor does the member see what is granted. So is what the
     * member can be found by.
     */
    void entered(Membership member) {
        background.offer(() -> makeCards(new MemberId(member.communityId(), member.person())));
    }

    private void makeCards(MemberId member) {
        try {
            sources.forEach(source -> cards.keepWhereNone(source.part(), source.cards(Set.of(member))));
        } catch (RuntimeException e) {
            log.debug("The card of {} has to wait for the night", member, e);
        }
        facets.make(member);
    }
}
