package org.guildhall.office;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.guildhall.membership.ActingCoordinators;
import org.guildhall.membership.Membership;
import org.guildhall.notice.NewNotice;
import org.guildhall.notice.NoticeService;
import org.guildhall.platform.AsksNoRights;
import org.guildhall.platform.Batches;
import org.guildhall.platform.MaintenanceTask;
import org.guildhall.platform.Messages;
import org.guildhall.platform.Rights;

/**
 * Tells holders of offices, once for each last day, that it comes, in time to hand over; and coordinators that a term has come
 * to its end, for {@value #DAYS_AFTER} days after it.
 */
@Named
@AsksNoRights
public class OfficeReminders implements MaintenanceTask {
    private static final int DAYS_AFTER = 30;

    private final OfficeStore offices;
    private final ActingCoordinators coordinators;
    private final NoticeService notices;
    private final Rights rights;
    private final Messages texts;
    private final Clock clock;

    @Inject
    public OfficeReminders(
            OfficeStore offices,
            ActingCoordinators coordinators,
            NoticeService notices,
            Rights rights,
            Messages texts,
            Clock clock) {
        this.offices = offices;
        this.coordinators = coordinators;
        this.notices = notices;
        this.rights = rights;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public String run(BooleanSupplier stop) {
        return texts.text("guildhall.office.reminders.looked-at", rights.isReadOnly() ? 0 : remind(stop));
    }

    private int remind(BooleanSupplier stop) {
        LocalDate today = LocalDate.now(clock);
        return Batches.each(
                stop,
                OfficeStore.BATCH,
                last -> offices.endingBetween(
                        today.minusDays(DAYS_AFTER), today.plusDays(OfficeViews.HAND_OVER_DAYS), last),
                OfficeTerm::id,
                term -> notices.tell(told(term, today).toList()));
    }

    private Stream<NewNotice> told(OfficeTerm term, LocalDate today) {
        LocalDate lastDay = term.days().ends().orElseThrow();
        Stream<NewNotice> notice = term.days().isOverOn(today)
                ? coordinators.of(term.communityId()).stream()
                        .map(Membership::person)
                        .map(person -> NewNotice.of(OfficeNoticeKind.OVER, term.communityId(), person)
                                .by(term.person()))
                : Stream.of(NewNotice.of(OfficeNoticeKind.ENDS_SOON, term.communityId(), term.person()));
        return notice.map(each -> each.about(term.office()).with(lastDay).once(term.id() + ":" + lastDay));
    }
}
