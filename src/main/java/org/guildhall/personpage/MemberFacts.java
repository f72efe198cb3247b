package org.guildhall.personpage;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guildhall.accreditation.register.SharedAccreditations;
import org.guildhall.accreditation.status.CurrentAccreditation;
import org.guildhall.community.Community;
import org.guildhall.credential.claim.ConfirmedCredential;
import org.guildhall.credential.claim.ConfirmedCredentials;
import org.guildhall.expertise.TopicStatement;
import org.guildhall.expertise.Topics;
import org.guildhall.person.Profile;
import org.guildhall.person.ProfileService;
import org.guildhall.platform.PersonId;

/** Reads what other features know of one member. */
@Named
public class MemberFacts {
    private final ProfileService profiles;
    private final Topics topics;
    private final SharedAccreditations accreditations;
    private final ConfirmedCredentials credentials;

    @Inject
    public MemberFacts(
            ProfileService profiles,
            Topics topics,
            SharedAccreditations accreditations,
            ConfirmedCredentials credentials) {
        this.profiles = profiles;
        this.topics = topics;
        this.accreditations = accreditations;
        this.credentials = credentials;
    }

    /** One look-up. */
    Profile profile(Beholder beholder, Community community, PersonId person) {
        return profiles.shown(beholder.viewer(), community, person, beholder.audiences());
    }

    /** One look-up. */
    List<TopicStatement> statements(Community community, PersonId person) {
        return topics.ofPerson(community.id(), person);
    }

    /** One look-up, and two more where a scheme is for members. */
    List<CurrentAccreditation> accreditations(Beholder beholder, Community community, PersonId person) {
        return accreditations
                .inForce(beholder.viewer(), List.of(community), List.of(person))
                .getOrDefault(person, List.of());
    }

    /** One look-up, and one more where a signature has confirmed something. */
    List<ConfirmedCredential> credentials(Beholder beholder, Community community, PersonId person) {
        Map<PersonId, String> unknownCard = new HashMap<>();
        unknownCard.put(person, null);
        return credentials.onCards(beholder.viewer(), community, unknownCard).getOrDefault(person, List.of());
    }
}
