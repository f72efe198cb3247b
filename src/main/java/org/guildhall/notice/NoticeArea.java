package org.guildhall.notice;

import java.util.Locale;

/** What a kind of notice is about, under which people find it among their choices; in this order. */
public enum NoticeArea {
    /** Being a member, asking to be one, being invited. */
    MEMBERSHIP,
    OFFICES,
    /** Accreditations, applications for them, and credentials of other bodies. */
    ACCREDITATION;

    /** The i18n key of the heading. */
    public String titleKey() {
        return "guildhall.notice.area." + name().toLowerCase(Locale.ROOT);
    }
}
