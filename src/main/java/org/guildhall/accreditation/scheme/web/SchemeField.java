package org.guildhall.accreditation.scheme.web;

import java.util.Arrays;
import java.util.List;

/** The fields of the form of a scheme, in their order. */
enum SchemeField {
    NAME("name", Section.BASICS, "text", true, false),
    ISSUER("issuer", Section.BASICS, "text", false, true),
    PURPOSE("purpose", Section.BASICS, "area", false, true),
    CRITERIA("criteria", Section.BASICS, "area", false, true),
    LEVELS("levels", Section.BASICS, "area", true, true),
    VALIDITY("validityMonths", Section.BASICS, "number", false, true),
    PREFIX("numberPrefix", Section.BASICS, "code", false, true),

    ASSESS("assess", Section.OFFICERS, "area", false, true),
    DECIDE("decide", Section.OFFICERS, "area", false, true),

    COMPETENCES("competences", Section.MORE, "area", false, true),
    PREREQUISITES("prerequisites", Section.MORE, "area", false, true),

    VISIBILITY("visibility", Section.REGISTER, "choice", false, false),
    REASONS("reasonsShown", Section.REGISTER, "tick", false, false),
    RETENTION("retentionMonths", Section.REGISTER, "number", false, true),

    GRACE("graceMonths", Section.ENDING, "number", false, true),
    GRACE_COUNTS("graceCounts", Section.ENDING, "tick", false, false),
    REINSTATEMENT("reinstatementMonths", Section.ENDING, "number", false, true),
    NOTICES("noticeDays", Section.ENDING, "text", false, true),

    POINTS("renewalPoints", Section.RENEWAL, "number", false, true),
    CLASSES("activityClasses", Section.RENEWAL, "area", false, true),
    START("cycleStart", Section.RENEWAL, "choice", false, false),
    OPENS("opensMonths", Section.RENEWAL, "number", false, true),
    AUDIT("auditPercent", Section.RENEWAL, "number", false, true);

    /** Groups of fields; all but the first are folded at the beginning. */
    enum Section {
        BASICS("basics"),
        OFFICERS("officers"),
        MORE("more"),
        REGISTER("register"),
        ENDING("ending"),
        RENEWAL("renewal");

        private final String code;

        Section(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }

        List<SchemeField> fields() {
            return Arrays.stream(SchemeField.values())
                    .filter(field -> field.section == this)
                    .toList();
        }
    }

    private final String code;
    private final Section section;
    private final String kind;
    private final boolean needed;
    private final boolean explained;

    SchemeField(String code, Section section, String kind, boolean needed, boolean explained) {
        this.code = code;
        this.section = section;
        this.kind = kind;
        this.needed = needed;
        this.explained = explained;
    }

    /** The name in forms, REST and messages. */
    String code() {
        return code;
    }

    String kind() {
        return kind;
    }

    boolean isNeeded() {
        return needed;
    }

    /** Whether a scheme has a value here, for which a new one's form has a standard. */
    boolean isNeededLater() {
        return this == ISSUER || this == PREFIX;
    }

    /** Whether the field has a text that explains what to enter. */
    boolean isExplained() {
        return explained;
    }
}
