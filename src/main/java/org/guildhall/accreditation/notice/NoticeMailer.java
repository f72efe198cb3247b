package org.guildhall.accreditation.notice;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.guildhall.platform.Mail;
import org.guildhall.platform.Mailboxes;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Rights;
import org.guildhall.platform.Transactions;
import org.guildhall.platform.text.Chunks;

/**
 * Mails holders what is due: each step of their scheme's schedule once, and all notices of one night in one mail. When
 * nights were missed, only the latest step is mailed. No status depends on these mails.
 */
@Named
public class NoticeMailer {
    /** Notices of one night; after a long time without, what is more waits for the next. */
    private static final int MOST = 5_000;

    /** After so many mails refused in a row, no more are tried in this run. */
    private static final int PATIENCE = 3;

    private final DueNotices due;
    private final Notices notices;
    private final NoticeMailText words;
    private final Mail mail;
    private final Mailboxes mailboxes;
    private final Rights rights;
    private final Transactions transactions;

    @Inject
    public NoticeMailer(
            DueNotices due,
            Notices notices,
            NoticeMailText words,
            Mail mail,
            Mailboxes mailboxes,
            Rights rights,
            Transactions transactions) {
        this.due = due;
        this.notices = notices;
        this.words = words;
        this.mail = mail;
        this.mailboxes = mailboxes;
        this.rights = rights;
        this.transactions = transactions;
    }

    /**
     * Sends one mail to each person with notices that are due.
     *
     * @param stop asked between communities and between mails
     * @return how many mails were sent
     */
    public int run(BooleanSupplier stop) {
        if (!mail.isPossible() || rights.isReadOnly()) {
            return 0;
        }
        Map<PersonId, List<Notice>> all = due.find(MOST, stop);
        int sent = 0;
        int refused = 0;
        for (List<PersonId> people : Chunks.of(all.keySet())) {
            Map<PersonId, String> addresses = mailboxes.of(people);
            for (PersonId person : people) {
                if (stop.getAsBoolean() || refused == PATIENCE) {
                    return sent;
                }
                if (addresses.containsKey(person)) {
                    boolean taken = tell(addresses.get(person), words.mail(person, all.get(person)), all.get(person));
                    sent += taken ? 1 : 0;
                    refused = taken ? 0 : refused + 1;
                }
            }
        }
        return sent;
    }

    /**
     * Stored as mailed before sending: if the node stops in between, one missing mail is better than the same mail
     * every night. Mails that the server refuses are tried again in the next run.
     */
    private boolean tell(String address, NoticeMail wording, List<Notice> digest) {
        Map<Long, List<String>> keys = digest.stream()
                .collect(Collectors.groupingBy(
                        notice -> notice.accreditation().communityId(),
                        Collectors.mapping(Notice::key, Collectors.toList())));
        transactions.inOne(() -> keys.forEach(notices::note));
        boolean taken = mail.send(address, wording.subject(), wording.body());
        if (!taken) {
            transactions.inOne(() -> keys.values().forEach(notices::forget));
        }
        return taken;
    }
}
