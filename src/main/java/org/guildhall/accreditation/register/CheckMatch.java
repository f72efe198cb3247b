package org.guildhall.accreditation.register;

import org.guildhall.platform.ForTemplates;

/**
 * One of several entries that match what a reader asked for.
 *
 * @param url of the page with the full answer
 */
@ForTemplates
public record CheckMatch(EntryView entry, String url) {}
