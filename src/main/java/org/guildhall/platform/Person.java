package org.guildhall.platform;

import java.util.Optional;

/**
 * What a page may show of a person.
 *
 * @param username the current user name, empty for a person removed from the site
 * @param fullName never blank: the full name, else the user name, else empty for removed people, whom templates word
 * @param avatarUrl address of the picture as a page can use it, empty where there is none or it is kept from the viewer
 * @param profileUrl address of the profile page as a page can use it, empty where there is none or it is kept from the
 *     viewer
 */
public record Person(
        PersonId id,
        String username,
        String fullName,
        Optional<String> avatarUrl,
        Optional<String> profileUrl,
        PersonState state) {

    /** A person whose account no longer exists. */
    public static Person removed(PersonId id) {
        return new Person(id, "", "", Optional.empty(), Optional.empty(), PersonState.REMOVED);
    }

    /** Whether the account is there and can be used. */
    public boolean isActive() {
        return state == PersonState.ACTIVE;
    }

    public boolean isRemoved() {
        return state == PersonState.REMOVED;
    }

    public boolean isDeactivated() {
        return state == PersonState.DEACTIVATED;
    }
}
