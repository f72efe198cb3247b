package org.guildhall.accreditation.status;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.guildhall.membership.CardText;
import org.guildhall.platform.ao.Days;
import org.guildhall.platform.text.Parsing;

/**
 * What a member's card keeps of accreditations: those that are in force on the days between their first and their last,
 * whatever day it is, so that no card becomes untrue overnight. What the scheme says is not kept.
 */
public final class AccreditationCard {
    private static final int FIELDS = 6;

    private AccreditationCard() {}

    /**
     * An accreditation that counts from its first day to its last unless it is changed.
     *
     * @param from the first day in force, ISO 8601
     * @param until the last day of its term, ISO 8601, {@link Days#NEVER} for one that never ends
     * @param graceUntil the last day of the grace during which it is in force, ISO 8601, empty where there is none
     */
    public record Counting(long schemeId, String level, String number, String from, String until, String graceUntil) {

        /** @param graceUntil the last day before it lapses: as {@code until} where there is no grace */
        public static Counting stored(
                long schemeId,
                String level,
                String number,
                String from,
                String until,
                String graceUntil,
                boolean graceCounts) {
            return new Counting(
                    schemeId, level, number, from, until, graceCounts && !graceUntil.equals(until) ? graceUntil : "");
        }

        boolean isInForceOn(String day) {
            return from.compareTo(day) <= 0 && day.compareTo(graceUntil.isEmpty() ? until : graceUntil) <= 0;
        }

        LastDays lastDays() {
            return LastDays.stored(until, graceUntil.isEmpty() ? until : graceUntil, !graceUntil.isEmpty());
        }
    }

    /** @param counting the latest first */
    public static String of(Collection<Counting> counting) {
        return CardText.of(counting.stream()
                .map(each -> List.of(
                        Long.toString(each.schemeId), each.level, each.number, each.from, each.until, each.graceUntil))
                .toList());
    }

    /**
     * What was kept, the latest first.
     *
     * @param stored null where nothing is kept yet
     * @return empty where the tables have to be read
     */
    public static Optional<List<Counting>> read(String stored) {
        return CardText.lines(stored, FIELDS).flatMap(AccreditationCard::counting);
    }

    private static Optional<List<Counting>> counting(List<String[]> lines) {
        List<Counting> counting = lines.stream()
                .flatMap(
                        line -> Parsing.id(line[0])
                                .map(scheme -> new Counting(scheme, line[1], line[2], line[3], line[4], line[5]))
                                .stream())
                .toList();
        return counting.size() == lines.size() ? Optional.of(counting) : Optional.empty();
    }
}
