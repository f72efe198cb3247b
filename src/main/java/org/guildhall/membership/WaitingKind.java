package org.guildhall.membership;

/** What can wait for somebody in a community, the most urgent first. */
public enum WaitingKind {
    /** Applications to recommend or not. */
    ASSESS("assess"),
    /** Assessed applications to grant or refuse. */
    DECIDE("decide"),
    /** People who have asked to join. */
    REQUEST("request"),
    /** Credentials from elsewhere to check. */
    CLAIM("claim"),
    /** Suspensions and probations whose day of review has come. */
    REVIEW("review"),
    /** Logged activities to accept or reject. */
    ACTIVITY("activity");

    private final String code;

    WaitingKind(String code) {
        this.code = code;
    }

    /** The value in i18n keys. */
    public String code() {
        return code;
    }
}
