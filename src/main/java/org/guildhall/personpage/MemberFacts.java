package org.guildhall.personpage;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.guildhall.accreditation.register.SharedAccreditations;
import org.guildhall.accreditation.status.CurrentAccreditation;
import org.guildhall.community.Community;
import org.guildhall.credential.claim.ConfirmedCredential;
import org.guildhall.credential.claim.ConfirmedCredentials;
import org.guildhall.expertise.TopicStatement;
import org.guildhall.expertise.Topics;
import org.guildhall.membership.Membership;
import org.guildhall.membership.Memberships;
import org.guildhall.person.Profile;
import org.guildhall.person.ShownProfiles;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SharedLookups;

/** Reads what other features know of one member. */
@Named
public class MemberFacts {
    private final Memberships memberships;
    private final ShownProfiles profiles;
    private final Topics topics;
    private final SharedAccreditations accreditations;
    private final ConfirmedCredentials credentials;
    private final SharedLookups lookups;

    private record Belonging() implements SharedLookups.Question<List<Membership>> {}

    private record Said(long communityId) implements SharedLookups.Question<List<TopicStatement>> {}

    @Inject
    public MemberFacts(
            Memberships memberships,
            ShownProfiles profiles,
            Topics topics,
            SharedAccreditations accreditations,
            ConfirmedCredentials credentials,
            SharedLookups lookups) {
        this.memberships = memberships;
        this.profiles = profiles;
        this.topics = topics;
        this.accreditations = accreditations;
        this.credentials = credentials;
        this.lookups = lookups;
    }

    /** What the person is or asked to be in all communities; one look-up. */
    List<Membership> memberships(PersonId person) {
        return lookups.foreseen(new Belonging(), person, memberships::ofAccounts)
                .orElse(List.of());
    }

    /** One look-up. */
    Profile profile(Beholder beholder, Community community, PersonId person) {
        return profiles.shown(beholder.viewer(), community, person, beholder.audiences());
    }

    /** One look-up. */
    List<TopicStatement> statements(Community community, PersonId person) {
        return lookups.foreseen(new Said(community.id()), person, people -> topics.ofPeople(community.id(), people))
                .orElse(List.of());
    }

    /** One look-up, and two more where a scheme is for members. */
    List<CurrentAccreditation> accreditations(Beholder beholder, Community community, PersonId person) {
        return accreditations.inForce(beholder.viewer(), community, person);
    }

    /** One look-up, and one more where a signature has confirmed something. */
    List<ConfirmedCredential> credentials(Beholder beholder, Community community, PersonId person) {
        return credentials.of(beholder.viewer(), community, person);
    }
}
