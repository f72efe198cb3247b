package org.guildhall.community;

import java.time.Instant;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SpaceKey;

/**
 * A community of practice at home in one space.
 *
 * @param id stored identity, never reused
 * @param name display name, at most 200 characters
 * @param field the field of practice, at most 200 characters
 * @param purpose why the community exists, at most 2,000 characters, may be empty
 * @param memberCount members now, kept with every change of membership
 */
public record Community(
        long id,
        SpaceKey space,
        String name,
        String field,
        String purpose,
        JoinPolicy joinPolicy,
        PersonId founder,
        Instant foundedAt,
        int memberCount) {}
