package org.guildhall.accreditation.renewal;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.guildhall.accreditation.register.Register;
import org.guildhall.accreditation.register.RegisterEntry;
import org.guildhall.accreditation.status.StatusCalculator;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;

/** Reads the log behind one accreditation, for its holder and for those who assess or decide under its scheme. */
@Named
public class HolderLogs {
    private final Register register;
    private final ActivityLog log;
    private final RenewalPoints points;
    private final StatusCalculator rules;

    @Inject
    public HolderLogs(Register register, ActivityLog log, RenewalPoints points, StatusCalculator rules) {
        this.register = register;
        this.log = log;
        this.points = points;
        this.rules = rules;
    }

    /**
     * The holder's log for the scheme of an accreditation, with the points that count.
     *
     * @param number as people write it
     * @throws RequestRefusedException NOT_FOUND (404) when there is no such community or number, or it is hidden from
     *     the viewer; otherwise as {@link ActivityLog#of}
     */
    public HolderLog of(Viewer viewer, SpaceKey space, String number) {
        RegisterEntry entry = register.byNumber(viewer, space, number, Optional.empty())
                .orElseThrow(() -> RequestRefusedException.notFound("guildhall.accreditation.not-found"));
        PersonId holder = entry.accreditation().holder();
        long scheme = entry.scheme().id();
        List<Activity> activities =
                viewer.is(holder) ? log.own(viewer, space, scheme) : log.of(viewer, space, scheme, holder);
        return new HolderLog(
                entry,
                points.progress(entry.accreditation(), entry.scheme(), rules.today()),
                activities,
                log.mayReview(viewer, space, scheme, holder));
    }
}
