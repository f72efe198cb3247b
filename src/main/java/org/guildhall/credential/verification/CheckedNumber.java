package org.guildhall.credential.verification;

import java.time.Instant;
import java.util.Optional;
import org.guildhall.accreditation.register.RegisterEntry;

/**
 * What the check by number found.
 *
 * @param reason why it was revoked or suspended, where the scheme shows reasons
 * @param at the moment the register was asked
 */
public record CheckedNumber(RegisterEntry entry, Optional<String> reason, Instant at) {}
