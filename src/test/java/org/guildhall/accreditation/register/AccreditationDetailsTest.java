package org.guildhall.accreditation.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Academy.AS_ADMIN;
import static org.guildhall.testkit.Academy.AS_HOLDER;
import static org.guildhall.testkit.Academy.AS_MAREK;
import static org.guildhall.testkit.Academy.AS_SECOND_ADMIN;
import static org.guildhall.testkit.Academy.SPACE;
import static org.guildhall.testkit.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.guildhall.accreditation.holder.ExternalPerson;
import org.guildhall.accreditation.holder.ao.AoExternalHolder;
import org.guildhall.accreditation.scheme.OfficerDuty;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.status.Accreditation;
import org.guildhall.accreditation.status.AccreditationAction;
import org.guildhall.accreditation.status.AccreditationEvent;
import org.guildhall.accreditation.status.Grant;
import org.guildhall.accreditation.status.NewAccreditation;
import org.guildhall.accreditation.status.StatusOnDay;
import org.guildhall.accreditation.status.ao.AoAccreditation;
import org.guildhall.audit.ao.AoAuditEvent;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.testkit.Academy;
import org.guildhall.testkit.AcademyTest;
import org.guildhall.testkit.BrokenHalfWay;
import org.guildhall.testkit.Kind;
import org.junit.Test;

/** What is told of one accreditation, to whom, and what each can do with it. */
public class AccreditationDetailsTest extends AcademyTest {
    private static final String TODAY = "2026-11-24";

    public AccreditationDetailsTest(Kind kind) {
        super(kind);
    }

    @Test
    public void theHolderAndThoseWhoRunAccreditationsReadItAndNobodyElse() {
        String number = academy.grant("hana", TODAY).number();

        assertThat(find(AS_HOLDER, number)).isPresent();
        assertThat(find(AS_ADMIN, number)).isPresent();
        assertThat(find(AS_MAREK, number)).isEmpty();
        assertThat(find(Viewer.ANONYMOUS, number)).isEmpty();
        assertThat(find(AS_ADMIN, "MVF-2026-999999-X")).isEmpty();
        academy.schemes.name(AS_ADMIN, SPACE, academy.scheme.id(), OfficerDuty.ASSESS, List.of("marek"));
        assertThat(find(AS_MAREK, number)).isPresent();
    }

    @Test
    public void everyChangeIsToldWithItsReasonAndItsActor() {
        String number = academy.grant("hana", "2026-11-01").number();
        academy.change(number, AccreditationAction.SUSPEND, TODAY, "A complaint.");

        AccreditationDetails details = find(AS_HOLDER, number).orElseThrow();

        assertThat(details.history())
                .extracting(AccreditationEvent::action)
                .containsExactly(AccreditationAction.GRANT, AccreditationAction.SUSPEND);
        assertThat(details.history().get(1).reason()).isEqualTo("A complaint.");
        assertThat(details.people().get(details.history().get(1).actor()).fullName())
                .isEqualTo("Ada Admin");
        assertThat(details.rules().orElseThrow().number()).isEqualTo(1);
    }

    @Test
    public void eachIsOfferedWhatTheyCanDoAndOnlyThat() {
        String number = academy.grant("hana", "2026-11-01").number();

        assertThat(possible(AS_ADMIN, number))
                .containsExactly(
                        AccreditationAction.RENEW,
                        AccreditationAction.PUT_ON_PROBATION,
                        AccreditationAction.SUSPEND,
                        AccreditationAction.REVOKE,
                        AccreditationAction.SUPERSEDE,
                        AccreditationAction.TAKE_BACK);
        assertThat(possible(AS_HOLDER, number)).containsExactly(AccreditationAction.RESIGN);
        academy.schemes.name(AS_ADMIN, SPACE, academy.scheme.id(), OfficerDuty.DECIDE, List.of("marek"));
        assertThat(possible(AS_ADMIN, number)).isEmpty();
        assertThat(possible(AS_MAREK, number)).contains(AccreditationAction.REVOKE);
    }

    @Test
    public void whoeverDecidesUnderTheSchemeStillDoesNothingWithTheirOwn() {
        academy.schemes.name(AS_ADMIN, SPACE, academy.scheme.id(), OfficerDuty.DECIDE, List.of("hana", "admin"));
        String number = academy.grant("hana", TODAY).number();

        assertThat(possible(AS_HOLDER, number)).containsExactly(AccreditationAction.RESIGN);
    }

