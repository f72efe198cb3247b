package org.guildhall.accreditation.status;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.guildhall.audit.AuditDetail;
import org.guildhall.audit.AuditEntry;
import org.guildhall.audit.AuditWords;
import org.guildhall.audit.ChainEntry;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.ao.Days;

/** The changes of accreditations as entries of the record. */
final class AccreditationEntries {
    private AccreditationEntries() {}

    /**
     * A change.
     *
     * @param before what it was for, empty for a grant
     * @param on the day it takes effect
     * @param note the reason, empty when none is given; when it was superseded, the number of the one that took its place
     */
    static AuditEntry entry(
            AccreditationAction action,
            Optional<Accreditation.Awarded> before,
            AccreditationContent after,
            LocalDate on,
            PersonId actor,
            Instant now,
            String note) {
        boolean isSuperseded = action == AccreditationAction.SUPERSEDE;
        return new AuditEntry(
                after.communityId(),
                after.number(),
                action,
                detail(after, Optional.of(note).filter(any -> isSuperseded)),
                actor,
                on,
                now,
                words(before, after.awarded(), isSuperseded ? "" : note),
                Optional.of(snapshot(after)));
    }

    private static ChainEntry.Snapshot snapshot(AccreditationContent after) {
        return new ChainEntry.Snapshot(
                after.level(),
                after.effectiveFrom().toString(),
                Days.stored(after.expiresOn()),
                Days.stored(after.term().lastBeforeLapse()),
                after.term().graceCounts(),
                after.state().code(),
                after.status().at().underAppeal());
    }

    private static AuditDetail detail(AccreditationContent after, Optional<String> successor) {
        Status status = after.status();
        Term term = after.term();
        Accreditation.Origin origin = after.origin();
        return AuditDetail.with()
                .number("scheme", after.schemeId())
                .number("schemeVersion", after.schemeVersion())
                .person("holder", after.holder())
                .text("level", after.level())
                .text("state", status.at().state().code())
                .flag("underAppeal", status.at().underAppeal())
                .day("reviewOn", status.reviewOn())
                .person("decidedBy", status.decidedBy())
                .day("effectiveFrom", term.from())
                .day("expiresOn", term.until())
                .day("graceUntil", term.graceUntil())
                .flag("graceCounts", term.graceCounts())
                .day("firstAwardedOn", origin.firstAwardedOn())
                .person("grantedBy", origin.grantedBy())
                .person("assessor", origin.assessor())
                .text("supersedes", origin.supersedes())
                .text("supersededBy", successor)
                .build();
    }

    /** What was written with this very change: not again what was written with an earlier one, and may be erased there. */
    private static AuditWords words(
            Optional<Accreditation.Awarded> before, Accreditation.Awarded after, String reason) {
        String scope = before.map(Accreditation.Awarded::scope).orElse("");
        String limitations = before.map(Accreditation.Awarded::limitations).orElse("");
        return AuditWords.reason(reason)
                .and("scope", after.scope().equals(scope) ? "" : after.scope())
                .and("limitations", after.limitations().equals(limitations) ? "" : after.limitations());
    }
}
