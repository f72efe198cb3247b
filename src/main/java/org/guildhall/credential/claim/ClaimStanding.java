package org.guildhall.credential.claim;

import java.time.LocalDate;

/** What a reader is told of a claim on a day; only the first two are good news. */
public enum ClaimStanding {
    CHECKED("checked"),
    VERIFIED("verified"),
    /** Nobody has checked it. */
    UNVERIFIED("unverified"),
    /** It was checked, but too long ago, or by a signature that no longer counts. */
    CHECK_DUE("check-due"),
    /** Checked or not: it has ended. */
    ENDED("ended"),
    REJECTED("rejected");

    private final String code;

    ClaimStanding(String code) {
        this.code = code;
    }

    /** The value used in REST, i18n keys and CSS classes. */
    public String code() {
        return code;
    }

    public boolean isConfirmed() {
        return this == CHECKED || this == VERIFIED;
    }

    /** @param issuerTrusted whether the community trusts, today, the issuer whose signature was found good */
    static ClaimStanding of(Claim claim, LocalDate day, boolean issuerTrusted) {
        if (claim.state() == ClaimState.REJECTED) {
            return REJECTED;
        }
        if (claim.content().until().filter(day::isAfter).isPresent()) {
            return ENDED;
        }
        if (claim.state() == ClaimState.UNCHECKED) {
            return UNVERIFIED;
        }
        boolean due = claim.check()
                .flatMap(Claim.Check::nextDue)
                .filter(next -> !day.isBefore(next))
                .isPresent();
        if (claim.state() == ClaimState.VERIFIED_SIGNATURE) {
            return due || !issuerTrusted ? CHECK_DUE : VERIFIED;
        }
        return due ? CHECK_DUE : CHECKED;
    }
}
