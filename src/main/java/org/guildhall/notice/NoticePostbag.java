package org.guildhall.notice;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.guildhall.platform.AsksNoRights;
import org.guildhall.platform.Mailboxes;
import org.guildhall.platform.Messages;
import org.guildhall.platform.MessagesForPeople;
import org.guildhall.platform.People;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Mails one person what is due to them, in one mail in their language. */
@Named
@AsksNoRights
public class NoticePostbag {
    private static final Logger log = LoggerFactory.getLogger(NoticePostbag.class);

    private final NoticeClaims claims;
    private final PersonalMail mail;
    private final People people;
    private final Mailboxes mailboxes;
    private final MessagesForPeople languages;
    private final Transactions transactions;

    @Inject
    public NoticePostbag(
            NoticeClaims claims,
            PersonalMail mail,
            People people,
            Mailboxes mailboxes,
            MessagesForPeople languages,
            Transactions transactions) {
        this.claims = claims;
        this.mail = mail;
        this.people = people;
        this.mailboxes = mailboxes;
        this.languages = languages;
        this.transactions = transactions;
    }

    /** What became of one person's mail. */
    enum Outcome {
        /** Nothing was due. */
        NOTHING,
        /** It is on its way. */
        TAKEN,
        /** It is as if nobody had tried. */
        REFUSED
    }

    /** Somebody who can be mailed. */
    record Addressed(PersonId person, String address) {}

    /** Those with an account that can be used and an address. */
    List<Addressed> addressed(Collection<PersonId> some) {
        Map<PersonId, Person> known = people.byIds(some);
        Map<PersonId, String> addresses = mailboxes.of(some);
        return some.stream()
                .filter(person -> known.get(person).isActive() && addresses.containsKey(person))
                .map(person -> new Addressed(person, addresses.get(person)))
                .toList();
    }

    Outcome send(Addressed to, boolean isDigest) {
        Messages words = languages.of(to.person());
        NoticeClaims.Claim claim;
        try {
            claim = transactions.inOne(() -> claims.take(to.person(), words, isDigest));
        } catch (RuntimeException e) {
            log.warn("What is due to one person could not be read; the next round tries again", e);
            return Outcome.REFUSED;
        }
        if (claim.isEmpty()) {
            return Outcome.NOTHING;
        }
        return isTaken(to, words, claim) ? Outcome.TAKEN : Outcome.REFUSED;
    }

    private boolean isTaken(Addressed to, Messages words, NoticeClaims.Claim claim) {
        boolean isTaken = false;
        try {
            isTaken = mail.send(to.address(), words, claim);
        } finally {
            if (!isTaken) {
                transactions.inOne(() -> claims.giveBack(to.person(), claim));
            }
        }
        return isTaken;
    }
}
