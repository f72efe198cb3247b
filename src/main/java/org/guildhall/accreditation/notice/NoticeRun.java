package org.guildhall.accreditation.notice;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;
import org.guildhall.accreditation.Accreditation;
import org.guildhall.accreditation.Accreditations;
import org.guildhall.accreditation.RegisterFilter;
import org.guildhall.accreditation.RegisterPage;
import org.guildhall.accreditation.RegisterQuery;
import org.guildhall.accreditation.Scheme;
import org.guildhall.accreditation.Schemes;
import org.guildhall.accreditation.StandingRules;
import org.guildhall.community.Communities;
import org.guildhall.site.Mail;
import org.guildhall.site.Mailboxes;
import org.guildhall.site.PersonId;
import org.guildhall.site.Rights;
import org.guildhall.site.Transactions;
import org.guildhall.text.Cursor;

/**
 * Tells holders what is due: every step of their scheme's ladder once, everything of one night in one mail. What was
 * missed while nothing ran is told once, as the step that is due now. Nothing else depends on it.
 */
@Named
public class NoticeRun {
    private static final int LONGEST_BEFORE = 730;
    private static final int LONGEST_AFTER = 365;
    private static final int COMMUNITIES = 100;

    private final Communities communities;
    private final Schemes schemes;
    private final Accreditations accreditations;
    private final Notices notices;
    private final NoticeWords words;
    private final Mail mail;
    private final Mailboxes mailboxes;
    private final StandingRules rules;
    private final Rights rights;
    private final Transactions transactions;

    @Inject
    public NoticeRun(
            Communities communities,
            Schemes schemes,
            Accreditations accreditations,
            Notices notices,
            NoticeWords words,
            Mail mail,
            Mailboxes mailboxes,
            StandingRules rules,
            Rights rights,
            Transactions transactions) {
        this.communities = communities;
        this.schemes = schemes;
        this.accreditations = accreditations;
        this.notices = notices;
        this.words = words;
        this.mail = mail;
        this.mailboxes = mailboxes;
        this.rules = rules;
        this.rights = rights;
        this.transactions = transactions;
    }

    /**
     * Sends one mail to everybody for whom something is due.
     *
     * @param stop asked between communities and between mails
     * @return how many mails were sent
     */
    public int run(BooleanSupplier stop) {
        if (!mail.isPossible() || rights.isReadOnly()) {
            return 0;
        }
        Map<PersonId, List<Notice>> due = due(stop);
        Map<PersonId, String> addresses = mailboxes.of(due.keySet());
        int sent = 0;
        for (Map.Entry<PersonId, List<Notice>> each : due.entrySet()) {
            if (stop.getAsBoolean()) {
                return sent;
            }
            String address = addresses.get(each.getKey());
            if (address != null && tell(address, each.getValue())) {
                sent++;
            }
        }
        return sent;
    }

    /** Noted before it is sent: should the node stop in between, one mail too few is better than the same every night. */
    private boolean tell(String address, List<Notice> digest) {
        transactions.inOne(() ->
                digest.forEach(notice -> notices.note(notice.accreditation().communityId(), List.of(notice.key()))));
        return mail.send(address, words.subject(digest), words.text(digest));
    }

    private Map<PersonId, List<Notice>> due(BooleanSupplier stop) {
        Map<PersonId, List<Notice>> due = new LinkedHashMap<>();
        Optional<String> position = Optional.empty();
        while (!stop.getAsBoolean()) {
            List<Communities.Slot> slots = communities.after(position, COMMUNITIES);
            for (Communities.Slot slot : slots) {
                in(slot.community().id()).forEach(notice -> due.computeIfAbsent(
                                notice.accreditation().holder(), any -> new ArrayList<>())
                        .add(notice));
                position = Optional.of(slot.sortKey());
            }
            if (slots.size() < COMMUNITIES) {
                break;
            }
        }
        return due;
    }

    private List<Notice> in(long communityId) {
        Map<Long, Scheme> named = schemes.of(communityId).stream()
                .filter(scheme -> !scheme.rules().validity().noticeDays().isEmpty())
                .collect(Collectors.toMap(Scheme::id, Function.identity()));
        LocalDate today = rules.today();
        RegisterFilter soon = RegisterFilter.all(named.keySet(), today)
                .expiring(today.minusDays(LONGEST_AFTER), today.plusDays(LONGEST_BEFORE));
        List<Notice> found = new ArrayList<>();
        Optional<Cursor> after = Optional.empty();
        do {
            RegisterPage page = accreditations.page(new RegisterQuery(communityId, soon, after, RegisterQuery.BATCH));
            found.addAll(untold(page.accreditations(), named, today));
            after = page.next();
        } while (after.isPresent());
        return found;
    }

    private List<Notice> untold(List<Accreditation> page, Map<Long, Scheme> named, LocalDate today) {
        List<Notice> candidates = page.stream()
                .flatMap(each -> step(each, named.get(each.schemeId()), today).stream())
                .toList();
        Set<String> told = notices.noted(candidates.stream().map(Notice::key).toList());
        return candidates.stream()
                .filter(notice -> !told.contains(notice.key()))
                .toList();
    }

    /** The last step of the ladder that has come. */
    private static Optional<Notice> step(Accreditation accreditation, Scheme scheme, LocalDate today) {
        LocalDate lastDay = accreditation.expiresOn().orElseThrow();
        long left = ChronoUnit.DAYS.between(today, lastDay);
        return scheme.rules().validity().noticeDays().stream()
                .filter(step -> left <= step)
                .min(Comparator.naturalOrder())
                .map(step -> new Notice(accreditation, scheme.name(), step, lastDay));
    }
}
