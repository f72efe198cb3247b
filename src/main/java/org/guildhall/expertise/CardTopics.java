package org.guildhall.expertise;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.platform.AsksNoRights;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SharedLookups;

/** What members say of topics, read from their cards, and from the tables only of those whose cards do not have it. */
@Named
@AsksNoRights
public class CardTopics {
    private final Topics topics;
    private final SharedLookups lookups;

    private record Stated(long communityId) implements SharedLookups.Question<List<StatedTopic>> {}

    @Inject
    public CardTopics(Topics topics, SharedLookups lookups) {
        this.topics = topics;
        this.lookups = lookups;
    }

    /**
     * The most helpful of what each member says, at most {@value TopicCard#MOST}. No look-up where the cards have it all,
     * otherwise one.
     *
     * @param cards by member of the community, as they are stored; null for one that is not kept
     */
    public Map<PersonId, List<StatedTopic>> of(long communityId, Map<PersonId, String> cards) {
        Map<PersonId, List<StatedTopic>> stated = new HashMap<>();
        List<PersonId> others = new ArrayList<>();
        cards.forEach((person, card) -> {
            Optional<List<StatedTopic>> kept = TopicCard.read(person, card);
            kept.ifPresentOrElse(known -> stated.put(person, known), () -> others.add(person));
        });
        stated.putAll(lookups.answers(
                new Stated(communityId), others, unknown -> topics.bestOfPeople(communityId, unknown, TopicCard.MOST)));
        return stated;
    }
}
