package org.guildhall.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.guildhall.testkit.Refusals.assertRefused;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.sal.api.transaction.TransactionCallback;
import org.guildhall.refusal.Refusal;
import org.junit.Before;
import org.junit.Test;
import org.mockito.InOrder;

public class AoTransactionsTest {
    private final ActiveObjects ao = mock(ActiveObjects.class);
    private final ClusterLockService locks = mock(ClusterLockService.class);
    private final ClusterLock lock = mock(ClusterLock.class);
    private final AoTransactions transactions = new AoTransactions(ao, locks);

    @Before
    public void anAppWithLocks() {
        when(ao.executeInTransaction(any()))
                .thenAnswer(call -> ((TransactionCallback<?>) call.getArgument(0)).doInTransaction());
        when(locks.getLockForName("org.guildhall.confluence.weavers")).thenReturn(lock);
    }

    @Test
    public void theTransactionEndsBeforeTheLockIsGivenBack() throws Exception {
        when(lock.tryLock(anyLong(), any())).thenReturn(true);

        assertThat(transactions.<String>aloneIn("weavers", () -> "done")).isEqualTo("done");

        InOrder order = inOrder(lock, ao);
        order.verify(lock).tryLock(anyLong(), any());
        order.verify(ao).executeInTransaction(any());
        order.verify(lock).unlock();
    }

    @Test
    public void aFailureGivesTheLockBack() throws Exception {
        when(lock.tryLock(anyLong(), any())).thenReturn(true);

        assertThatThrownBy(() -> transactions.aloneIn("weavers", () -> {
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");

        verify(lock).unlock();
    }

    @Test
    public void whoWaitsTooLongIsToldToTryAgain() throws Exception {
        when(lock.tryLock(anyLong(), any())).thenReturn(false);

        assertRefused(
                Refusal.Kind.CONFLICT, () -> transactions.aloneIn("weavers", () -> "done"), "guildhall.refusal.busy");

        verify(lock, never()).unlock();
        verifyNoInteractions(ao);
    }

    @Test
    public void anInterruptedWaitKeepsTheInterruption() throws Exception {
        when(lock.tryLock(anyLong(), any())).thenThrow(new InterruptedException());

        assertRefused(
                Refusal.Kind.CONFLICT, () -> transactions.aloneIn("weavers", () -> "done"), "guildhall.refusal.busy");

        assertThat(Thread.interrupted()).isTrue();
    }
}
