package org.guildhall.testkit;

import org.guildhall.platform.Mail;

/** A site that sends no mail. */
final class NoMail implements Mail {
    @Override
    public boolean isPossible() {
        return false;
    }

    @Override
    public boolean send(String address, String subject, String text) {
        throw new IllegalStateException("This site sends no mail");
    }
}
