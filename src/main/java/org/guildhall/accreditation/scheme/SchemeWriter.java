package org.guildhall.accreditation.scheme;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guildhall.audit.AuditAction;
import org.guildhall.audit.AuditActions;
import org.guildhall.audit.AuditDetail;
import org.guildhall.audit.AuditEntry;
import org.guildhall.audit.AuditTrail;
import org.guildhall.audit.AuditWords;
import org.guildhall.platform.AsksNoRights;
import org.guildhall.platform.PersonId;

/** Stores schemes together with their entry in the record of changes, inside the caller's transaction. */
@Named
@AsksNoRights
public class SchemeWriter implements AuditActions {
    private final Schemes schemes;
    private final OfficerAssignments officers;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    public SchemeWriter(Schemes schemes, OfficerAssignments officers, AuditTrail trail, Clock clock) {
        this.schemes = schemes;
        this.officers = officers;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public List<AuditAction> auditActions() {
        return List.of(SchemeAuditAction.values());
    }

    Scheme add(long communityId, SchemeTerms terms, PersonId actor) {
        Scheme added = schemes.add(communityId, terms, LocalDate.now(clock));
        append(Optional.empty(), added, SchemeAuditAction.ADD, actor);
        return added;
    }

    Scheme change(Scheme present, SchemeTerms terms, PersonId actor) {
        Scheme changed = schemes.change(present, terms, LocalDate.now(clock));
        append(Optional.of(present), changed, SchemeAuditAction.CHANGE, actor);
        return changed;
    }

    Scheme retire(Scheme present, PersonId actor) {
        Scheme retired = schemes.retire(present);
        append(Optional.of(present), retired, SchemeAuditAction.RETIRE, actor);
        return retired;
    }

    /** @param named a duty that is not in the map stays as it is; what stays is not recorded */
    void name(Scheme scheme, Map<OfficerDuty, Set<PersonId>> named, PersonId actor) {
        officers.replace(scheme, named)
                .forEach((duty, people) -> append(
                        scheme, SchemeAuditAction.NAME_OFFICERS, detail(scheme, duty, people), AuditWords.NONE, actor));
    }

    private static AuditDetail detail(Scheme scheme, OfficerDuty duty, Set<PersonId> people) {
        return AuditDetail.with()
                .number("scheme", scheme.id())
                .text("duty", duty.code())
                .texts("officers", people.stream().map(PersonId::value).sorted().toList())
                .build();
    }

    private void append(Optional<Scheme> before, Scheme scheme, SchemeAuditAction what, PersonId actor) {
        append(scheme, what, SchemeEntries.detail(scheme), SchemeEntries.words(before, scheme), actor);
    }

    private void append(Scheme scheme, SchemeAuditAction what, AuditDetail detail, AuditWords words, PersonId actor) {
        trail.append(new AuditEntry(
                scheme.communityId(),
                "scheme-" + scheme.id(),
                what,
                detail,
                actor,
                LocalDate.now(clock),
                clock.instant(),
                words));
    }
}
