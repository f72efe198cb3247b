package org.guildhall.accreditation.scheme;

import java.util.Optional;
import org.guildhall.audit.AuditDetail;
import org.guildhall.audit.AuditWords;

/** Writes schemes into the record: their rules as named fields, their texts as erasable words. */
final class SchemeEntries {
    private SchemeEntries() {}

    static AuditDetail detail(Scheme scheme) {
        SchemeRules rules = scheme.rules();
        SchemeRules.Validity validity = rules.validity();
        AuditDetail.Builder detail = AuditDetail.with()
                .number("scheme", scheme.id())
                .text("name", scheme.name())
                .text("numberPrefix", scheme.numberPrefix())
                .flag("retired", scheme.retired())
                .number("schemeVersion", scheme.version())
                .text("issuer", rules.issuer())
                .details(
                        "levels",
                        rules.levels().stream().map(SchemeEntries::level).toList())
                .number("validityMonths", validity.months())
                .number("graceMonths", validity.graceMonths())
                .flag("graceCounts", validity.graceCounts())
                .number("reinstatementMonths", validity.reinstatementMonths())
                .numbers("noticeDays", validity.noticeDays());
        add(rules.renewal(), detail);
        return detail.text("visibility", rules.publicity().visibility().code())
                .flag("reasonsShown", rules.publicity().reasonsShown())
                .number("retentionMonths", rules.publicity().retentionMonths())
                .build();
    }

    private static void add(RenewalRequirements renewal, AuditDetail.Builder detail) {
        detail.number("renewalPoints", renewal.points())
                .details(
                        "activityClasses",
                        renewal.classes().stream()
                                .map(SchemeEntries::activityClass)
                                .toList())
                .text("cycleStart", renewal.start().code())
                .number("opensMonths", renewal.opensMonths())
                .number("auditPercent", renewal.auditPercent());
    }

    private static AuditDetail level(Level level) {
        return AuditDetail.with()
                .text("name", level.name())
                .texts("countsAs", level.countsAs())
                .build();
    }

    private static AuditDetail activityClass(RenewalRequirements.ActivityClass each) {
        return AuditDetail.with()
                .text("name", each.name())
                .number("least", each.least())
                .number("most", each.most())
                .build();
    }

    /** The texts that are other than before. */
    static AuditWords words(Optional<Scheme> before, Scheme after) {
        SchemeRules.Content old =
                before.map(scheme -> scheme.rules().content()).orElseGet(() -> new SchemeRules.Content("", "", "", ""));
        SchemeRules.Content content = after.rules().content();
        return AuditWords.NONE
                .and("purpose", changed(old.purpose(), content.purpose()))
                .and("competences", changed(old.competences(), content.competences()))
                .and("prerequisites", changed(old.prerequisites(), content.prerequisites()))
                .and("criteria", changed(old.criteria(), content.criteria()));
    }

    private static String changed(String before, String after) {
        return after.equals(before) ? "" : after;
    }
}
