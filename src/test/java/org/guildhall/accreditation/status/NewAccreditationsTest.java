package org.guildhall.accreditation.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.accreditation.status.Cases.HANA;
import static org.guildhall.accreditation.status.Cases.JUDGE;
import static org.guildhall.accreditation.status.Cases.day;
import static org.guildhall.accreditation.status.Cases.hanas;
import static org.guildhall.accreditation.status.Cases.scheme;
import static org.guildhall.accreditation.status.Cases.strict;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guildhall.audit.ao.HeadNumbers;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.PersonState;
import org.junit.Test;

/** What a grant begins with, also one that is taken over from an older register. */
public class NewAccreditationsTest {
    private static final LocalDate TODAY = day("2026-11-24");
    private static final Person HOLDER =
            new Person(HANA, "hana", "Hana Sato", Optional.empty(), Optional.empty(), PersonState.ACTIVE);

    @Test
    public void aGrantCountsFromTodayOrFromItsFirstDayIfThatIsEarlier() {
        assertThat(granted(direct("2026-12-01")).changedOn()).isEqualTo(TODAY);
        assertThat(granted(direct("2026-11-24")).changedOn()).isEqualTo(TODAY);
        assertThat(granted(direct("2026-01-01")).changedOn()).isEqualTo(day("2026-01-01"));
    }

    @Test
    public void theSchemeSaysHowLongItLastsUnlessTheOldRegisterDoes() {
        assertThat(granted(direct("2026-01-01")).expiresOn()).contains(day("2026-12-31"));
        assertThat(granted(imported(Optional.of(day("2026-10-15")), false)).expiresOn())
                .contains(day("2026-10-15"));
        assertThat(granted(imported(Optional.of(day("2026-10-15")), false))
                        .term()
                        .graceUntil())
                .contains(day("2026-11-15"));
        assertThat(granted(imported(Optional.empty(), true)).expiresOn()).isEmpty();
    }

    @Test
    public void itIsFirstAwardedOnItsFirstDayUnlessTheOldRegisterOrTheOneBeforeSaysOtherwise() {
        ImportedGrant after = ImportedGrant.direct(
                scheme(strict()), HOLDER, grant("2026-01-01"), Optional.of(hanas(AccreditationState.ACTIVE)));

        assertThat(granted(direct("2026-01-01")).origin().firstAwardedOn()).isEqualTo(day("2026-01-01"));
        assertThat(granted(after).origin().firstAwardedOn()).isEqualTo(day("2024-01-01"));
        assertThat(granted(after).origin().supersedes()).contains(Cases.NUMBER);
        assertThat(granted(imported(Optional.empty(), true)).origin().firstAwardedOn())
                .isEqualTo(day("2020-02-29"));
    }

    @Test
    public void itIsActiveUnderThePresentVersionAndSaysWhoDecided() {
        NewAccreditation granted = granted(direct("2026-01-01"));

        assertThat(granted.status())
                .isEqualTo(new Status(
                        LifecycleState.of(AccreditationState.ACTIVE), Optional.empty(), day("2026-01-01"), JUDGE));
        assertThat(granted.schemeVersion()).isEqualTo(4);
        assertThat(granted.holder()).isEqualTo(HANA);
        assertThat(granted.grantedBy()).isEqualTo(JUDGE);
        assertThat(granted.origin().assessor()).contains(new PersonId("key-assessor"));
        assertThat(granted.number()).isEqualTo("N");
        assertThat(granted.awarded()).isEqualTo(new Accreditation.Awarded("One", "", ""));
    }

    @Test
    public void aGrantToSomebodyWhoIsKnownByNowIsTheSameGrant() {
        Person known = Person.removed(new PersonId("key-known"));
        ImportedGrant grant = imported(Optional.empty(), true);

        assertThat(grant.to(known).holder()).isEqualTo(known);
        assertThat(grant.to(known).to(HOLDER)).isEqualTo(grant);
    }

    @Test
    public void everySchemeCountsItsNumbersAndAnOwnNumberTakesNone() {
        ImportedGrant own = new ImportedGrant(
                scheme(strict()),
                HOLDER,
                grant("2026-01-01"),
                Optional.of("OLD-7"),
                Optional.empty(),
                false,
                Optional.empty(),
                List.of(),
                Optional.empty());
        ImportedGrant next = direct("2026-01-01");

        HeadNumbers head = new HeadNumbers("{\"scheme-3\":40}");

        GivenNumbers numbers = new GivenNumbers(List.of(next, own, next), head, 2026);

        assertThat(numbers.of(next)).startsWith("MVF-2026-000041-");
        assertThat(numbers.of(own)).isEqualTo("OLD-7");
        assertThat(numbers.of(next)).startsWith("MVF-2026-000042-");
        assertThat(head.text()).isEqualTo("{\"scheme-3\":42}");
    }

    private static NewAccreditation granted(ImportedGrant grant) {
        return NewAccreditations.of(grant, "N", JUDGE, TODAY);
    }

    private static ImportedGrant direct(String from) {
        return ImportedGrant.direct(scheme(strict()), HOLDER, grant(from), Optional.empty());
    }

    private static ImportedGrant imported(Optional<LocalDate> until, boolean endless) {
        return new ImportedGrant(
                scheme(strict()),
                HOLDER,
                grant("2026-01-01"),
                Optional.empty(),
                until,
                endless,
                Optional.of(day("2020-02-29")),
                List.of(),
                Optional.empty());
    }

    private static Grant grant(String from) {
        return new Grant(
                3,
                "hana",
                Optional.empty(),
                Accreditation.Awarded.level("One"),
                Optional.of(day(from)),
                "",
                Optional.of(new PersonId("key-assessor")));
    }
}
