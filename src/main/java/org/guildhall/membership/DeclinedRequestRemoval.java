package org.guildhall.membership;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.BooleanSupplier;
import org.guildhall.platform.MaintenanceTask;
import org.guildhall.platform.Messages;
import org.guildhall.platform.Rights;
import org.guildhall.platform.Transactions;

/** Erases answers to requests that can be read no more. */
@Named
public class DeclinedRequestRemoval implements MaintenanceTask {
    private final DeclinedRequests declined;
    private final Rights rights;
    private final Transactions transactions;
    private final Messages texts;
    private final Clock clock;

    @Inject
    public DeclinedRequestRemoval(
            DeclinedRequests declined, Rights rights, Transactions transactions, Messages texts, Clock clock) {
        this.declined = declined;
        this.rights = rights;
        this.transactions = transactions;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public String run(BooleanSupplier stop) {
        LocalDate first = LocalDate.now(clock).minusDays(DeclinedRequest.DAYS);
        int erased = rights.isReadOnly() ? 0 : transactions.inOne(() -> declined.removeBefore(first));
        return texts.text("guildhall.membership.declined.done", erased);
    }
}
