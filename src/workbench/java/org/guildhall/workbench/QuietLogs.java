package org.guildhall.workbench;

import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps what the host's parts say of their ordinary work off the console, so that a real warning is seen. */
final class QuietLogs {
    private static final Map<String, Level> LEAST = Map.of(
            "org.apache.catalina",
            Level.WARNING,
            "org.apache.coyote",
            Level.WARNING,
            // Warns of each resource that is registered as a ready object, as the app's are: their constructors are
            // injected.
            "org.glassfish.jersey.internal.inject.Providers",
            Level.SEVERE);

    /** The JDK forgets the level of a logger that nobody holds. */
    private static final List<Logger> HELD =
            LEAST.keySet().stream().map(Logger::getLogger).toList();

    private QuietLogs() {}

    static void begin() {
        HELD.forEach(logger -> logger.setLevel(LEAST.get(logger.getName())));
    }
}
