package org.guildhall.membership;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.guildhall.community.Community;
import org.guildhall.community.CommunityService;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Rights;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Transactions;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;

/** What people whose requests were not granted are told, until they put it away or become members after all. */
@Named
public class RequestAnswers implements MembershipStartListener {
    private final CommunityService communities;
    private final DeclinedRequests declined;
    private final Rights rights;
    private final Transactions transactions;
    private final RequestNotices notices;
    private final Clock clock;

    @Inject
    public RequestAnswers(
            CommunityService communities,
            DeclinedRequests declined,
            Rights rights,
            Transactions transactions,
            RequestNotices notices,
            Clock clock) {
        this.communities = communities;
        this.declined = declined;
        this.rights = rights;
        this.transactions = transactions;
        this.notices = notices;
        this.clock = clock;
    }

    /** Tells the person that they are a member; inside the caller's transaction. */
    void grant(Membership request, PersonId coordinator) {
        notices.granted(request, coordinator);
    }

    /** Keeps the answer for the person, who is told of it; inside the caller's transaction. */
    void decline(Membership request, String word) {
        notices.declined(request);
        declined.keep(new DeclinedRequest(request.communityId(), request.person(), today(), word));
    }

    /** The answer that the viewer can read, in a community found for them. */
    public Optional<DeclinedRequest> own(Viewer viewer, Community community) {
        return viewer.person()
                .flatMap(person -> declined.of(community.id(), person))
                .filter(answer -> !answer.until().isBefore(today()));
    }

    /**
     * The viewer has read the answer to their request and wants to see it no more; doing it twice changes nothing.
     *
     * @throws RequestRefusedException UNAUTHENTICATED (401) when nobody is signed in, NOT_FOUND (404) where the viewer
     *     sees no community, READ_ONLY (503) while the site is
     */
    public void putAway(Viewer viewer, SpaceKey space) {
        PersonId person = viewer.signedIn();
        Community community = communities.require(viewer, space);
        if (rights.isReadOnly()) {
            throw RequestRefusedException.readOnly();
        }
        transactions.inOne(() -> declined.remove(community.id(), person));
    }

    @Override
    public void membershipStarting(long communityId, PersonId person) {
        declined.remove(communityId, person);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
