package org.guildhall.workbench.site;

import java.util.List;

/** An account as it is stored. The workbench's passwords are no secrets: they stand on its login page. */
public record UserRecord(
        String key,
        String username,
        String fullName,
        String password,
        boolean active,
        boolean siteAdmin,
        String locale,
        String zone,
        String note) {

    UserRecord renamed(String newUsername, String newFullName) {
        return new UserRecord(key, newUsername, newFullName, password, active, siteAdmin, locale, zone, note);
    }

    UserRecord activated(boolean isActive) {
        return new UserRecord(key, username, fullName, password, isActive, siteAdmin, locale, zone, note);
    }

    List<String> groups() {
        return siteAdmin ? List.of("confluence-users", "confluence-administrators") : List.of("confluence-users");
    }
}
