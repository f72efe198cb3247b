package org.guildhall.membership;

import java.time.LocalDate;
import java.util.Optional;
import org.guildhall.platform.error.Checks;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.text.Parsing;

/**
 * What a member says of their part in the community, as it was typed.
 *
 * @param level {@link ParticipationLevel#code}; empty to say nothing
 * @param restingUntil a day in ISO 8601; empty for no rest
 * @param restingNote only with a rest
 * @param audience {@link Audience#code}
 */
public record ParticipationForm(String level, String restingUntil, String restingNote, String audience) {

    /** @throws RequestRefusedException INVALID (400) naming each field that is wrong */
    Participation checked(LocalDate today) {
        Optional<LocalDate> day = Parsing.day(restingUntil.strip());
        boolean isDay = restingUntil.isBlank() || day.isPresent();
        LocalDate last = today.plusDays(Participation.LONGEST_REST);
        new Checks()
                .that(
                        level.isEmpty() || ParticipationLevel.ofCode(level).isPresent(),
                        "level",
                        "guildhall.membership.participation.level.unknown")
                .day(isDay, "restingUntil")
                .that(
                        day.filter(given -> given.isBefore(today) || given.isAfter(last))
                                .isEmpty(),
                        "restingUntil",
                        "guildhall.membership.participation.range",
                        Participation.LONGEST_REST)
                .optionalText(restingNote, "restingNote", Participation.LONGEST_NOTE)
                .that(
                        restingNote.isBlank() || !restingUntil.isBlank(),
                        "restingUntil",
                        "guildhall.membership.participation.note-without-day")
                .that(
                        Audience.ofCode(audience).isPresent(),
                        "audience",
                        "guildhall.membership.participation.audience.unknown")
                .orRefuse();
        return new Participation(
                ParticipationLevel.ofCode(level),
                day,
                restingNote.strip(),
                Audience.ofCode(audience).orElseThrow());
    }
}
