package org.guildhall.accreditation.exchange;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.guildhall.accreditation.RegisterEntry;
import org.guildhall.site.Person;
import org.guildhall.site.PersonState;

/** The columns of an export, named as an import reads them; those it does not know are for readers. */
enum ExportColumn {
    NUMBER("number", true, entry -> entry.accreditation().number()),
    HOLDER("holder", true, entry -> entry.holder().username()),
    HOLDER_NAME("holderName", true, entry -> entry.holder().fullName()),
    SCHEME("scheme", true, entry -> entry.scheme().name()),
    LEVEL("level", true, entry -> entry.accreditation().level()),
    FROM("from", true, entry -> entry.accreditation().effectiveFrom().toString()),
    UNTIL(
            "until",
            true,
            entry -> entry.accreditation().expiresOn().map(LocalDate::toString).orElse("never")),
    STATE("state", true, entry -> entry.standing().state().code()),
    IN_FORCE("inForce", true, entry -> entry.standing().isInForce() ? "yes" : "no"),
    ON("on", true, entry -> entry.standing().on().toString()),
    ISSUER("issuer", true, entry -> entry.scheme().issuer()),
    GRANTED_BY(
            "grantedBy", true, entry -> entry.grantedBy().map(Person::fullName).orElse("")),
    ACCOUNT("account", false, entry -> entry.holder().state() == PersonState.EXTERNAL ? "no" : "yes"),
    SINCE("since", false, entry -> entry.accreditation().changedOn().toString()),
    REVIEW_ON(
            "reviewOn",
            false,
            entry -> entry.accreditation()
                    .life()
                    .reviewOn()
                    .map(LocalDate::toString)
                    .orElse("")),
    SCOPE("scope", false, entry -> entry.accreditation().awarded().scope()),
    LIMITATIONS("limitations", false, entry -> entry.accreditation().awarded().limitations()),
    FIRST_AWARDED(
            "firstAwarded",
            false,
            entry -> entry.accreditation().origin().firstAwardedOn().toString());

    private final String header;
    private final boolean forEverybody;
    private final Function<RegisterEntry, String> cell;

    ExportColumn(String header, boolean forEverybody, Function<RegisterEntry, String> cell) {
        this.header = header;
        this.forEverybody = forEverybody;
        this.cell = cell;
    }

    /** @param runs whether the reader runs the accreditations */
    static Stream<ExportColumn> of(boolean runs) {
        return Arrays.stream(values()).filter(column -> runs || column.forEverybody);
    }

    static List<String> headers(boolean runs) {
        return of(runs).map(column -> column.header).toList();
    }

    String cell(RegisterEntry entry) {
        return Optional.ofNullable(cell.apply(entry)).orElse("");
    }
}
