package org.guildhall.expertise;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
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
import org.guildhall.platform.text.Folding;

/** What members say of themselves: only their own words, and theirs to take back. */
@Named
public class ExpertiseService {
    private static final int MOST_TOPICS = 100;

    private final CommunityService communities;
    private final MembershipRights memberships;
    private final Topics topics;
    private final Rights rights;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    public ExpertiseService(
            CommunityService communities,
            MembershipRights memberships,
            Topics topics,
            Rights rights,
            Transactions transactions,
            Clock clock) {
        this.communities = communities;
        this.memberships = memberships;
        this.topics = topics;
        this.rights = rights;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What the viewer has said in this community. */
    public List<TopicStatement> own(Viewer viewer, SpaceKey space) {
        Community community = communities.require(viewer, space);
        return topics.ofPerson(community.id(), viewer.signedIn());
    }

    /**
     * Refuses whoever cannot say anything of themselves here.
     *
     * @throws RequestRefusedException as {@link #state}
     */
    public void requireMember(Viewer viewer, SpaceKey space) {
        memberships.requireMember(viewer, writable(viewer, space).id());
    }

    /** Says something of a topic, or says it anew; the same topic however it is spelled. */
    public TopicStatement state(Viewer viewer, SpaceKey space, TopicInput input) {
        Community community = writable(viewer, space);
        PersonId person = viewer.signedIn();
        return transactions.aloneIn(community.id(), CommunityPart.MEMBERS, () -> {
            memberships.requireMember(viewer, community.id());
            TopicInput checked = input.checked();
            requireRoom(community, person, checked);
            return topics.state(community.id(), person, checked, clock.instant());
        });
    }

    /** Takes a statement back. */
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

    private void requireRoom(Community community, PersonId person, TopicInput input) {
        List<TopicStatement> present = topics.ofPerson(community.id(), person);
        boolean isNew =
                present.stream().noneMatch(each -> Folding.fold(each.topic()).equals(Folding.fold(input.topic())));
        if (isNew && present.size() >= MOST_TOPICS) {
            throw RequestRefusedException.conflict("topic", "guildhall.expertise.too-many", MOST_TOPICS);
        }
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
