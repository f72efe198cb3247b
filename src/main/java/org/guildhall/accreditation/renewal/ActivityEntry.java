package org.guildhall.accreditation.renewal;

import java.time.LocalDate;
import org.guildhall.platform.error.Checks;

/** An activity as the holder writes it down; the limits are those of {@link Activity}. */
public record ActivityEntry(
        long schemeId, LocalDate on, String kind, Integer points, String description, String evidence) {

    /** @throws org.guildhall.platform.error.RequestRefusedException of kind INVALID naming every field that breaks a rule */
    ActivityEntry checked(LocalDate today) {
        new Checks()
                .day(on != null, "on")
                .that(on == null || !on.isAfter(today), "on", "guildhall.accreditation.date-ahead")
                .text(kind, "kind", 100)
                .that(
                        points != null && points >= 1 && points <= 1000,
                        "points",
                        "guildhall.accreditation.activity.points-range")
                .text(description, "description", 1000)
                .that(
                        evidence == null
                                || evidence.isBlank()
                                || evidence.trim().matches("https?://[^\\s\"<>]{1,440}"),
                        "evidence",
                        "guildhall.accreditation.link-form")
                .orRefuse();
        return new ActivityEntry(
                schemeId, on, kind.trim(), points, description.trim(), evidence == null ? "" : evidence.trim());
    }
}
