package org.guildhall.accreditation.file.web;

import java.util.regex.Pattern;

/** The filters with which the viewer came from the register, for the way back there and nowhere else. */
final class RegisterReturn {
    private static final Pattern FILTERS = Pattern.compile("(&[a-zA-Z]{1,20}=[A-Za-z0-9%+._*-]{0,600}){1,12}");

    private RegisterReturn() {}

    /** The same as it stands behind the register's address; empty for anything else than encoded filters. */
    static String safe(String query) {
        return FILTERS.matcher(query).matches() ? query : "";
    }
}
