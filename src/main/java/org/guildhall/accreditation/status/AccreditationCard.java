package org.guildhall.accreditation.status;

import java.time.LocalDate;
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
    private static final int FIELDS = 5;

    private AccreditationCard() {}

    /**
     * An accreditation that counts from its first day to its last unless it is changed.
     *
     * @param from the first day in force, ISO 8601
     * @param until the last day in force, ISO 8601, {@link Days#NEVER} for one that never ends
     */
    public record Counting(long schemeId, String level, String number, String from, String until) {

        boolean isInForceOn(String day) {
            return from.compareTo(day) <= 0 && day.compareTo(until) <= 0;
        }

        /** The last day in force, empty for one that never ends. */
        Optional<LocalDate> validUntil() {
            return Days.lastDay(until);
        }
    }

    /** @param counting the latest first */
    public static String of(Collection<Counting> counting) {
        return CardText.of(counting.stream()
                .map(each -> List.of(Long.toString(each.schemeId), each.level, each.number, each.from, each.until))
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
                .flatMap(line ->
                        Parsing.id(line[0])
                                .map(scheme -> new Counting(scheme, line[1], line[2], line[3], line[4]))
                                .stream())
                .toList();
        return counting.size() == lines.size() ? Optional.of(counting) : Optional.empty();
    }
}
