package org.guildhall.notice;

import org.guildhall.platform.SpaceKey;

/**
 * A line of a digest.
 *
 * @param space of the community it is about
 * @param address of the page with more, without the site's context path
 * @param standing what tells whether this was told before, where it stays as it is until somebody does something; empty for
 *     what is new since the last digest
 */
public record DigestLine(SpaceKey space, String text, String address, String standing) {}
