package org.guildhall.accreditation.bulk;

import java.time.Instant;
import java.util.Optional;
import org.guildhall.accreditation.status.Change;
import org.guildhall.platform.PersonId;

/**
 * A change that was made to many accreditations together.
 *
 * @param done how many were changed
 * @param left how many were not
 * @param undone how many of those changed were taken back
 * @param undoneAt when that was tried last
 */
public record BulkRun(
        long id,
        long communityId,
        Change change,
        PersonId actor,
        Instant ranAt,
        int done,
        int left,
        int undone,
        Optional<Instant> undoneAt) {}
