package org.guildhall.invitation.web;

import org.guildhall.platform.ForTemplates;
import org.guildhall.platform.PersonLink;

/**
 * An invitation in the list of coordinators.
 *
 * @param key of the person
 * @param link the person
 * @param sent by whom and when, in words
 * @param stands how it stands, in words
 * @param open whether it can be taken back
 */
@ForTemplates
public record InvitationRow(String key, PersonLink link, String sent, String stands, boolean open) {
    /** The person's name. */
    public String name() {
        return link.name();
    }
}
