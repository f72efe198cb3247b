package org.guildhall.membership;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the rows of members keep of other features. */
public interface MemberCards {
    /** How many cards are read at once. */
    int BATCH = 500;

    /**
     * Keeps a part of the card of each of these, in one batch and in the caller's transaction; who has no row is passed
     * over.
     */
    void keep(CardPart part, Map<MemberId, String> cards);

    /**
     * The same for those only of whom the part is not kept yet, however many others write at the same time: whoever has
     * changed what is kept has kept it.
     */
    void keepWhereNone(CardPart part, Map<MemberId, String> cards);

    /** The next {@value #BATCH} cards by rising id of their rows beyond one; one look-up. */
    List<Kept> after(long rowId);

    /** Makes a part of the card of each of these anew; one look-up and one batch for up to 500. */
    default void renew(CardSource source, Collection<MemberId> members) {
        if (!members.isEmpty()) {
            keep(source.part(), source.cards(members.stream().collect(Collectors.toSet())));
        }
    }

    /**
     * What a row keeps.
     *
     * @param rowId 1 and up
     * @param parts as they are stored; a part that is not kept yet is missing
     */
    record Kept(long rowId, MemberId member, Map<CardPart, String> parts) {}
}
