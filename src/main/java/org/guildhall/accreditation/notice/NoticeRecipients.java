package org.guildhall.accreditation.notice;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.guildhall.accreditation.holder.HolderDirectory;
import org.guildhall.accreditation.status.StatusCalculator;
import org.guildhall.platform.Mailboxes;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.PersonState;

/** Decides who gets mails: people with an active account and a mail address who have not paused their mails. */
@Named
public class NoticeRecipients {
    private final HolderDirectory holders;
    private final Mailboxes mailboxes;
    private final NoticePauses pauses;
    private final StatusCalculator rules;

    @Inject
    public NoticeRecipients(HolderDirectory holders, Mailboxes mailboxes, NoticePauses pauses, StatusCalculator rules) {
        this.holders = holders;
        this.mailboxes = mailboxes;
        this.pauses = pauses;
        this.rules = rules;
    }

    Set<PersonId> among(Collection<PersonId> people) {
        if (people.isEmpty()) {
            return Set.of();
        }
        Map<PersonId, Person> known = holders.byIds(people);
        Set<PersonId> active = people.stream()
                .filter(person -> known.get(person).state() == PersonState.ACTIVE)
                .collect(Collectors.toSet());
        active.retainAll(mailboxes.of(active).keySet());
        active.removeAll(pauses.pausedOn(rules.today(), active));
        return active;
    }
}
