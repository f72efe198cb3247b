package org.guildhall.membership;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.BooleanSupplier;
import org.guildhall.platform.AsksNoRights;
import org.guildhall.platform.Batches;
import org.guildhall.platform.MaintenanceTask;
import org.guildhall.platform.Messages;
import org.guildhall.platform.Rights;

/** Reminds members, once for each last day, that it comes within {@value #DAYS} days. */
@Named
@AsksNoRights
public class LastDayReminders implements MaintenanceTask {
    /** How many days before the last one people are reminded of it. */
    public static final int DAYS = 14;

    private static final int BATCH = 200;

    private final Memberships memberships;
    private final MembershipNotices notices;
    private final Rights rights;
    private final Messages texts;
    private final Clock clock;

    @Inject
    public LastDayReminders(
            Memberships memberships, MembershipNotices notices, Rights rights, Messages texts, Clock clock) {
        this.memberships = memberships;
        this.notices = notices;
        this.rights = rights;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public String run(BooleanSupplier stop) {
        return texts.text("guildhall.membership.last-days.looked-at", rights.isReadOnly() ? 0 : remind(stop));
    }

    private int remind(BooleanSupplier stop) {
        LocalDate today = LocalDate.now(clock);
        return Batches.each(
                stop,
                BATCH,
                last -> memberships.leavingBetween(today, today.plusDays(DAYS), last, BATCH),
                Membership::id,
                member -> notices.remindOfLastDay(member, member.staysUntil().orElseThrow()));
    }
}
