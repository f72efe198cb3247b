package org.guildhall.credential.openbadges;

import java.time.Instant;
import java.util.Optional;

/** What a credential says of itself, to be read beside the checks; empty texts where it says nothing. */
public record BadgeSummary(
        String id,
        String name,
        String description,
        String issuerId,
        String issuerName,
        String number,
        String level,
        Optional<Instant> validFrom,
        Optional<Instant> validUntil) {}
