package org.guildhall.notice;

import java.time.Instant;

/**
 * The last digest of a person.
 *
 * @param at when it was mailed
 * @param standing a digest value of what it said that stays as it is until somebody does something; empty for nothing
 */
public record Digest(Instant at, String standing) {
    /** Of somebody who had none. */
    public static final Digest NONE = new Digest(Instant.EPOCH, "");

    public boolean isNone() {
        return at.equals(Instant.EPOCH);
    }
}
