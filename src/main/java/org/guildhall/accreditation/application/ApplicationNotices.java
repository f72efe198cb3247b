package org.guildhall.accreditation.application;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.scheme.Schemes;
import org.guildhall.accreditation.status.AccreditationAction;
import org.guildhall.notice.NewNotice;
import org.guildhall.notice.NoticeService;
import org.guildhall.platform.AsksNoRights;
import org.guildhall.platform.PersonId;

/** Tells applicants what was decided; of a grant, the accreditation itself is told. */
@Named
@AsksNoRights
public class ApplicationNotices {
    private final NoticeService notices;
    private final Schemes schemes;

    @Inject
    public ApplicationNotices(NoticeService notices, Schemes schemes) {
        this.notices = notices;
        this.schemes = schemes;
    }

    /** Inside the transaction of the step; most steps are told nobody. */
    void tell(Application changed, AccreditationAction step, PersonId actor) {
        if (step == AccreditationAction.REFUSE) {
            String scheme = schemes.byId(changed.communityId(), changed.schemeId())
                    .map(Scheme::name)
                    .orElse("");
            notices.tell(NewNotice.of(ApplicationNoticeKind.REFUSED, changed.communityId(), changed.applicant())
                    .by(actor)
                    .about(Long.toString(changed.id()))
                    .with(scheme, changed.level()));
        }
    }
}
