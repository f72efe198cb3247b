package org.guildhall.workbench.site;

/** A page as it is stored, its body in storage format; with {@code trashed} it waits in the trash of its space. */
public record PageRecord(
        long id,
        String spaceKey,
        String title,
        String body,
        Long parent,
        int version,
        String creator,
        boolean trashed) {

    PageRecord edited(String newTitle, String newBody) {
        return new PageRecord(id, spaceKey, newTitle, newBody, parent, version + 1, creator, trashed);
    }

    PageRecord placed(String newSpaceKey, Long newParent) {
        return new PageRecord(id, newSpaceKey, title, body, newParent, version, creator, trashed);
    }

    PageRecord trashed(boolean isTrashed, Long newParent) {
        return new PageRecord(id, spaceKey, title, body, newParent, version, creator, isTrashed);
    }
}
