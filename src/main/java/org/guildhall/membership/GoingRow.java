package org.guildhall.membership;

import org.guildhall.platform.ForTemplates;
import org.guildhall.platform.PersonLink;

/**
 * A member who would have to go if the community let in accredited people only.
 *
 * @param key the person's stored key
 * @param link the person
 * @param office that the person coordinates the community or has founded it, in words; empty for others
 * @param why what the person lacks, in words
 */
@ForTemplates
public record GoingRow(String key, PersonLink link, String office, String why) {
    /** The person's name. */
    public String name() {
        return link.name();
    }
}
