package org.guildhall.accreditation.notice;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.Map;
import org.guildhall.community.Community;
import org.guildhall.platform.Mail;
import org.guildhall.platform.Mailboxes;
import org.guildhall.platform.Messages;
import org.guildhall.platform.MessagesForPeople;
import org.guildhall.platform.MyPageAddress;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SiteAddress;

/** Asks admins of a space, each in their language, to name a coordinator. */
@Named
public class VacancyMail {
    private final Mail mail;
    private final Mailboxes mailboxes;
    private final MessagesForPeople texts;
    private final SiteAddress site;

    @Inject
    public VacancyMail(Mail mail, Mailboxes mailboxes, MessagesForPeople texts, SiteAddress site) {
        this.mail = mail;
        this.mailboxes = mailboxes;
        this.texts = texts;
        this.site = site;
    }

    boolean isPossible() {
        return mail.isPossible();
    }

    /** @return how many mails the host took */
    int send(Community community, Collection<PersonId> admins) {
        Map<PersonId, String> addresses = mailboxes.of(admins);
        return (int) admins.stream()
                .filter(addresses::containsKey)
                .filter(admin -> send(community, admin, addresses.get(admin)))
                .count();
    }

    private boolean send(Community community, PersonId admin, String address) {
        Messages words = texts.of(admin);
        return mail.send(
                address,
                words.text("guildhall.membership.vacancy.mail.subject", community.name()),
                words.text("guildhall.membership.vacancy.mail.body", community.name(), page(community)));
    }

    private String page(Community community) {
        return site.base() + MyPageAddress.people(community.space());
    }
}
