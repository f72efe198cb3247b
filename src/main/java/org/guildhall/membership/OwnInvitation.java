package org.guildhall.membership;

import org.guildhall.platform.ForTemplates;

/**
 * An invitation as its person reads it.
 *
 * @param inviter who wrote it, by name
 * @param word what they wrote; may be empty
 * @param until the last day on which it can be accepted, in words
 * @param declined whether the person has said no, which they may think over
 */
@ForTemplates
public record OwnInvitation(String inviter, String word, String until, boolean declined) {}
