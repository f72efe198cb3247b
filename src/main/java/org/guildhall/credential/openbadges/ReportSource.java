package org.guildhall.credential.openbadges;

import java.util.Locale;

/** Where the answer of a check comes from. */
public enum ReportSource {
    /** The credential itself. */
    FILE,
    PINNED_KEY,
    EMBEDDED_KEY,
    KEY_IN_NAME,
    FETCHED_KEY,
    LIST_AT_HAND,
    FETCHED_LIST,
    REGISTER,
    TRUSTED_LIST;

    /** The stable value in i18n keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
