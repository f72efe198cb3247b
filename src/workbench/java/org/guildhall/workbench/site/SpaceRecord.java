package org.guildhall.workbench.site;

import java.util.Set;
import java.util.TreeSet;

/**
 * A space as it is stored.
 *
 * @param permissions such as {@code VIEW anonymous}, {@code VIEW users}, {@code EDIT users}, {@code ADMINISTER key-ana}
 */
public record SpaceRecord(
        long id, String key, String name, String description, String creator, Long homePage, Set<String> permissions) {

    SpaceRecord withHomePage(long pageId) {
        return new SpaceRecord(id, key, name, description, creator, pageId, permissions);
    }

    SpaceRecord with(String permission, boolean granted) {
        TreeSet<String> changed = new TreeSet<>(permissions);
        if (granted) {
            changed.add(permission);
        } else {
            changed.remove(permission);
        }
        return new SpaceRecord(id, key, name, description, creator, homePage, changed);
    }
}