    @Test
    public void anAppealIsAnsweredByAnotherDeciderThanTheOneItContests() {
        String number = academy.grant("hana", "2026-11-01").number();
        academy.change(number, AccreditationAction.REVOKE, TODAY, "Fraud.");
        assertThat(possible(AS_HOLDER, number)).containsExactly(AccreditationAction.APPEAL);
        academy.change(AS_HOLDER, number, AccreditationAction.APPEAL, TODAY, "It was not me.");

        assertThat(possible(AS_ADMIN, number)).isEmpty();
        assertThat(possible(AS_HOLDER, number)).isEmpty();
        assertThat(possible(AS_SECOND_ADMIN, number))
                .containsExactly(AccreditationAction.ALLOW_APPEAL, AccreditationAction.DISMISS_APPEAL);
        assertThat(find(AS_ADMIN, number).orElseThrow().standing().underAppeal())
                .isTrue();
    }

    @Test
    public void anotherLevelTakesThePlaceOfTheFirstAndBothNameEachOther() {
        String first = academy.grant("hana", "2026-01-10").number();

        String second = upgrade(first, "Two", TODAY).number();

        AccreditationDetails old = find(AS_ADMIN, first).orElseThrow();
        AccreditationDetails successor = find(AS_ADMIN, second).orElseThrow();
        assertThat(old.standing().state()).isEqualTo(StatusOnDay.State.SUPERSEDED);
        assertThat(old.supersededBy()).contains(second);
        assertThat(successor.accreditation().origin().supersedes()).contains(first);
        assertThat(successor.accreditation().origin().firstAwardedOn()).isEqualTo("2026-01-10");
        assertThat(successor.standing().isInForce()).isTrue();
    }

    @Test
    public void anotherLevelIsADifferentOneOfTheSchemeFromTodayOrEarlier() {
        String number = academy.grant("hana", TODAY).number();

        assertRefused(
                RequestRefusedException.Kind.INVALID,
                () -> upgrade(number, "One", TODAY),
                "guildhall.scheme.upgrade.same-level");
        assertRefused(
                RequestRefusedException.Kind.INVALID,
                () -> upgrade(number, "Nine", TODAY),
                "guildhall.accreditation.no-such-level");
        assertRefused(
                RequestRefusedException.Kind.INVALID,
                () -> upgrade(number, "Two", "2026-11-25"),
                "guildhall.accreditation.date-ahead");
        academy.schemes.retire(AS_ADMIN, SPACE, academy.scheme.id());
        assertRefused(
                RequestRefusedException.Kind.INVALID,
                () -> upgrade(number, "Two", TODAY),
                "guildhall.accreditation.scheme-retired");
        assertThat(find(AS_ADMIN, number).orElseThrow().standing().isInForce()).isTrue();
    }

    @Test
    public void nothingIsSupersededWithoutASuccessor() {
        String number = academy.grant("hana", TODAY).number();

        assertRefused(
                RequestRefusedException.Kind.CONFLICT,
                () -> academy.change(number, AccreditationAction.SUPERSEDE, TODAY, ""),
                "guildhall.accreditation.not-now");
    }

    @Test
    public void anUpgradeThatBreaksHalfWayLeavesTheFirstInForce() {
        String number = academy.grant("hana", "2026-01-10").number();

        BrokenHalfWay.everyStatementOf(academy.database, () -> upgrade(number, "Two", TODAY), () -> {
            assertThat(find(AS_ADMIN, number).orElseThrow().standing().isInForce())
                    .isTrue();
            assertThat(academy.database.ao().count(AoAccreditation.class)).isEqualTo(1);
        });
        assertThat(find(AS_ADMIN, number).orElseThrow().standing().state()).isEqualTo(StatusOnDay.State.SUPERSEDED);
    }

    @Test
    public void somebodyWithoutAnAccountIsKnownByNameAndTheHashOfAnAddressAlone() {
        NewAccreditation granted = grant("", "Inge Brandt", "Inge@Example.org");

        AccreditationDetails details = find(AS_ADMIN, granted.number()).orElseThrow();

        assertThat(details.holder().fullName()).isEqualTo("Inge Brandt");
        assertThat(academy.holders.emailOf(granted.holder()).orElseThrow().matches("inge@example.org"))
                .isTrue();
        assertThat(academy.database.ao().find(AoExternalHolder.class)[0].getEmailHash())
                .doesNotContain("@");
        assertRefused(
                RequestRefusedException.Kind.CONFLICT,
                () -> grant("", "inge brandt", "inge@example.org"),
                "guildhall.accreditation.already-held");
    }

