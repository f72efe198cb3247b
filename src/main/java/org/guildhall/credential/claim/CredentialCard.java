package org.guildhall.credential.claim;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.guildhall.membership.CardText;
import org.guildhall.platform.AsksNoRights;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.ao.Days;

/** What a member's card keeps of credentials from other bodies: those that were confirmed, whatever day it is. */
@AsksNoRights
public final class CredentialCard {
    private static final int FIELDS = 7;

    private CredentialCard() {}

    /** @param confirmed the latest first */
    public static String of(Collection<ConfirmedCredential> confirmed) {
        return CardText.of(confirmed.stream().map(CredentialCard::line).toList());
    }

    private static List<String> line(ConfirmedCredential each) {
        return List.of(
                each.title(),
                each.issuer(),
                each.checkedOn().toString(),
                each.checkedBy().map(PersonId::value).orElse(""),
                each.signer().orElse(""),
                each.until().map(LocalDate::toString).orElse(""),
                each.nextDue().map(LocalDate::toString).orElse(""));
    }

    /**
     * What was kept of a person, the latest first.
     *
     * @param stored null where nothing is kept yet
     * @return empty where the tables have to be read
     */
    public static Optional<List<ConfirmedCredential>> read(PersonId person, String stored) {
        return CardText.lines(stored, FIELDS)
                .map(lines ->
                        lines.stream().map(line -> credential(person, line)).toList());
    }

    private static ConfirmedCredential credential(PersonId person, String[] line) {
        return new ConfirmedCredential(
                person,
                line[0],
                line[1],
                Days.day(line[2]),
                given(line[3]).map(PersonId::new),
                given(line[4]),
                given(line[5]).map(Days::day),
                given(line[6]).map(Days::day));
    }

    private static Optional<String> given(String field) {
        return Optional.of(field).filter(text -> !text.isEmpty());
    }
}
