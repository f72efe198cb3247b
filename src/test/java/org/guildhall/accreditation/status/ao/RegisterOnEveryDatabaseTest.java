package org.guildhall.accreditation.status.ao;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.guildhall.accreditation.status.RegisterFilter;
import org.guildhall.accreditation.status.RegisterQuery;
import org.guildhall.accreditation.status.StatusOnDay;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SqlText;
import org.guildhall.platform.ao.OnEveryDatabase;

/** The register, for whatever is asked of it. */
public class RegisterOnEveryDatabaseTest extends OnEveryDatabase {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    public RegisterOnEveryDatabaseTest(String mode, String product, String quote) {
        super(mode, product, quote);
    }

    @Override
    protected List<SqlText> texts() {
        RegisterFilter all = RegisterFilter.all(List.of(1L, 2L), TODAY);
        return Stream.of(all, RegisterFilter.all(List.of(), TODAY), narrow(), all.expiring(TODAY, TODAY.plusDays(9)))
                .map(filter -> new RegisterQuery(1, filter, Optional.empty(), 50))
                .map(query -> RegisterWhere.of(query).text(query.size() + 1))
                .toList();
    }

    private static RegisterFilter narrow() {
        return new RegisterFilter(
                List.of(1L),
                List.of("One", "Two"),
                Arrays.asList(StatusOnDay.State.values()),
                TODAY,
                Optional.of(List.of(new PersonId("key-a"), new PersonId("key-b"))),
                Optional.of(new PersonId("key-c")),
                Optional.of("MVF-2026-000001-X"),
                Optional.empty(),
                false);
    }
}
