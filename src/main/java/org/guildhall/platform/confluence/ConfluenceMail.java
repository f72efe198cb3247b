package org.guildhall.platform.confluence;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.mail.server.SMTPMailServer;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.guildhall.platform.Mail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Mail through the server that Confluence's administrators set up. Sends at once, and is therefore for jobs only. */
@Named
public class ConfluenceMail implements Mail {
    private static final Logger log = LoggerFactory.getLogger(ConfluenceMail.class);

    private final MailServerManager servers;
    private final HostSession session;

    @Inject
    public ConfluenceMail(MailServerManager servers, HostSession session) {
        this.servers = servers;
        this.session = session;
    }

    @Override
    public boolean isPossible() {
        return server() != null;
    }

    @Override
    public boolean send(String address, String subject, String text) {
        try {
            server().send(new Email(address).setSubject(subject).setBody(text).setMimeType("text/plain"));
            return true;
        } catch (MailException e) {
            log.warn("A notice could not be sent: {}", e.getClass().getName());
            return false;
        }
    }

    private SMTPMailServer server() {
        return session.in(servers::getDefaultSMTPMailServer);
    }
}
