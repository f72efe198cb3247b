package org.guildhall.membership;

import java.util.List;
import org.guildhall.platform.PersonId;

/**
 * What goes with moving a boundary to accredited people only, as it was typed.
 *
 * @param exempt members who may stay without an accreditation
 * @param alsoExempt one more, by user name or full name; empty for nobody
 * @param reason why they may, 1 to {@value Exemption#LONGEST_REASON} characters where anybody is exempt
 * @param helper the member who helps the others, by user name or full name; empty for nobody
 */
public record MoveOrder(List<PersonId> exempt, String alsoExempt, String reason, String helper) {
    public static final MoveOrder NOTHING = new MoveOrder(List.of(), "", "", "");

    public MoveOrder {
        exempt = List.copyOf(exempt);
    }
}
