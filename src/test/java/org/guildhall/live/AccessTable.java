package org.guildhall.live;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.guildhall.testkit.AccessRow;

/** The access table of the app's pages, the same that the other tests read. */
final class AccessTable {
    static final List<String> ROLES = List.of("anonymous", "stranger", "member", "coordinator", "site and space admin");
    static final int ANONYMOUS = 0;
    static final int STRANGER = 1;
    static final int MEMBER = 2;
    static final int COORDINATOR = 3;
    static final int SPACE_ADMIN = 4;
    private static final List<String> COLUMNS = List.of("anonymous", "stranger", "member", "coordinator", "spaceadmin");
    private static final int OPEN = 200;

    private final Map<String, Map<String, Integer>> statuses;

    private AccessTable(Map<String, Map<String, Integer>> statuses) {
        this.statuses = statuses;
    }

    static AccessTable read() {
        return new AccessTable(AccessRow.all().stream()
                .filter(row -> row.isRead() && row.path().startsWith("/plugins/"))
                .collect(Collectors.toMap(AccessRow::path, AccessRow::statuses)));
    }

    /**
     * Whether a role sees a page. Whoever administers the space administers the site here, and sees also what not even the
     * spaces' administrators do.
     */
    boolean letsIn(String path, int role) {
        Map<String, Integer> row = statuses.get(path);
        if (row == null) {
            throw new AssertionError("access.csv does not say who may see " + path);
        }
        return row.get(COLUMNS.get(role)) == OPEN || role == SPACE_ADMIN;
    }
}
