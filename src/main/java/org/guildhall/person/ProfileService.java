package org.guildhall.person;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.guildhall.community.Community;
import org.guildhall.community.CommunityService;
import org.guildhall.membership.MembershipRights;
import org.guildhall.platform.CommunityPart;
import org.guildhall.platform.Expected;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Rights;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Transactions;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;

/** What people say of themselves in a community: theirs to write, to show and to erase. */
@Named
public class ProfileService {
    private static final int DECISIONS = 200;

    private final CommunityService communities;
    private final MembershipRights memberships;
    private final Profiles profiles;
    private final Rights rights;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    public ProfileService(
            CommunityService communities,
            MembershipRights memberships,
            Profiles profiles,
            Rights rights,
            Transactions transactions,
            Clock clock) {
        this.communities = communities;
        this.memberships = memberships;
        this.profiles = profiles;
        this.rights = rights;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * The viewer's own, whole; empty for whoever is no member.
     *
     * @throws RequestRefusedException UNAUTHENTICATED (401) when nobody is signed in, NOT_FOUND (404) when there is
     *     no community or the viewer may not see its space
     */
    public Profile own(Viewer viewer, SpaceKey space) {
        Community community = communities.require(viewer, space);
        return profiles.of(community.id(), viewer.signedIn());
    }

    /**
     * The latest {@value #DECISIONS} decisions of the viewer on who sees what of the profile, the latest first.
     *
     * @throws RequestRefusedException UNAUTHENTICATED (401) when nobody is signed in, NOT_FOUND (404) when there is
     *     no community or the viewer may not see its space
     */
    public List<Consent> consents(Viewer viewer, SpaceKey space) {
        Community community = communities.require(viewer, space);
        return profiles.consents(community.id(), viewer.signedIn(), DECISIONS);
    }

    /**
     * Refuses whoever has no profile here to write.
     *
     * @throws RequestRefusedException UNAUTHENTICATED (401) when nobody is signed in, FORBIDDEN (403) for those who are
     *     no members, NOT_FOUND (404) when there is no community or the viewer may not see its space, READ_ONLY (503)
     *     while the site is in read-only mode
     */
    public void requireMember(Viewer viewer, SpaceKey space) {
        writable(viewer, space);
    }

    /**
     * Puts a profile in the place of the viewer's, and keeps each decision on who sees it.
     *
     * @throws RequestRefusedException INVALID (400) for fields that break a rule, CHANGED (412) when the profile is not
     *     what was expected, CONFLICT (409) when the community's data stays locked by others for too long; otherwise as
     *     {@link #requireMember}
     */
    public Profile change(Viewer viewer, SpaceKey space, ProfileInput input, Expected<Profile> expected) {
        Community community = writable(viewer, space);
        PersonId person = viewer.signedIn();
        Profile wanted = input.checked();
        return alone(
                viewer,
                community,
                () -> {
                    Profile present = profiles.of(community.id(), person);
                    expected.require(() -> present);
                    profiles.replace(community.id(), person, wanted);
                    profiles.keep(community.id(), person, wanted.changesFrom(present), clock.instant());
                },
                wanted);
    }

    /**
     * Erases the viewer's profile, and the decisions on it.
     *
     * @throws RequestRefusedException CONFLICT (409) when the community's data stays locked by others for too long;
     *     otherwise as {@link #requireMember}
     */
    public void erase(Viewer viewer, SpaceKey space) {
        Community community = writable(viewer, space);
        alone(viewer, community, () -> profiles.erase(community.id(), viewer.signedIn()), Profile.EMPTY);
    }

    private Profile alone(Viewer viewer, Community community, Runnable work, Profile result) {
        return transactions.aloneIn(community.id(), CommunityPart.MEMBERS, () -> {
            memberships.requireMember(viewer, community.id());
            work.run();
            return result;
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
