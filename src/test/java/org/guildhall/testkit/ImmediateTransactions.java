package org.guildhall.testkit;

import java.util.function.Supplier;
import org.guildhall.platform.CommunityPart;
import org.guildhall.platform.Transactions;

/** Runs the work at once, for services on in-memory fakes. */
public final class ImmediateTransactions implements Transactions {
    @Override
    public <T> T inOne(Supplier<T> work) {
        return work.get();
    }

    @Override
    public synchronized <T> T aloneIn(long communityId, CommunityPart part, Supplier<T> work) {
        return work.get();
    }
}
