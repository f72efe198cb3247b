package org.guildhall.expertise;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.guildhall.community.Community;
import org.guildhall.community.CommunityService;
import org.guildhall.membership.MembershipRights;
import org.guildhall.platform.CommunityPart;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Rights;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Transactions;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;

/** What members say of themselves: only their own words, and theirs to take back. */
@Named
public class ExpertiseService {
    private final CommunityService communities;
    private final MembershipRights memberships;
    private final Topics topics;
    private final StatementWriter writer;
    private final Rights rights;
    private final Transactions transactions;

    @Inject
    public ExpertiseService(
            CommunityService communities,
            MembershipRights memberships,
            Topics topics,
            StatementWriter writer,
            Rights rights,
            Transactions transactions) {
        this.communities = communities;
        this.memberships = memberships;
        this.topics = topics;
        this.writer = writer;
        this.rights = rights;
        this.transactions = transactions;
    }

    /**
     * What the viewer has said in this community.
     *
     * @throws RequestRefusedException UNAUTHENTICATED (401) when nobody is signed in, NOT_FOUND (404) when there is
     *     no community or the viewer may not see its space
     */
    public List<TopicStatement> own(Viewer viewer, SpaceKey space) {
        Community community = communities.require(viewer, space);
        return topics.ofPerson(community.id(), viewer.signedIn());
    }

    /**
     * Refuses whoever cannot say anything of themselves here.
     *
     * @throws RequestRefusedException as {@link #stateOrAsk}; UNAUTHENTICATED (401), FORBIDDEN (403), NOT_FOUND (404)
     *     and READ_ONLY (503) for the same reasons
     */
    public void requireMember(Viewer viewer, SpaceKey space) {
        memberships.requireMember(viewer, writable(viewer, space).id());
    }

    /**
     * Says something of a topic, or says it anew, unless the topic is new and much like one that is there: then nothing is
     * stored, and the author is to be asked which of them is meant. Whoever alone says something of a topic gives it the
     * letter case typed.
     *
     * @throws RequestRefusedException INVALID (400) for fields that break a rule, UNAUTHENTICATED (401) when nobody
     *     is signed in, FORBIDDEN (403) for those who are no members, NOT_FOUND (404) when there is no community or
     *     the viewer may not see its space, CONFLICT (409) for too many topics or when the community's data stays
     *     locked by others for too long, READ_ONLY (503) while the site is in read-only mode
     */
    public StatementAnswer stateOrAsk(Viewer viewer, SpaceKey space, TopicInput input) {
        return stating(viewer, space, input, Optional.empty(), true);
    }

    /**
     * As {@link #stateOrAsk}, but a new topic is added whatever is there.
     *
     * @throws RequestRefusedException as {@link #stateOrAsk}; INVALID (400), UNAUTHENTICATED (401), FORBIDDEN (403),
     *     NOT_FOUND (404), CONFLICT (409) and READ_ONLY (503) for the same reasons
     */
    public TopicStatement state(Viewer viewer, SpaceKey space, TopicInput input) {
        return stating(viewer, space, input, Optional.empty(), false)
                .statement()
                .orElseThrow();
    }

    /**
     * Changes a statement and, with it, the topic's name where nobody else says anything of the topic. Where others do, or
     * where there is a topic of the new name, the statement becomes one of that topic.
     *
     * @param topicId of the statement to be changed
     * @param asks whether to ask, as {@link #stateOrAsk}, instead of using a name much like that of another topic
     * @throws RequestRefusedException as {@link #stateOrAsk}; INVALID (400), UNAUTHENTICATED (401), FORBIDDEN (403),
     *     CONFLICT (409) and READ_ONLY (503) for the same reasons; NOT_FOUND (404) also when the viewer says nothing
     *     of the topic
     */
    public StatementAnswer change(Viewer viewer, SpaceKey space, long topicId, TopicInput input, boolean asks) {
        return stating(viewer, space, input, Optional.of(topicId), asks);
    }

    private StatementAnswer stating(
            Viewer viewer, SpaceKey space, TopicInput input, Optional<Long> changed, boolean asks) {
        Community community = writable(viewer, space);
        PersonId person = viewer.signedIn();
        return transactions.aloneIn(community.id(), CommunityPart.MEMBERS, () -> {
            memberships.requireMember(viewer, community.id());
            return writer.write(community, person, input, changed, asks);
        });
    }

    /**
     * Takes a statement back.
     *
     * @throws RequestRefusedException as {@link #stateOrAsk}; UNAUTHENTICATED (401), FORBIDDEN (403), NOT_FOUND
     *     (404), CONFLICT (409) and READ_ONLY (503) for the same reasons
     */
    public void withdraw(Viewer viewer, SpaceKey space, long topicId) {
        Community community = writable(viewer, space);
        PersonId person = viewer.signedIn();
        transactions.aloneIn(community.id(), CommunityPart.MEMBERS, () -> {
            memberships.requireMember(viewer, community.id());
            if (!topics.withdraw(community.id(), person, topicId)) {
                throw RequestRefusedException.notFound("guildhall.expertise.no-such-statement");
            }
            return null;
        });
    }

    /**
     * Takes everything back that the viewer says, and what is kept of earlier statements.
     *
     * @throws RequestRefusedException as {@link #stateOrAsk}; UNAUTHENTICATED (401), FORBIDDEN (403), NOT_FOUND
     *     (404), CONFLICT (409) and READ_ONLY (503) for the same reasons
     */
    public void withdrawAll(Viewer viewer, SpaceKey space) {
        Community community = writable(viewer, space);
        PersonId person = viewer.signedIn();
        transactions.aloneIn(community.id(), CommunityPart.MEMBERS, () -> {
            memberships.requireMember(viewer, community.id());
            topics.withdrawAll(community.id(), person);
            topics.forgetAside(community.id(), person, Aside.ACCOUNT);
            topics.forgetAside(community.id(), person, Aside.MEMBERSHIP);
            return null;
        });
    }

    private Community writable(Viewer viewer, SpaceKey space) {
        Community community = communities.require(viewer, space);
        memberships.requireMember(viewer, community.id());
        if (rights.isReadOnly()) {
            throw RequestRefusedException.readOnly();
        }
        return community;
    }
}
