package org.guildhall.host;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.inject.Inject;
import javax.inject.Named;
import org.guildhall.refusal.Refusal;
import org.guildhall.site.Transactions;

/** Transactions of Active Objects, under the host's cluster locks where work must be alone. */
@Named
public class AoTransactions implements Transactions {
    private static final String PREFIX = "org.guildhall.confluence.";
    private static final long PATIENCE_SECONDS = 20;

    private final ActiveObjects ao;
    private final ClusterLockService locks;

    @Inject
    public AoTransactions(ActiveObjects ao, ClusterLockService locks) {
        this.ao = ao;
        this.locks = locks;
    }

    @Override
    public <T> T inOne(Supplier<T> work) {
        return ao.executeInTransaction(work::get);
    }

    @Override
    public <T> T aloneIn(String name, Supplier<T> work) {
        // Beehive takes letters, digits, hyphens, underscores and the dots of a reverse domain name.
        ClusterLock lock = locks.getLockForName(PREFIX + name);
        if (!acquired(lock)) {
            throw Refusal.conflict("", "guildhall.refusal.busy");
        }
        try {
            return inOne(work);
        } finally {
            lock.unlock();
        }
    }

    private static boolean acquired(ClusterLock lock) {
        try {
            return lock.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
