package org.guildhall.accreditation.application;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.guildhall.accreditation.application.Application.Assessment;
import org.guildhall.accreditation.application.Application.Decision;
import org.guildhall.accreditation.status.AccreditationAction;
import org.guildhall.audit.AuditDetail;
import org.guildhall.audit.AuditEntry;
import org.guildhall.audit.AuditTrail;
import org.guildhall.audit.AuditWords;
import org.guildhall.platform.PersonId;

/** What the record of changes keeps of each step with an application. */
@Named
public class ApplicationEntries {
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    public ApplicationEntries(AuditTrail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    /** @param application as the step left it */
    void append(PersonId actor, Application application, AccreditationAction action, AuditWords words) {
        trail.append(new AuditEntry(
                application.communityId(),
                "application-" + application.id(),
                action,
                detail(application),
                actor,
                LocalDate.now(clock),
                clock.instant(),
                words));
    }

    private static AuditDetail detail(Application application) {
        return AuditDetail.with()
                .number("scheme", application.schemeId())
                .text("level", application.level())
                .person("applicant", application.applicant())
                .text("state", application.at().state().code())
                .flag("underAppeal", application.at().underAppeal())
                .person("assessor", application.assessment().map(Assessment::assessor))
                .flag("recommended", application.assessment().flatMap(Assessment::recommends))
                .person("decidedBy", application.decision().map(Decision::decider))
                .text("accreditation", application.decision().flatMap(Decision::number))
                .build();
    }
}
