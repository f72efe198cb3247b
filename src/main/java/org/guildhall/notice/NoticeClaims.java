package org.guildhall.notice;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.guildhall.platform.AsksNoRights;
import org.guildhall.platform.Messages;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Viewer;

/**
 * Takes what is to be mailed to a person now, so that nobody else mails it: it is stored as mailed before it is sent. If the
 * node stops in between, one missing mail is better than two.
 */
@Named
@AsksNoRights
public class NoticeClaims {
    /** What was told longer ago and could not be mailed, is not mailed any more. */
    static final Duration LATEST = Duration.ofDays(7);

    private static final int MOST = 200;

    private final PersonalNotices notices;
    private final Digests digests;
    private final NoticeChoices choices;
    private final VisibleNotices visible;
    private final DigestLines counted;
    private final Clock clock;

    @Inject
    public NoticeClaims(
            PersonalNotices notices,
            Digests digests,
            NoticeChoices choices,
            VisibleNotices visible,
            DigestLines counted,
            Clock clock) {
        this.notices = notices;
        this.digests = digests;
        this.choices = choices;
        this.visible = visible;
        this.counted = counted;
        this.clock = clock;
    }

    /**
     * What one mail tells.
     *
     * @param before the person's last digest until then
     */
    record Claim(List<ShownNotice> notices, List<DigestLine> lines, Digest before) {
        boolean isEmpty() {
            return notices.isEmpty() && lines.isEmpty();
        }
    }

    Instant since() {
        return clock.instant().minus(LATEST);
    }

    /**
     * Inside the caller's transaction. What the person may not see or does not want is noted as mailed, too.
     *
     * @param isDigest whether what waits for the digest is taken as well, unless the person had one today
     */
    Claim take(PersonId person, Messages words, boolean isDigest) {
        Digest before = digests.lock(person);
        Map<String, NoticeDelivery> chosen = choices.of(person);
        boolean isDue = isDigest && day(before.at()).isBefore(day(clock.instant()));
        List<ShownNotice> taken = taken(person, chosen, isDue);
        DigestLines.Found found = isDue ? counted.of(person, chosen, words, before) : DigestLines.Found.NONE;
        boolean isDigested = taken.stream().anyMatch(each -> delivery(each, chosen) == NoticeDelivery.DIGEST)
                || !found.lines().isEmpty();
        if (isDigested) {
            digests.keep(person, new Digest(clock.instant(), found.standing()));
        }
        return new Claim(taken, found.lines(), before);
    }

    private List<ShownNotice> taken(PersonId person, Map<String, NoticeDelivery> chosen, boolean isDue) {
        List<PersonalNotice> found = notices.toMail(person, since(), MOST);
        List<ShownNotice> shown = visible.everywhere(Viewer.of(person), found);
        Set<Long> later = isDue
                ? Set.of()
                : shown.stream()
                        .filter(each -> delivery(each, chosen) == NoticeDelivery.DIGEST)
                        .map(each -> each.notice().id())
                        .collect(Collectors.toSet());
        notices.mailed(found.stream()
                .map(PersonalNotice::id)
                .filter(id -> !later.contains(id))
                .toList());
        return shown.stream()
                .filter(each -> delivery(each, chosen) != NoticeDelivery.NEVER)
                .filter(each -> !later.contains(each.notice().id()))
                .toList();
    }

    private static NoticeDelivery delivery(ShownNotice shown, Map<String, NoticeDelivery> chosen) {
        return chosen.getOrDefault(shown.kind().code(), shown.kind().delivery());
    }

    /** Lets it be mailed again; inside the caller's transaction. */
    void giveBack(PersonId person, Claim claim) {
        digests.lock(person);
        notices.mailAgain(
                claim.notices().stream().map(each -> each.notice().id()).toList());
        digests.keep(person, claim.before());
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }
}
