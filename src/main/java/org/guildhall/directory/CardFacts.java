package org.guildhall.directory;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.guildhall.accreditation.register.SharedAccreditations;
import org.guildhall.accreditation.status.CurrentAccreditation;
import org.guildhall.community.Community;
import org.guildhall.credential.claim.ConfirmedCredential;
import org.guildhall.credential.claim.ConfirmedCredentials;
import org.guildhall.expertise.CardTopics;
import org.guildhall.expertise.StatedTopic;
import org.guildhall.membership.MemberCard;
import org.guildhall.membership.MemberCardPage;
import org.guildhall.membership.ShownParticipation;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Viewer;

/** Reads what other features say of members from their cards. */
@Named
public class CardFacts {
    private final CardTopics topics;
    private final SharedAccreditations accreditations;
    private final ConfirmedCredentials credentials;
    private final ShownParticipation participation;

    @Inject
    public CardFacts(
            CardTopics topics,
            SharedAccreditations accreditations,
            ConfirmedCredentials credentials,
            ShownParticipation participation) {
        this.topics = topics;
        this.accreditations = accreditations;
        this.credentials = credentials;
        this.participation = participation;
    }

    /** By member; members of whom there is nothing to say may be left out. */
    record Facts(
            Map<PersonId, List<StatedTopic>> topics,
            Map<PersonId, List<CurrentAccreditation>> accreditations,
            Map<PersonId, List<ConfirmedCredential>> credentials,
            Map<PersonId, List<String>> matched) {

        /** The same with what was searched for and found of members. */
        Facts with(Map<PersonId, List<String>> found) {
            return new Facts(topics, accreditations, credentials, found);
        }
    }

    /** The page with what the viewer may see of what members say of their part. */
    MemberCardPage shown(Viewer viewer, Community community, MemberCardPage page) {
        return participation.of(viewer, community, page);
    }

    /** What the viewer may read of them. */
    Facts of(Viewer viewer, Community community, MemberCardPage page) {
        return new Facts(
                topics.of(community.id(), cards(page, MemberCard::topics)),
                accreditations.onCards(viewer, community, cards(page, MemberCard::accreditations)),
                credentials.onCards(viewer, community, cards(page, MemberCard::credentials)),
                Map.of());
    }

    private static Map<PersonId, String> cards(MemberCardPage page, Function<MemberCard, String> part) {
        Map<PersonId, String> cards = new LinkedHashMap<>();
        page.members().forEach(member -> cards.put(member.membership().person(), part.apply(member)));
        return cards;
    }
}
