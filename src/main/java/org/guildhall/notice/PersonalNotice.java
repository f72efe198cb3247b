package org.guildhall.notice;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.guildhall.platform.PersonId;

/**
 * A notice as it is kept: what happened, not its text, which is made in the reader's language when it is read.
 *
 * @param kind {@link NoticeKind#code}; perhaps of a kind that the app no longer has
 * @param subject may be empty
 * @param isRead whether the person has said so
 */
public record PersonalNotice(
        long id,
        long communityId,
        PersonId recipient,
        String kind,
        Optional<PersonId> actor,
        String subject,
        List<Serializable> arguments,
        Instant at,
        boolean isRead) {
    public PersonalNotice {
        arguments = List.copyOf(arguments);
    }
}
