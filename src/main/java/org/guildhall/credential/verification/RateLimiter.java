package org.guildhall.credential.verification;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.guildhall.platform.error.RequestRefusedException;

/**
 * Lets each visitor ask a number of times a minute. Kept on each node by itself and lost with it, which is harmless: the
 * numbers' check characters and their many digits are what keeps them from being tried out.
 */
@Named
public class RateLimiter {
    static final int PER_MINUTE = 30;
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

    /** @throws RequestRefusedException of kind TOO_MANY from the 31st time within a minute on */
    synchronized void count(String visitor) {
        Instant now = clock.instant();
        Count present = counts.getOrDefault(visitor, new Count(now, 0));
        boolean over = !now.isBefore(present.since().plus(Duration.ofMinutes(1)));
        Count next = over ? new Count(now, 1) : new Count(present.since(), present.times() + 1);
        counts.put(visitor, next);
        if (next.times() > PER_MINUTE) {
            throw RequestRefusedException.tooMany();
        }
    }
}
