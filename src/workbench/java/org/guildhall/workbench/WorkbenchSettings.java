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

    /** From system properties, with the defaults of {@code mvn -Pworkbench}. */
    static WorkbenchSettings fromProperties() {
        String home = System.getProperty("workbench.home", "target/workbench-home");
        String file = Path.of(home, "database").toAbsolutePath().toString();
        return new WorkbenchSettings(
                Integer.getInteger("workbench.port", 1990),
                System.getProperty("workbench.jdbc.url", "jdbc:h2:file:" + file),
                System.getProperty("workbench.jdbc.user", "sa"),
                System.getProperty("workbench.jdbc.password", ""),
                Path.of(System.getProperty("guildhall.jar")),
                true);
    }
}
