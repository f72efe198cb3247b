package org.guildhall.notice;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.guildhall.platform.AsksNoRights;
import org.guildhall.platform.MaintenanceTask;
import org.guildhall.platform.Messages;
import org.guildhall.platform.Rights;
import org.guildhall.platform.Transactions;

/** Mails the digests and removes what is old. */
@Named
@AsksNoRights
public class NoticeMaintenance implements MaintenanceTask {
    /** How long notices are kept. */
    public static final Duration KEPT = Duration.ofDays(90);

    private static final int BATCH = 500;

    private final NoticeMailing mailing;
    private final PersonalNotices notices;
    private final Rights rights;
    private final Transactions transactions;
    private final Messages texts;
    private final Clock clock;

    @Inject
    public NoticeMaintenance(
            NoticeMailing mailing,
            PersonalNotices notices,
            Rights rights,
            Transactions transactions,
            Messages texts,
            Clock clock) {
        this.mailing = mailing;
        this.notices = notices;
        this.rights = rights;
        this.transactions = transactions;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public String run(BooleanSupplier stop) {
        int removed = rights.isReadOnly() ? 0 : removeOld(stop);
        return texts.text("guildhall.notice.job.done", mailing.sendDigests(stop), removed);
    }

    private int removeOld(BooleanSupplier stop) {
        Instant before = clock.instant().minus(KEPT);
        int all = 0;
        int some;
        do {
            some = transactions.inOne(() -> notices.removeBefore(before, BATCH));
            all += some;
        } while (some == BATCH && !stop.getAsBoolean());
        return all;
    }
}
