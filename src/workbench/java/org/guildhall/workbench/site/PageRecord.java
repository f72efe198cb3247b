package org.guildhall.workbench.site;

/** A page as it is stored, its body in storage format. */
public record PageRecord(
        long id, String spaceKey, String title, String body, Long parent, int version, String creator) {

    PageRecord edited(String newTitle, String newBody) {
        return new PageRecord(id, spaceKey, newTitle, newBody, parent, version + 1, creator);
    }
}
