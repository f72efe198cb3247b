package org.guildhall.workbench;

import java.nio.file.Path;

/**
 * How to run a workbench.
 *
 * @param port 0 for any free one
 * @param jdbcUrl H2 or PostgreSQL
 * @param jar the built app
 * @param sampleData whether an empty database is filled
 */
public record WorkbenchSettings(
        int port, String jdbcUrl, String jdbcUser, String jdbcPassword, Path jar, boolean sampleData) {

    /** From the system properties that {@code mvn -Pworkbench} sets. */
    static WorkbenchSettings fromProperties() {
        return new WorkbenchSettings(
                Integer.getInteger("workbench.port", 1990),
                System.getProperty("workbench.jdbc.url"),
                System.getProperty("workbench.jdbc.user", "sa"),
                System.getProperty("workbench.jdbc.password", ""),
                Path.of(System.getProperty("guildhall.jar")),
                true);
    }
}
