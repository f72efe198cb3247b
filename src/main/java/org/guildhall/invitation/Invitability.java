package org.guildhall.invitation;

/** Whether somebody can be invited into a community now, or why not. */
public enum Invitability {
    /** Yes. */
    INVITABLE("invitable"),
    /** Several people may be meant: one has to be chosen. */
    AMBIGUOUS("ambiguous"),
    /** Nobody was found. */
    UNKNOWN("unknown"),
    /** Is a member. */
    MEMBER("member"),
    /** Has asked to join, and waits for an answer. */
    REQUESTED("requested"),
    /** Has an invitation that is open. */
    INVITED("invited"),
    /** Has said no within the last {@value Invitation#DAYS_AFTER_NO} days. */
    DECLINED("declined"),
    /** May not see the community's space. */
    NO_ACCESS("no-access"),
    /** Has no account any more that can be used. */
    GONE("gone");

    private final String code;

    Invitability(String code) {
        this.code = code;
    }

    /** The value in REST and i18n keys. */
    public String code() {
        return code;
    }
}
