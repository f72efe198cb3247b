package org.guildhall.audit.ao;

/** What a record ends with, as committed when it was read; its row itself changes under the hands of other threads. */
public record ChainEnd(long position, String hash) {}
