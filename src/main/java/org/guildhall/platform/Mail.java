package org.guildhall.platform;

/** Sends mail through the host. */
public interface Mail {

    /** Whether the site can send mail at all. */
    boolean isPossible();

    /**
     * Sends plain text.
     *
     * @return whether the host took it
     */
    boolean send(String address, String subject, String text);
}
