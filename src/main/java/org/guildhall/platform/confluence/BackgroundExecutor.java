package org.guildhall.platform.confluence;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Named;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.guildhall.platform.BackgroundWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One thread of our own with a short queue; it ends when it has nothing to do, and with the app. */
@Named
public class BackgroundExecutor implements BackgroundWork {
    private static final Logger log = LoggerFactory.getLogger(BackgroundExecutor.class);
    private static final int WAITING = 20;
    private static final long IDLE_SECONDS = 30;

    private final ThreadPoolExecutor threads;

    public BackgroundExecutor() {
        threads = new ThreadPoolExecutor(
                1, 1, IDLE_SECONDS, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), BackgroundExecutor::thread);
        threads.allowCoreThreadTimeOut(true);
    }

    @Override
    public void offer(Runnable work) {
        try {
            threads.execute(() -> attempt(work));
        } catch (RejectedExecutionException e) {
            log.warn("Too much work waits on this node; it goes on when somebody asks again, or at night", e);
        }
    }

    /** Interrupts the work when the app is disabled. */
    @PreDestroy
    public void stop() {
        threads.shutdownNow();
    }

    private static void attempt(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            log.error("Work in the background stopped half-way; it can go on from there", e);
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "guildhall-background");
        thread.setDaemon(true);
        return thread;
    }
}
