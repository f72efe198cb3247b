package org.guildhall.membership;

import java.util.List;
import java.util.Optional;
import org.guildhall.platform.text.Cursor;

/**
 * Some members with their cards.
 *
 * @param next where the list goes on, empty at its end
 * @param previous before what the page ahead of this one ends, empty at the list's beginning and in a search
 * @param own the membership or request of the person who was asked about with the page, if any
 */
public record MemberCardPage(
        List<MemberCard> members, Optional<Cursor> next, Optional<Cursor> previous, Optional<Membership> own) {
    public MemberCardPage {
        members = List.copyOf(members);
    }

    /** A page of a list that only goes on. */
    public MemberCardPage(List<MemberCard> members, Optional<Cursor> next, Optional<Membership> own) {
        this(members, next, Optional.empty(), own);
    }

    /** The same without the cards. */
    public MemberPage withoutCards() {
        return new MemberPage(members.stream().map(MemberCard::membership).toList(), next);
    }
}
