package org.guildhall.accreditation.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.guildhall.accreditation.register.RegisterEntry;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonState;
import org.guildhall.platform.text.IsoText;

/** The columns of an export, named as an import reads them; those it does not know are for readers. */
enum ExportColumn {
    NUMBER("number", Reader.VISITOR, entry -> entry.accreditation().number()),
    HOLDER("holder", Reader.PERSON, entry -> entry.holder().username()),
    HOLDER_NAME("holderName", Reader.VISITOR, entry -> entry.holder().fullName()),
    SCHEME("scheme", Reader.VISITOR, entry -> entry.scheme().name()),
    LEVEL("level", Reader.VISITOR, entry -> entry.accreditation().level()),
    FROM("from", Reader.VISITOR, entry -> IsoText.day(entry.accreditation().effectiveFrom())),
    UNTIL(
            "until",
            Reader.VISITOR,
            entry -> entry.accreditation().expiresOn().map(IsoText::day).orElse("never")),
    GRACE_UNTIL(
            "graceUntil",
            Reader.VISITOR,
            entry -> entry.accreditation()
                    .term()
                    .lastDays()
                    .graceUntil()
                    .map(IsoText::day)
                    .orElse("")),
    STATE("state", Reader.VISITOR, entry -> entry.standing().state().code()),
    IN_FORCE("inForce", Reader.VISITOR, entry -> entry.standing().isInForce() ? "yes" : "no"),
    ON("on", Reader.VISITOR, entry -> IsoText.day(entry.standing().on())),
    ISSUER("issuer", Reader.VISITOR, entry -> entry.scheme().issuer()),
    GRANTED_BY(
            "grantedBy",
            Reader.VISITOR,
            entry -> entry.grantedBy().map(Person::fullName).orElse("")),
    ACCOUNT("account", Reader.OFFICER, entry -> entry.holder().state() == PersonState.EXTERNAL ? "no" : "yes"),
    SINCE("since", Reader.OFFICER, entry -> IsoText.day(entry.accreditation().changedOn())),
    REVIEW_ON(
            "reviewOn",
            Reader.OFFICER,
            entry -> entry.accreditation().status().reviewOn().map(IsoText::day).orElse("")),
    SCOPE("scope", Reader.OFFICER, entry -> entry.accreditation().awarded().scope()),
    LIMITATIONS(
            "limitations",
            Reader.OFFICER,
            entry -> entry.accreditation().awarded().limitations()),
    FIRST_AWARDED(
            "firstAwarded",
            Reader.OFFICER,
            entry -> IsoText.day(entry.accreditation().origin().firstAwardedOn()));

    /** Who reads, each seeing what the one before does. */
    enum Reader {
        /** Nobody is signed in: names, and nothing of accounts. */
        VISITOR,
        PERSON,
        /** Runs the accreditations. */
        OFFICER
    }

    private final String header;
    private final Reader least;
    private final Function<RegisterEntry, String> cell;

    ExportColumn(String header, Reader least, Function<RegisterEntry, String> cell) {
        this.header = header;
        this.least = least;
        this.cell = cell;
    }

    static Stream<ExportColumn> of(Reader reader) {
        return Arrays.stream(values()).filter(column -> column.least.compareTo(reader) <= 0);
    }

    static List<String> headers(Reader reader) {
        return of(reader).map(column -> column.header).toList();
    }

    String cell(RegisterEntry entry) {
        return Optional.ofNullable(cell.apply(entry)).orElse("");
    }
}
