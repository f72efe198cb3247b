package org.guildhall.community;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SpaceKey;

/**
 * Remembers for a minute who is offered a link of the sidebar, so that pages of a space do not ask the database each time
 * they are shown. It is about links only: the pages behind them ask anew.
 */
@Named
public class LinkMemory {
    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final int MOST = 2000;

    private final Map<Asked, Known> answers = new ConcurrentHashMap<>();
    private final Clock clock;

    private record Asked(Class<?> link, PersonId person, SpaceKey space) {}

    private record Known(boolean answer, Instant until) {}

    @Inject
    public LinkMemory(Clock clock) {
        this.clock = clock;
    }

    /**
     * The answer, asked for when it was not within the last minute.
     *
     * @param link whose condition asks
     */
    public boolean answer(Class<?> link, PersonId person, SpaceKey space, BooleanSupplier question) {
        Instant now = clock.instant();
        Asked asked = new Asked(link, person, space);
        Known known = answers.get(asked);
        if (known != null && now.isBefore(known.until())) {
            return known.answer();
        }
        boolean answer = question.getAsBoolean();
        if (answers.size() >= MOST) {
            answers.clear();
        }
        answers.put(asked, new Known(answer, now.plus(KEPT)));
        return answer;
    }
}
