package org.guildhall.communities;

import org.guildhall.platform.ForTemplates;

/**
 * Addresses of other parts of a list.
 *
 * @param first whether this is the first page
 * @param allUrl the whole list, with nothing chosen
 * @param firstUrl the first page of what is chosen
 * @param nextUrl empty on the last page
 */
@ForTemplates
public record ListPages(boolean first, String allUrl, String firstUrl, String nextUrl) {}
