package org.guildhall.workbench.platform;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.regex.Pattern;

/** Locks of one node, as strict as a cluster's: not re-entrant, without conditions, with plain names. */
final class HostLocks implements ClusterLockService {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,255}");

    private final Map<String, ClusterLock> locks = new ConcurrentHashMap<>();

    @Override
    public ClusterLock getLockForName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a lock's name: " + name);
        }
        return locks.computeIfAbsent(name, any -> new OneAtATime());
    }

    private static final class OneAtATime implements ClusterLock {
        private final Semaphore permit = new Semaphore(1);

        @Override
        public void lock() {
            permit.acquireUninterruptibly();
        }

        @Override
        public void lockInterruptibly() throws InterruptedException {
            permit.acquire();
        }

        @Override
        public boolean tryLock() {
            return permit.tryAcquire();
        }

        @Override
        public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
            return permit.tryAcquire(time, unit);
        }

        @Override
        public void unlock() {
            permit.release();
        }

        @Override
        public Condition newCondition() {
            throw new UnsupportedOperationException("Cluster locks have no conditions");
        }
    }
}
