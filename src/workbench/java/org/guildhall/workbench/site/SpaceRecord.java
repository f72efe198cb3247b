package org.guildhall.workbench.site;

import java.util.Set;
import java.util.TreeSet;

/**
 * A space as it is stored.
 *
 * @param permissions such as {@code VIEW anonymous}, {@code VIEW users}, {@code EDIT users}, {@code ADMINISTER key-ana}
 * @param archived whether lists and searches over all spaces leave it out; it is read and edited as before
 */
public record SpaceRecord(
        long id,
        String key,
        String name,
        String description,
        String creator,
        Long homePage,
        Set<String> permissions,
        boolean archived) {

    SpaceRecord withHomePage(long pageId) {
        return new SpaceRecord(id, key, name, description, creator, pageId, permissions, archived);
    }

    SpaceRecord archived(boolean isArchived) {
        return new SpaceRecord(id, key, name, description, creator, homePage, permissions, isArchived);
    }

    SpaceRecord with(String permission, boolean granted) {
        TreeSet<String> changed = new TreeSet<>(permissions);
        if (granted) {
            changed.add(permission);
        } else {
            changed.remove(permission);
        }
        return new SpaceRecord(id, key, name, description, creator, homePage, changed, archived);
    }
}
