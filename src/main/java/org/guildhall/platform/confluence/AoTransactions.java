package org.guildhall.platform.confluence;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.function.Supplier;
import net.java.ao.ActiveObjectsException;
import org.guildhall.platform.CommunityPart;
import org.guildhall.platform.SharedLookups;
import org.guildhall.platform.Transactions;
import org.guildhall.platform.ao.AoEngines;
import org.guildhall.platform.ao.CommunityLockStatement;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.text.SqlStates;

/**
 * Transactions of Active Objects, which join the one that the host has opened around an action. A community's lock is a
 * row, written before anything else: the database lets nobody else write it until the outermost transaction ends. A lock
 * beside the database would be given back before that, and whoever gets it next would read what is not true any more.
 */
@Named
public class AoTransactions implements Transactions {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ActiveObjects ao;
    private final CommunityLocks locks;
    private final SharedLookups lookups;
    private final AfterTransaction afterwards = new AfterTransaction();

    @Inject
    public AoTransactions(ActiveObjects ao, AoEngines engines, SharedLookups lookups) {
        this(ao, engines, lookups, PATIENCE);
    }

    AoTransactions(ActiveObjects ao, AoEngines engines, SharedLookups lookups, Duration patience) {
        this.ao = ao;
        this.lookups = lookups;
        this.locks = new CommunityLocks(new CommunityLockStatement(engines), patience);
    }

    @Override
    public <T> T inOne(Supplier<T> work) {
        return afterwards.of(() -> {
            try {
                return ao.executeInTransaction(work::get);
            } finally {
                lookups.forget();
            }
        });
    }

    @Override
    public void afterwards(Runnable work) {
        afterwards.add(work);
    }

    @Override
    public <T> T aloneIn(long communityId, CommunityPart part, Supplier<T> work) {
        try {
            return inOne(() -> {
                locks.take(communityId, part);
                return work.get();
            });
        } catch (RuntimeException e) {
            throw isMetByAnother(e) ? RequestRefusedException.conflict("", "guildhall.refusal.busy") : e;
        }
    }

    /**
     * Whether another transaction was in the way: by a deadlock, or by a number or a place that it took although nobody
     * else should have been there. What a store expects to be taken, it tells in an exception of its own.
     */
    private static boolean isMetByAnother(RuntimeException failure) {
        return SqlStates.isDeadlock(failure)
                || failure instanceof ActiveObjectsException && SqlStates.isUniqueViolation(failure);
    }
}
