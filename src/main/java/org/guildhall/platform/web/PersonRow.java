package org.guildhall.platform.web;

import org.guildhall.platform.ForTemplates;
import org.guildhall.platform.PersonLink;

/** A person in a list with a form to act on: the stored key, and what is shown. */
@ForTemplates
public record PersonRow(String key, PersonLink link, String note, String since) {
    /** The person's name. */
    public String name() {
        return link.name();
    }
}
