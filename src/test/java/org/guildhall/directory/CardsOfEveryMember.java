package org.guildhall.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.accreditation.register.CurrentAccreditations;
import org.guildhall.accreditation.status.CurrentAccreditation;
import org.guildhall.community.Community;
import org.guildhall.credential.claim.ConfirmedCredentials;
import org.guildhall.expertise.StatedTopic;
import org.guildhall.expertise.TopicCard;
import org.guildhall.expertise.Topics;
import org.guildhall.membership.CardPart;
import org.guildhall.membership.CardSource;
import org.guildhall.membership.MemberCards;
import org.guildhall.membership.MemberCards.Kept;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Viewer;
import org.guildhall.testkit.TestApp;

/** Holds the cards of all members against the tables they are made from. */
final class CardsOfEveryMember {
    private final TestApp app;

    CardsOfEveryMember(TestApp app) {
        this.app = app;
    }

    List<Kept> all() {
        List<Kept> all = new ArrayList<>();
        List<Kept> some = app.get(MemberCards.class).after(0);
        while (!some.isEmpty()) {
            all.addAll(some);
            some = app.get(MemberCards.class).after(some.get(some.size() - 1).rowId());
        }
        return all;
    }

    /** Each part of each card is what its feature would write today. */
    void sayWhatTheTablesSay(String when) {
        for (CardSource source : app.all(CardSource.class)) {
            List<Kept> all = all();
            var told = source.cards(all.stream().map(Kept::member).toList());
            for (Kept kept : all) {
                assertThat(kept.parts().get(source.part()))
                        .as("%s of %s %s", source.part(), kept.member(), when)
                        .isEqualTo(told.get(kept.member()));
            }
        }
    }

    /** Whoever reads the cards of a community's members is told the same as who reads the tables. */
    void areReadAsTheTablesAre(Community community, Viewer viewer, String when) {
        Map<PersonId, String> topics = new LinkedHashMap<>();
        Map<PersonId, String> accreditations = new LinkedHashMap<>();
        Map<PersonId, String> credentials = new LinkedHashMap<>();
        Map<PersonId, String> none = new LinkedHashMap<>();
        for (Kept kept : all()) {
            if (kept.member().communityId() == community.id()) {
                topics.put(kept.member().person(), kept.parts().get(CardPart.TOPICS));
                accreditations.put(kept.member().person(), kept.parts().get(CardPart.ACCREDITATIONS));
                credentials.put(kept.member().person(), kept.parts().get(CardPart.CREDENTIALS));
                none.put(kept.member().person(), null);
            }
        }
        CurrentAccreditations current = app.get(CurrentAccreditations.class);
        Map<PersonId, List<CurrentAccreditation>> fromTables =
                current.inForce(viewer, List.of(community), accreditations.keySet());
        assertThat(current.onCards(viewer, community, accreditations)).as(when).isEqualTo(fromTables);
        ConfirmedCredentials confirmed = app.get(ConfirmedCredentials.class);
        assertThat(confirmed.onCards(viewer, community, credentials))
                .as(when)
                .isEqualTo(confirmed.onCards(viewer, community, none));
        Map<PersonId, List<StatedTopic>> stated =
                app.get(Topics.class).bestOfPeople(community.id(), topics.keySet(), TopicCard.MOST);
        topics.forEach((person, card) -> assertThat(TopicCard.read(person, card))
                .as("%s %s", person, when)
                .satisfiesAnyOf(
                        read -> assertThat(read).isEqualTo(Optional.of(stated.getOrDefault(person, List.of()))),
                        read -> assertThat(read).isEmpty()));
    }
}
