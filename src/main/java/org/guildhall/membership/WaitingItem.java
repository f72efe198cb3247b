package org.guildhall.membership;

import org.guildhall.platform.ForTemplates;

/**
 * One thing that waits.
 *
 * @param person whose it is, in words
 * @param subject what it is about, such as a scheme and a level; may be empty
 * @param address of the page where it is done, without the site's context path
 */
@ForTemplates
public record WaitingItem(String person, String subject, String address) {}
