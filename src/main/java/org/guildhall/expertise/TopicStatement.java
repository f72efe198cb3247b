package org.guildhall.expertise;

import java.time.Instant;
import org.guildhall.platform.PersonId;

/**
 * What one person says of one topic in one community.
 *
 * @param topic display name, at most 100 characters, the same for everybody who states it
 * @param note at most 1,000 characters, may be empty
 * @param canBeAsked whether the person is willing to be asked about it
 * @param confirmedAt when the person last said so
 */
public record TopicStatement(
        long id,
        long communityId,
        PersonId person,
        long topicId,
        String topic,
        Relation relation,
        String note,
        boolean canBeAsked,
        Instant confirmedAt) {}
