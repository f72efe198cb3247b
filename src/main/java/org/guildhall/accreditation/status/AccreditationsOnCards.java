package org.guildhall.accreditation.status;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.guildhall.accreditation.scheme.SchemeLabel;
import org.guildhall.accreditation.status.AccreditationsInForce.Found;
import org.guildhall.platform.AsksNoRights;
import org.guildhall.platform.PersonId;

/** The accreditations in force, read from the cards of members, and from the tables only of those whose cards do not have them. */
@Named
@AsksNoRights
public class AccreditationsOnCards {
    private final AccreditationsInForce tables;
    private final SharedSchemeLabels schemes;

    /** An accreditation and its holder. */
    private record Held(PersonId by, AccreditationCard.Counting accreditation) {}

    @Inject
    public AccreditationsOnCards(AccreditationsInForce tables, SharedSchemeLabels schemes) {
        this.tables = tables;
        this.schemes = schemes;
    }

    /**
     * What members hold in their community, the latest of each first. One look-up for the schemes where somebody holds
     * any, and one more for those whose cards do not have it.
     *
     * @param cards by member, as they are stored; null for one that is not kept
     */
    public List<Found> of(long communityId, Map<PersonId, String> cards, LocalDate day) {
        List<Held> held = new ArrayList<>();
        List<PersonId> others = new ArrayList<>();
        cards.forEach((person, card) -> AccreditationCard.read(card)
                .ifPresentOrElse(kept -> held.addAll(inForce(person, kept, day)), () -> others.add(person)));
        List<Found> found = new ArrayList<>();
        if (!held.isEmpty()) {
            Map<Long, SchemeLabel> labels = schemes.of(communityId);
            Set<PersonId> early = holdersOfOthers(held, labels);
            held.removeIf(each -> early.contains(each.by()));
            others.addAll(early);
            held.forEach(each -> found.add(found(communityId, each, labels)));
        }
        if (!others.isEmpty()) {
            found.addAll(tables.of(List.of(communityId), others, day));
        }
        return found;
    }

    private static List<Held> inForce(PersonId person, Collection<AccreditationCard.Counting> kept, LocalDate day) {
        String on = day.toString();
        return kept.stream()
                .filter(each -> each.isInForceOn(on))
                .map(each -> new Held(person, each))
                .toList();
    }

    /** A scheme may be younger than what the request knows of the schemes. */
    private static Set<PersonId> holdersOfOthers(List<Held> held, Map<Long, SchemeLabel> labels) {
        return held.stream()
                .filter(each -> !labels.containsKey(each.accreditation().schemeId()))
                .map(Held::by)
                .collect(Collectors.toSet());
    }

    private static Found found(long communityId, Held held, Map<Long, SchemeLabel> labels) {
        AccreditationCard.Counting accreditation = held.accreditation();
        SchemeLabel scheme = labels.get(accreditation.schemeId());
        return new Found(
                new CurrentAccreditation(
                        communityId,
                        held.by(),
                        accreditation.schemeId(),
                        scheme.name(),
                        accreditation.level(),
                        accreditation.number(),
                        accreditation.lastDays()),
                scheme.isForMembers());
    }
}
