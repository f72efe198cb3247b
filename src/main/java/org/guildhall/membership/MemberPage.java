package org.guildhall.membership;

import java.util.List;
import java.util.Optional;
import org.guildhall.platform.text.Cursor;

/**
 * Some members.
 *
 * @param next where the list goes on, empty at its end
 */
public record MemberPage(List<Membership> members, Optional<Cursor> next) {
    public MemberPage {
        members = List.copyOf(members);
    }
}
