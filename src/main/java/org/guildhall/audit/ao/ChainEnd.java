package org.guildhall.audit.ao;

/** The committed end of a record when it was read; the row itself changes while other threads write. */
public record ChainEnd(long position, String hash) {}
