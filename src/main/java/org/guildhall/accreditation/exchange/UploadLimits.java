package org.guildhall.accreditation.exchange;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.error.RequestRefusedException;

/** How many files are received at once on a node, so that slow connections keep no threads and disk from others. */
@Named
public class UploadLimits {
    static final int MOST_OF_A_PERSON = 2;
    static final int MOST_IN_ALL = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Map<PersonId, Integer> receiving = new HashMap<>();
    private int all;

    @Inject
    public UploadLimits() {}

    /** A file that is being received, until it is closed. */
    interface Place extends AutoCloseable {
        @Override
        void close();
    }

    /**
     * A place for one more file.
     *
     * @throws RequestRefusedException TOO_MANY (429) when the person, or everybody together, sends as many as may be
     */
    synchronized Place of(PersonId person) {
        if (receiving.getOrDefault(person, 0) >= MOST_OF_A_PERSON) {
            throw RequestRefusedException.tooMany(PATIENCE, "guildhall.exchange.uploads-own", MOST_OF_A_PERSON);
        }
        if (all >= MOST_IN_ALL) {
            throw RequestRefusedException.tooMany(PATIENCE, "guildhall.exchange.uploads-all", MOST_IN_ALL);
        }
        receiving.merge(person, 1, Integer::sum);
        all++;
        return () -> free(person);
    }

    private synchronized void free(PersonId person) {
        receiving.computeIfPresent(person, (same, files) -> files == 1 ? null : files - 1);
        all--;
    }
}
