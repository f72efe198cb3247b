package org.guildhall.accreditation.scheme;

import org.guildhall.platform.ForTemplates;

/**
 * A link to one of the pages from which accreditations are run.
 *
 * @param address without the site's context path
 * @param current whether it is the page that is shown
 */
@ForTemplates
public record OfficerPageLink(String label, String address, boolean current) {}
