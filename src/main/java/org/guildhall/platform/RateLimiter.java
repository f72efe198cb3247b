package org.guildhall.platform;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.guildhall.platform.error.RequestRefusedException;

/**
 * Lets each visitor ask a number of times a minute. Kept on each node by itself and lost with it, which is harmless: what
 * must not be found out by asking often is kept by other means, too.
 */
@Named
public class RateLimiter {
    public static final int PER_MINUTE = 30;
    private static final int VISITORS = 10_000;

    private record Count(Instant since, int times) {}

    private final Clock clock;
    private final Map<String, Count> counts = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
            return size() > VISITORS;
        }
    };

    @Inject
    public RateLimiter(Clock clock) {
        this.clock = clock;
    }

    /** @throws RequestRefusedException TOO_MANY (429) from the 31st time within a minute on */
    public void count(String visitor) {
        count(visitor, PER_MINUTE);
    }

    /**
     * Counts one more request.
     *
     * @param visitor who asks, and for what, where several things have counts of their own
     * @param perMinute how many requests of this visitor are allowed within a minute
     * @throws RequestRefusedException TOO_MANY (429) with the seconds until the minute is over, when there were more
     */
    public synchronized void count(String visitor, int perMinute) {
        Instant now = clock.instant();
        Count present = counts.getOrDefault(visitor, new Count(now, 0));
        boolean over = !now.isBefore(present.since().plus(Duration.ofMinutes(1)));
        Count next = over ? new Count(now, 1) : new Count(present.since(), present.times() + 1);
        counts.put(visitor, next);
        if (next.times() > perMinute) {
            Duration left = Duration.between(now, next.since().plus(Duration.ofMinutes(1)));
            throw RequestRefusedException.tooMany(left);
        }
    }
}
