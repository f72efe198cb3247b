package org.guildhall.invitation.web;

import org.guildhall.platform.ForTemplates;
import org.guildhall.platform.PersonLink;

/** Somebody who may be meant, by the stored key. */
@ForTemplates
public record MeantRow(String key, PersonLink link) {
    /** The person's name. */
    public String name() {
        return link.name();
    }

    public String username() {
        return link.username();
    }
}
