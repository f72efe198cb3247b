package org.guildhall.office;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.guildhall.audit.AuditAction;
import org.guildhall.audit.AuditActions;
import org.guildhall.audit.AuditDetail;
import org.guildhall.audit.AuditEntry;
import org.guildhall.audit.AuditTrail;
import org.guildhall.audit.AuditWords;
import org.guildhall.platform.PersonId;

/** Writes into the record what happens to offices and terms, inside the caller's transaction. */
@Named
public class OfficeRecord implements AuditActions {
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    public OfficeRecord(AuditTrail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public List<AuditAction> auditActions() {
        return Stream.<AuditAction>concat(Stream.of(OfficeAuditAction.values()), Stream.of(TermAction.values()))
                .toList();
    }

    void append(OfficeAuditAction what, Office office, PersonId actor) {
        AuditDetail detail = AuditDetail.with()
                .text("office", office.code())
                .flag("wanted", office.wanted())
                .build();
        AuditWords words = what == OfficeAuditAction.REMOVE
                ? AuditWords.NONE
                : AuditWords.NONE
                        .and("name", office.name())
                        .and("description", office.description())
                        .and("checklist", String.join("\n", office.checklist()));
        append(office.communityId(), "offices", what, detail, actor, words);
    }

    /** @param term as the step left it */
    void append(TermAction what, OfficeTerm term, PersonId actor) {
        AuditDetail detail = AuditDetail.with()
                .text("office", term.office())
                .person("holder", term.person())
                .text("state", term.state().code())
                .day("begins", term.days().begins())
                .day("ends", term.days().ends())
                .build();
        append(term.communityId(), "term-" + term.id(), what, detail, actor, AuditWords.NONE);
    }

    private void append(
            long communityId, String subject, AuditAction what, AuditDetail detail, PersonId actor, AuditWords words) {
        trail.append(new AuditEntry(
                communityId, subject, what, detail, actor, LocalDate.now(clock), clock.instant(), words));
    }
}
