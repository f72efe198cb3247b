package org.guildhall.expertise.ao;

import java.util.Locale;
import org.guildhall.expertise.Relation;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.text.SortKey;

/** The place of a statement among all that are found by a search. */
public final class RankKey {
    private RankKey() {}

    /** Teachers first, whoever can be asked before whoever cannot, then by person and topic. */
    public static String of(Relation relation, boolean canBeAsked, PersonId person, long topicId) {
        return (relation.ordinal() + 1)
                + (canBeAsked ? "1" : "2")
                + SortKey.of("", person.value())
                + String.format(Locale.ROOT, "%015d", topicId);
    }
}
