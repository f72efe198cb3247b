package org.guildhall.person;

import java.time.Instant;

/** A decision of a person on who sees a part of their profile, and when it was taken. */
public record Consent(ConsentChange change, Instant at) {}
