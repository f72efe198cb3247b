package org.guildhall.membership;

import java.util.List;
import java.util.Optional;
import org.guildhall.platform.text.Cursor;

/**
 * Some members with their cards.
 *
 * @param next where the list goes on, empty at its end
 * @param own the membership or request of the person who was asked about with the page, if any
 */
public record MemberCardPage(List<MemberCard> members, Optional<Cursor> next, Optional<Membership> own) {
    public MemberCardPage {
        members = List.copyOf(members);
    }

    /** The same without the cards. */
    public MemberPage withoutCards() {
        return new MemberPage(members.stream().map(MemberCard::membership).toList(), next);
    }
}
