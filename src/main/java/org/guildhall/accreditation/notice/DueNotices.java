package org.guildhall.accreditation.notice;

import jakarta.inject.Inject;
import jakarta.inject.Named;
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
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.scheme.Schemes;
import org.guildhall.accreditation.status.Accreditation;
import org.guildhall.accreditation.status.AccreditationState;
import org.guildhall.accreditation.status.Accreditations;
import org.guildhall.accreditation.status.RegisterFilter;
import org.guildhall.accreditation.status.RegisterPage;
import org.guildhall.accreditation.status.RegisterQuery;
import org.guildhall.accreditation.status.StatusCalculator;
import org.guildhall.community.Communities;
import org.guildhall.community.Community;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.text.Cursor;

/**
 * Finds the notices that are due: of each accreditation the latest step of its scheme's schedule that has come and was
 * not mailed yet.
 */
@Named
public class DueNotices {
    private static final int LONGEST_BEFORE = 730;
    private static final int LONGEST_AFTER = 365;
    private static final int COMMUNITIES = 100;

    private final Communities communities;
    private final Schemes schemes;
    private final Accreditations accreditations;
    private final Notices notices;
    private final NoticeRecipients reachable;
    private final StatusCalculator rules;

    @Inject
    public DueNotices(
            Communities communities,
            Schemes schemes,
            Accreditations accreditations,
            Notices notices,
            NoticeRecipients reachable,
            StatusCalculator rules) {
        this.communities = communities;
        this.schemes = schemes;
        this.accreditations = accreditations;
        this.notices = notices;
        this.reachable = reachable;
        this.rules = rules;
    }

    /**
     * By holder, of all communities.
     *
     * @param most the search stops when so many are found; the others are found in a later run
     */
    Map<PersonId, List<Notice>> find(int most, BooleanSupplier stop) {
        Map<PersonId, List<Notice>> due = new LinkedHashMap<>();
        int found = 0;
        Optional<String> position = Optional.empty();
        List<Communities.Slot> slots;
        do {
            slots = communities.after(position, COMMUNITIES);
            for (Communities.Slot slot : slots) {
                if (stop.getAsBoolean() || found >= most) {
                    return due;
                }
                List<Notice> here = in(slot.community(), most - found);
                here.forEach(
                        notice -> due.computeIfAbsent(notice.accreditation().holder(), any -> new ArrayList<>())
                                .add(notice));
                found += here.size();
                position = Optional.of(slot.sortKey());
            }
        } while (slots.size() == COMMUNITIES);
        return due;
    }

    private List<Notice> in(Community community, int most) {
        Map<Long, Scheme> named = schemes.of(community.id()).stream()
                .filter(scheme -> !scheme.rules().validity().noticeDays().isEmpty())
                .collect(Collectors.toMap(Scheme::id, Function.identity()));
        LocalDate today = rules.today();
        RegisterFilter soon = RegisterFilter.all(named.keySet(), today)
                .expiring(today.minusDays(LONGEST_AFTER), today.plusDays(LONGEST_BEFORE));
        List<Notice> found = new ArrayList<>();
        Optional<Cursor> after = Optional.empty();
        do {
            RegisterPage page =
                    accreditations.page(new RegisterQuery(community.id(), soon, after, RegisterQuery.BATCH));
            found.addAll(untold(community, page.accreditations(), named, today));
            after = page.next();
        } while (after.isPresent() && found.size() < most);
        return found;
    }

    private List<Notice> untold(
            Community community, List<Accreditation> page, Map<Long, Scheme> named, LocalDate today) {
        List<Notice> candidates = page.stream()
                .filter(each -> each.state() != AccreditationState.SUSPENDED)
                .flatMap(each -> step(community, each, named.get(each.schemeId()), today).stream())
                .toList();
        Set<String> told = notices.noted(candidates.stream().map(Notice::key).toList());
        List<Notice> open = candidates.stream()
                .filter(notice -> !told.contains(notice.key()))
                .toList();
        Set<PersonId> people = reachable.among(
                open.stream().map(notice -> notice.accreditation().holder()).collect(Collectors.toSet()));
        return open.stream()
                .filter(notice -> people.contains(notice.accreditation().holder()))
                .toList();
    }

    /** The last step of the ladder that has come. */
    private Optional<Notice> step(Community community, Accreditation accreditation, Scheme scheme, LocalDate today) {
        LocalDate lastDay = accreditation.expiresOn().orElseThrow();
        long left = ChronoUnit.DAYS.between(today, lastDay);
        return scheme.rules().validity().noticeDays().stream()
                .filter(step -> left <= step)
                .min(Comparator.naturalOrder())
                .map(step -> new Notice(
                        accreditation, community.space(), scheme.name(), step, rules.on(today, accreditation)));
    }
}
