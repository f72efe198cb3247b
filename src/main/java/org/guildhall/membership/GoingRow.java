package org.guildhall.membership;

import org.guildhall.platform.ForTemplates;

/**
 * A member who would have to go if the community let in accredited people only.
 *
 * @param key the person's stored key
 * @param office that the person coordinates the community or has founded it, in words; empty for others
 * @param why what the person lacks, in words
 */
@ForTemplates
public record GoingRow(String key, String name, String office, String why) {}
