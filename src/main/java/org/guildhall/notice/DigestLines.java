package org.guildhall.notice;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.guildhall.platform.AsksNoRights;
import org.guildhall.platform.Messages;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.text.Sha256;

/** What is counted for a digest: what is new since the last one, and what waits unless the last one said the same. */
@Named
@AsksNoRights
public class DigestLines {
    /** What the first digest of a person looks back on. */
    private static final Duration FIRST = Duration.ofDays(1);

    private final List<DigestSource> sources;
    private final Clock clock;

    @Inject
    public DigestLines(List<DigestSource> sources, Clock clock) {
        this.sources = List.copyOf(sources);
        this.clock = clock;
    }

    /** Lines to be mailed, and what is to be kept of what waits. */
    record Found(List<DigestLine> lines, String standing) {
        static final Found NONE = new Found(List.of(), "");
    }

    List<DigestSource> sources() {
        return sources;
    }

    Found of(PersonId person, Map<String, NoticeDelivery> chosen, Messages words, Digest before) {
        Instant since = before.isNone() ? clock.instant().minus(FIRST) : before.at();
        List<DigestLine> all = sources.stream()
                .filter(source -> isWanted(source.kind(), chosen))
                .flatMap(source -> source.lines(Viewer.of(person), words, since).stream())
                .toList();
        String standing = standing(all);
        boolean isSame = standing.equals(before.standing());
        return new Found(
                all.stream()
                        .filter(line -> line.standing().isEmpty() || !isSame)
                        .toList(),
                standing);
    }

    private static boolean isWanted(NoticeKind kind, Map<String, NoticeDelivery> chosen) {
        return chosen.getOrDefault(kind.code(), kind.delivery()) != NoticeDelivery.NEVER;
    }

    private static String standing(List<DigestLine> lines) {
        String whole = lines.stream()
                .map(DigestLine::standing)
                .filter(each -> !each.isEmpty())
                .sorted()
                .collect(Collectors.joining("\n"));
        return whole.isEmpty() ? "" : Sha256.hex(whole);
    }
}
