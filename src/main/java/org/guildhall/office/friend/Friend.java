package org.guildhall.office.friend;

import java.time.LocalDate;
import org.guildhall.membership.Audience;
import org.guildhall.platform.PersonId;

/**
 * Somebody without an account who is close to a community.
 *
 * @param name at most 200 characters
 * @param brings what the person brings, at most 300 characters; may be empty
 * @param link address of a page about the person, may be empty
 * @param audience to whom the entry is shown; never {@link Audience#ME}
 * @param consentOn the day on which the person agreed to be listed
 * @param notedBy who wrote the consent down
 */
public record Friend(
        long id,
        long communityId,
        String name,
        String brings,
        String link,
        Audience audience,
        LocalDate consentOn,
        PersonId notedBy) {}
