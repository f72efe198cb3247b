package org.guildhall.accreditation.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import org.guildhall.accreditation.AuditEntry;
import org.guildhall.accreditation.AuditTrail;
import org.guildhall.site.PersonId;

/** Notes imports and exports in the community's record. Asks no rights; its caller is alone in the community. */
@Named
public class ExchangeRecord {
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    public ExchangeRecord(AuditTrail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    void imported(ImportFile file) {
        note(
                file.communityId(),
                "register-import",
                "import=" + file.id() + " rows=" + file.rows() + " " + file.counts(),
                file.importer());
    }

    void exported(long communityId, int rows, String filter, PersonId by) {
        note(communityId, "register-export", "rows=" + rows + " " + filter, by);
    }

    private void note(long communityId, String what, String detail, PersonId by) {
        trail.append(new AuditEntry(
                communityId,
                "register",
                what,
                detail,
                by,
                LocalDate.now(clock),
                clock.instant(),
                "",
                Optional.empty()));
    }
}
