package org.guildhall.office;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.guildhall.notice.NewNotice;
import org.guildhall.notice.NoticeService;
import org.guildhall.platform.AsksNoRights;
import org.guildhall.platform.PersonId;

/** Writes each step of a term into the record and tells the other person of it, inside the caller's transaction. */
@Named
@AsksNoRights
public class TermSteps {
    private final OfficeRecord entries;
    private final NoticeService notices;

    @Inject
    public TermSteps(OfficeRecord entries, NoticeService notices) {
        this.entries = entries;
        this.notices = notices;
    }

    /** @param term as the step left it */
    void append(TermAction what, OfficeTerm term, PersonId actor) {
        entries.append(what, term, actor);
        told(what, term).ifPresent(notice -> notices.tell(notice.by(actor).about(term.office())));
    }

    private static Optional<NewNotice> told(TermAction what, OfficeTerm term) {
        return switch (what) {
            case OFFER -> Optional.of(to(term.person(), OfficeNoticeKind.OFFERED, term));
            case ACCEPT, EXTEND -> Optional.of(to(term.offeredBy(), OfficeNoticeKind.ACCEPTED, term));
            case DECLINE -> Optional.of(to(term.offeredBy(), OfficeNoticeKind.DECLINED, term));
            case STEP_DOWN -> Optional.of(to(term.offeredBy(), OfficeNoticeKind.GIVEN_UP, term));
            case END -> Optional.of(to(term.person(), OfficeNoticeKind.ENDED, term));
            case HAND_OVER -> Optional.empty();
        };
    }

    private static NewNotice to(PersonId person, OfficeNoticeKind kind, OfficeTerm term) {
        return NewNotice.of(kind, term.communityId(), person);
    }
}
