package org.guildhall.live;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The access table of the app's pages, the same that the other tests read. */
final class AccessTable {
    static final List<String> ROLES = List.of("anonymous", "stranger", "member", "coordinator", "site and space admin");
    static final int ANONYMOUS = 0;
    static final int STRANGER = 1;
    static final int MEMBER = 2;
    static final int COORDINATOR = 3;
    static final int SPACE_ADMIN = 4;
    private static final String OPEN = "200";

    private final Map<String, List<String>> statuses;

    private AccessTable(Map<String, List<String>> statuses) {
        this.statuses = statuses;
    }

    static AccessTable read() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(AccessTable.class.getResourceAsStream("/access.csv"), StandardCharsets.UTF_8))) {
            return new AccessTable(lines.lines()
                    .filter(line -> line.startsWith("GET,/plugins/"))
                    .map(line -> List.of(line.split(",")))
                    .collect(Collectors.toMap(row -> row.get(1), row -> row.subList(2, row.size()))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Whether a role sees a page. Whoever administers the space administers the site here, and sees also what not even the
     * spaces' administrators do.
     */
    boolean letsIn(String path, int role) {
        List<String> row = statuses.get(path);
        if (row == null) {
            throw new AssertionError("access.csv does not say who may see " + path);
        }
        return row.get(role).equals(OPEN) || role == SPACE_ADMIN;
    }
}
