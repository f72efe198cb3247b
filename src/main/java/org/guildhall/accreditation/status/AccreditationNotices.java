package org.guildhall.accreditation.status;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.guildhall.accreditation.holder.ExternalHolder;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.scheme.Schemes;
import org.guildhall.notice.NewNotice;
import org.guildhall.notice.NoticeKind;
import org.guildhall.notice.NoticeService;
import org.guildhall.platform.AsksNoRights;

/** Tells holders with an account what others do with their accreditations; not what an import brings along. */
@Named
@AsksNoRights
public class AccreditationNotices implements AccreditationChanged {
    /** The actions that holders are told of, in the order in which the text words them. */
    private static final List<AccreditationAction> CHANGES = List.of(
            AccreditationAction.RENEW,
            AccreditationAction.PUT_ON_PROBATION,
            AccreditationAction.END_PROBATION,
            AccreditationAction.SUSPEND,
            AccreditationAction.REINSTATE,
            AccreditationAction.REVOKE,
            AccreditationAction.ALLOW_APPEAL,
            AccreditationAction.DISMISS_APPEAL,
            AccreditationAction.UNDO,
            AccreditationAction.TAKE_BACK);

    private final NoticeService notices;
    private final Schemes schemes;

    @Inject
    public AccreditationNotices(NoticeService notices, Schemes schemes) {
        this.notices = notices;
        this.schemes = schemes;
    }

    @Override
    public void accreditationsChanged(long communityId, List<PlannedStep> steps) {
        List<PlannedStep> told =
                steps.stream().filter(AccreditationNotices::isToBeTold).toList();
        if (!told.isEmpty()) {
            Map<Long, String> names =
                    schemes.of(communityId).stream().collect(Collectors.toMap(Scheme::id, Scheme::name));
            notices.tell(told.stream().map(step -> notice(step, names)).toList());
        }
    }

    @Override
    public void accreditationsImported(long communityId, List<PlannedStep> steps) {
        // Whoever brings a register along does not do today what it says.
    }

    private static boolean isToBeTold(PlannedStep step) {
        return !ExternalHolder.isExternal(step.after().holder())
                && (step.action() == AccreditationAction.GRANT || CHANGES.contains(step.action()));
    }

    private static NewNotice notice(PlannedStep step, Map<Long, String> names) {
        AccreditationContent after = step.after();
        NoticeKind kind = step.action() == AccreditationAction.GRANT
                ? AccreditationNoticeKind.GRANTED
                : AccreditationNoticeKind.CHANGED;
        return NewNotice.of(kind, after.communityId(), after.holder())
                .by(after.status().decidedBy())
                .about(after.number())
                .with(
                        names.getOrDefault(after.schemeId(), ""),
                        after.level(),
                        after.number(),
                        CHANGES.indexOf(step.action()));
    }
}
