package org.guildhall.accreditation.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Academy.AS_ADMIN;
import static org.guildhall.testkit.Academy.AS_HOLDER;
import static org.guildhall.testkit.Academy.SPACE;
import static org.guildhall.testkit.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guildhall.accreditation.register.RegisterEntries;
import org.guildhall.accreditation.register.RegisterInput;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.testkit.Academy;
import org.guildhall.testkit.AcademyTest;
import org.guildhall.testkit.Kind;
import org.junit.Test;

/** The filters of the register, on real databases. */
public class RegisterFilterTest extends AcademyTest {
    public RegisterFilterTest(Kind kind) {
        super(kind);
    }

    @Test
    public void everyFilterFindsWhatItSays() {
        String hana = academy.grant("hana", "2026-01-10").number();
        String marek = academy.service
                .grant(
                        Academy.AS_SECOND_ADMIN,
                        SPACE,
                        new Grant(academy.scheme.id(), "marek", "Two", LocalDate.parse("2026-06-01"), ""))
                .number();
        academy.change(hana, AccreditationAction.SUSPEND, "2026-09-01", "x");

        assertThat(found(input("", "", "", ""))).containsExactly(hana, marek);
        assertThat(found(input("Practitioner", "Two", "", ""))).containsExactly(marek);
        assertThat(found(input("", "One, Two", "", ""))).containsExactly(hana, marek);
        assertThat(found(input("", "", "suspended,lapsed", ""))).containsExactly(hana);
        assertThat(found(input("", "", "", "marek n"))).containsExactly(marek);
        assertThat(found(input("", "", "", "marek"))).containsExactly(marek);
        assertThat(found(input("", "", "", "nobody"))).isEmpty();
        assertThat(found(input("", "", "", hana.toLowerCase(java.util.Locale.ROOT))))
                .containsExactly(hana);
        assertThat(found(officer("second"))).containsExactly(marek);
        assertThat(found(expiring("2027-01-01", "2027-01-31"))).containsExactly(hana);
        assertThat(found(expiring("2027-01-10", ""))).containsExactly(marek);
        assertThat(found(expiring("", "2027-05-31"))).containsExactly(hana, marek);
    }

    @Test
    public void aDayShowsHowEachStoodThen() {
        String hana = academy.grant("hana", "2026-01-10").number();
        academy.change(hana, AccreditationAction.REVOKE, "2026-09-01", "x");

        RegisterEntries then = page(AS_HOLDER, on("2026-03-01"));
        RegisterEntries before = page(AS_HOLDER, on("2025-03-01"));

        assertThat(then.entries().get(0).standing().state()).isEqualTo(StatusOnDay.State.IN_FORCE);
        assertThat(before.entries().get(0).standing().isInForce()).isFalse();
    }

    @Test
    public void schemesAndLevelsAreFoundHoweverTheirLettersAreTyped() {
        String hana = academy.grant("hana", "2026-01-10").number();

        assertThat(found(input("PRACTITIONER", "", "", ""))).containsExactly(hana);
        assertThat(found(input("", "one", "", ""))).containsExactly(hana);
        assertThat(found(input("", "tWo , ONE", "", ""))).containsExactly(hana);
        assertThat(found(input("", "two", "", ""))).isEmpty();
        refused("level", input("", "one, three", "", ""), "guildhall.console.no-such-level");
    }

    @Test
    public void whatCannotBeUnderstoodIsRefusedNamingTheField() {
        refused("expiresFrom", expiring("soon", ""), "guildhall.refusal.day");
        refused("expiresTo", expiring("2027-01-01", "2026-01-01"), "guildhall.console.window-order");
        refused("on", on("2026-02-30"), "guildhall.refusal.day");
        refused("level", input("", "Three", "", ""), "guildhall.console.no-such-level");
        refused("officer", officer("nobody"), "guildhall.accreditation.no-such-officer");
        refused("states", input("", "", "fine", ""), "guildhall.accreditation.no-such-state");
        refused("scheme", input("Other", "", "", ""), "guildhall.accreditation.no-such-scheme");
    }

    @Test
    public void onlyThoseWhoRunAccreditationsFindThemByWhoAssessed() {
        assertRefused(
                RequestRefusedException.Kind.FORBIDDEN,
                () -> page(AS_HOLDER, officer("admin")),
                "guildhall.accreditation.officers-only");
    }

