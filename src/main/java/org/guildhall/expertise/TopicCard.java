package org.guildhall.expertise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guildhall.membership.CardText;
import org.guildhall.platform.AsksNoRights;
import org.guildhall.platform.PersonId;

/** What a member's card keeps of topics: the most helpful of what the member says, and no more than lists show. */
@AsksNoRights
public final class TopicCard {
    /** The most topics on a card. */
    public static final int MOST = 3;

    private static final int FIELDS = 2;

    private TopicCard() {}

    /** @param stated the most helpful first, at most {@value #MOST} */
    public static String of(List<StatedTopic> stated) {
        return CardText.of(stated.stream()
                .map(each -> List.of(each.relation().code(), each.topic()))
                .toList());
    }

    /**
     * What was kept, the most helpful first.
     *
     * @param stored null where nothing is kept yet
     * @return empty where the tables have to be read
     */
    public static Optional<List<StatedTopic>> read(PersonId person, String stored) {
        return CardText.lines(stored, FIELDS).flatMap(lines -> topics(person, lines));
    }

    private static Optional<List<StatedTopic>> topics(PersonId person, List<String[]> lines) {
        List<StatedTopic> stated = new ArrayList<>();
        for (String[] line : lines) {
            Relation.ofCode(line[0]).ifPresent(relation -> stated.add(new StatedTopic(person, relation, line[1])));
        }
        return stated.size() == lines.size() ? Optional.of(stated) : Optional.empty();
    }
}
