package org.guildhall.membership;

import org.guildhall.platform.ForTemplates;
import org.guildhall.platform.PersonLink;

/**
 * A membership that was ended and can be taken back.
 *
 * @param key of the person
 * @param link the person
 * @param endedOn the day in words
 * @param until the last day on which it can be taken back, in words
 * @param own whether the person left
 * @param reason why a coordinator ended it; empty where the person left or it is erased
 */
@ForTemplates
public record EndedRow(String key, PersonLink link, String endedOn, String until, boolean own, String reason) {
    /** The person's name. */
    public String name() {
        return link.name();
    }
}
