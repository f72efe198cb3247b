package org.guildhall.platform;

/**
 * The parts of a community that are locked separately, so that changes of one need not wait for changes of the other.
 * Work that needs both locks the record first and the members inside it, which rules out deadlocks.
 */
public enum CommunityPart {
    /** The record, and everything recorded in it: schemes, accreditations, applications and the like. */
    RECORD("record"),
    /** The members, their roles and last days, and their statements about themselves. */
    MEMBERS("members");

    private final String code;

    CommunityPart(String code) {
        this.code = code;
    }

    /** As it is stored. */
    public String code() {
        return code;
    }
}
