package org.guildhall.live;

/**
 * Somebody to sign in as.
 *
 * @param property under which the user name was given, such as {@code confluence.member}
 */
public record Account(String property, String username, String password) {

    /** Never shows the password. */
    @Override
    public String toString() {
        return property + " (" + username + ")";
    }
}
