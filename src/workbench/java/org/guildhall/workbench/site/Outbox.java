package org.guildhall.workbench.site;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.mail.server.SMTPMailServer;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that keeps what it is given, the latest hundred. */
public final class Outbox implements MailServerManager, SMTPMailServer {
    private static final int KEPT = 100;

    /** One mail as it was handed over. */
    public record Sent(String to, String subject, String body, String mimeType) {}

    private final List<Sent> sent = new CopyOnWriteArrayList<>();
    private volatile boolean broken;

    @Override
    public SMTPMailServer getDefaultSMTPMailServer() {
        return this;
    }

    @Override
    public void send(Email email) throws MailException {
        if (broken) {
            throw new MailException("The mail server does not answer");
        }
        sent.add(new Sent(email.getTo(), email.getSubject(), email.getBody(), email.getMimeType()));
        while (sent.size() > KEPT) {
            sent.remove(0);
        }
    }

    public List<Sent> sent() {
        return List.copyOf(sent);
    }

    public void breakDown(boolean isBroken) {
        broken = isBroken;
    }
}
