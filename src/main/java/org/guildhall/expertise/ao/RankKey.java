package org.guildhall.expertise.ao;

import java.util.Locale;
import org.guildhall.expertise.RankRange;
import org.guildhall.expertise.Relation;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.text.SortKey;

/** The place of a statement among all that are found by a search. */
public final class RankKey {
    private RankKey() {}

    /**
     * Helpers before learners, whoever can be asked before whoever cannot, teachers before doers before those who know,
     * then by person and topic.
     */
    public static String of(Relation relation, boolean canBeAsked, PersonId person, long topicId) {
        return RankRange.of(relation).begin()
                + (canBeAsked ? "1" : "2")
                + (relation.ordinal() + 1)
                + SortKey.of("", person.value())
                + String.format(Locale.ROOT, "%015d", topicId);
    }
}
