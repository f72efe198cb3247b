package org.guildhall.platform;

/**
 * What of a community somebody may be alone with, so that others who change something else need not wait. Whoever needs
 * both takes the record first and the members inside it, in this order, so that no two wait for one another.
 */
public enum CommunityPart {
    /** Schemes, accreditations, applications and whatever else the record tells of, and the record itself. */
    RECORD("record"),
    /** Who belongs to the community, in which role and how long, and what members say of themselves. */
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