    @Test
    public void aHolderIsEitherAnAccountOrSomebodyWithout() {
        assertRefused(
                RequestRefusedException.Kind.INVALID,
                () -> grant("hana", "Inge Brandt", ""),
                "guildhall.scheme.grant.one-holder");
        assertRefused(
                RequestRefusedException.Kind.INVALID,
                () -> grant("", "", "no address"),
                "guildhall.refusal.required",
                "guildhall.accreditation.email-form");
    }

    @Test
    public void aGrantToSomebodyWithoutAnAccountThatBreaksHalfWayLeavesNothing() {
        BrokenHalfWay.everyStatementOf(academy.database, () -> grant("", "Inge Brandt", "inge@example.org"), () -> {
            assertThat(academy.database.ao().count(AoExternalHolder.class)).isZero();
            assertThat(academy.database.ao().count(AoAccreditation.class)).isZero();
            assertThat(academy.database.ao().count(AoAuditEvent.class)).isEqualTo(1);
        });
    }

    @Test
    public void onlySchemesUnderWhichOneDecidesAreOfferedForAGrant() {
        Scheme weaver = academy.schemes.add(
                AS_ADMIN, SPACE, Academy.terms("Weaver", "WEAVE"), Map.of(OfficerDuty.DECIDE, List.of("marek")));
        academy.schemes.retire(
                AS_ADMIN,
                SPACE,
                academy.schemes
                        .add(AS_ADMIN, SPACE, Academy.terms("Old", "OLD"))
                        .id());

        assertThat(academy.service.grantable(AS_ADMIN, SPACE)).containsExactly(academy.scheme);
        assertThat(academy.service.grantable(AS_MAREK, SPACE))
                .extracting(Scheme::id)
                .containsExactly(weaver.id());
        assertThat(academy.service.grantable(AS_HOLDER, SPACE)).isEmpty();
    }

    @Test
    public void aDossierTakesTheSameFewStatementsForTenAndForAThousand() {
        String number = academy.grant("hana", TODAY).number();
        fill(0, 10);
        int amongTen = statementsOf(() -> find(AS_ADMIN, number));
        fill(10, 1000);

        assertThat(statementsOf(() -> find(AS_ADMIN, number)))
                .isEqualTo(amongTen)
                .isLessThanOrEqualTo(6);
    }

    @Test
    public void whatCanBeGrantedTakesTheSameFewStatementsHoweverManySchemes() {
        int ofOne = statementsOf(() -> academy.service.grantable(AS_ADMIN, SPACE));
        IntStream.range(0, 50)
                .forEach(i -> academy.schemes.add(AS_ADMIN, SPACE, Academy.terms("Scheme " + i, "S" + i)));

        assertThat(statementsOf(() -> academy.service.grantable(AS_ADMIN, SPACE)))
                .isEqualTo(ofOne)
                .isLessThanOrEqualTo(3);
    }

    private Optional<AccreditationDetails> find(Viewer viewer, String number) {
        return academy.details.find(viewer, SPACE, number);
    }

    private List<AccreditationAction> possible(Viewer viewer, String number) {
        return find(viewer, number).orElseThrow().possible();
    }

    private NewAccreditation upgrade(String number, String level, String from) {
        return academy.service.upgrade(AS_ADMIN, SPACE, number, level, Optional.of(LocalDate.parse(from)), "");
    }

    private NewAccreditation grant(String username, String name, String email) {
        return academy.service.grant(
                AS_ADMIN,
                SPACE,
                new Grant(
                        academy.scheme.id(),
                        username,
                        Optional.of(new ExternalPerson(name, email)),
                        Accreditation.Awarded.level("One"),
                        Optional.of(LocalDate.parse(TODAY)),
                        "",
                        Optional.empty()));
    }

    private void fill(int from, int to) {
        IntStream.range(from, to)
                .forEach(i -> academy.accreditations.add(
                        academy.draft("F-" + i, new PersonId("key-h" + i)), "Holder " + i, Optional.empty()));
    }

    private int statementsOf(Runnable work) {
        academy.database.statements().reset();
        work.run();
        return academy.database.statements().count();
    }
}
