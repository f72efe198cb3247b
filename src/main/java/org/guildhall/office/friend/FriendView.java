package org.guildhall.office.friend;

import org.guildhall.platform.ForTemplates;

/**
 * A friend as templates show one.
 *
 * @param shownTo the audience in words
 * @param consent when the person agreed and who noted it, in words
 */
@ForTemplates
public record FriendView(long id, String name, String brings, String link, String shownTo, String consent) {}