    @Test
    public void archivedOnesAreFoundByThoseWhoRunAccreditationsOnly() {
        NewAccreditation ended = academy.draft("MVF-2020-000009-X", new PersonId("key-hana"));
        academy.inOne(() -> academy.accreditations.add(ended, "Hana", Optional.of(LocalDate.parse("2026-01-31"))));
        RegisterInput archived = new RegisterInput("", "", "", "", "", "", "", "", true);

        assertThat(page(AS_ADMIN, archived).entries()).hasSize(1);
        assertThat(page(AS_HOLDER, archived).entries()).isEmpty();
        assertThat(page(AS_ADMIN, input("", "", "", "")).entries()).isEmpty();
    }

    @Test
    public void pagesGoOnWhereTheLastEndedUnderAnyFilter() {
        fill(0, 25);
        for (RegisterInput input : List.of(input("", "", "", ""), expiring("2020-01-01", ""), officer("admin"))) {
            Optional<String> after = Optional.empty();
            List<String> seen = new java.util.ArrayList<>();
            do {
                RegisterEntries page = academy.register.page(AS_ADMIN, SPACE, input.request(after, 10));
                page.entries().forEach(entry -> seen.add(entry.accreditation().number()));
                after = page.next();
            } while (after.isPresent());
            assertThat(seen).hasSize(25).doesNotHaveDuplicates();
        }
    }

    @Test
    public void aPageOfAThousandTakesAsManyStatementsAsOneOfTen() {
        List<RegisterInput> all = List.of(
                input("", "", "", ""),
                input("Practitioner", "One", "in-force", ""),
                input("", "", "", "Holder"),
                officer("admin"),
                expiring("2026-01-01", "2027-12-31"),
                on("2026-05-01"));
        fill(0, 10);
        List<Integer> few = all.stream().map(this::statements).toList();
        fill(10, 1000);

        assertThat(all.stream().map(this::statements).toList()).isEqualTo(few);
        assertThat(few).allMatch(count -> count <= 7, "at most seven statements: " + few);
    }

    private void fill(int from, int to) {
        academy.inOne(() -> {
            for (int i = from; i < to; i++) {
                NewAccreditation draft = academy.draft("D-" + i, new PersonId("key-h" + i));
                LocalDate last = LocalDate.parse("2026-12-01").plusDays(i % 300);
                NewAccreditation ending = draft.with(
                        1,
                        draft.awarded(),
                        draft.status(),
                        new Term(draft.effectiveFrom(), Optional.of(last), Optional.empty(), false));
                academy.accreditations.add(ending, "Holder " + i, Optional.empty());
            }
            return null;
        });
    }

    private int statements(RegisterInput input) {
        academy.database.statements().reset();
        page(AS_ADMIN, input);
        return academy.database.statements().count();
    }

    private List<String> found(RegisterInput input) {
        return page(AS_ADMIN, input).entries().stream()
                .map(entry -> entry.accreditation().number())
                .toList();
    }

    private RegisterEntries page(Viewer viewer, RegisterInput input) {
        return academy.register.page(viewer, SPACE, input.request(Optional.empty(), 50));
    }

    private void refused(String field, RegisterInput input, String key) {
        RequestRefusedException refusal = org.assertj.core.api.Assertions.catchThrowableOfType(
                () -> page(AS_ADMIN, input), RequestRefusedException.class);

        assertThat(refusal.kind()).isEqualTo(RequestRefusedException.Kind.INVALID);
        assertThat(refusal.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.field()).isEqualTo(field);
            assertThat(problem.key()).isEqualTo(key);
        });
    }

    private static RegisterInput input(String scheme, String level, String states, String search) {
        return new RegisterInput(scheme, level, states, search, "", "", "", "", false);
    }

    private static RegisterInput officer(String username) {
        return new RegisterInput("", "", "", "", username, "", "", "", false);
    }

    private static RegisterInput expiring(String from, String to) {
        return new RegisterInput("", "", "", "", "", from, to, "", false);
    }

    private static RegisterInput on(String day) {
        return new RegisterInput("", "", "", "", "", "", "", day, false);
    }
}
