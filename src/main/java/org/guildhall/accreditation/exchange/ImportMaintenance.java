package org.guildhall.accreditation.exchange;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.guildhall.platform.MaintenanceTask;
import org.guildhall.platform.Messages;
import org.guildhall.platform.Rights;
import org.guildhall.platform.Transactions;

/** Resumes imports that were interrupted, and removes files a week after their last change. */
@Named
public class ImportMaintenance implements MaintenanceTask {
    private static final Duration KEPT = Duration.ofDays(7);
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int BATCH = 20;

    private final ImportStore imports;
    private final ImportRunner work;
    private final Rights rights;
    private final Transactions transactions;
    private final Clock clock;
    private final Messages texts;

    @Inject
    public ImportMaintenance(
            ImportStore imports,
            ImportRunner work,
            Rights rights,
            Transactions transactions,
            Clock clock,
            Messages texts) {
        this.imports = imports;
        this.work = work;
        this.rights = rights;
        this.transactions = transactions;
        this.clock = clock;
        this.texts = texts;
    }

    @Override
    public String run(BooleanSupplier stop) {
        if (rights.isReadOnly()) {
            return texts.text("guildhall.exchange.job.read-only");
        }
        Instant now = clock.instant();
        List<ImportFile> stalled = imports.workingSince(now.minus(PATIENCE), BATCH);
        stalled.stream().filter(any -> !stop.getAsBoolean()).forEach(file -> work.work(file.id()));
        boolean more = true;
        while (more && !stop.getAsBoolean()) {
            more = transactions.inOne(() -> imports.removeUntouchedSince(now.minus(KEPT), BATCH));
        }
        return texts.text("guildhall.exchange.job.done", stalled.size());
    }
}
