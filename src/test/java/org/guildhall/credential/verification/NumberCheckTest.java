package org.guildhall.credential.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Academy.AS_HOLDER;
import static org.guildhall.testkit.Refusals.assertRefused;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guildhall.accreditation.scheme.Visibility;
import org.guildhall.accreditation.status.AccreditationAction;
import org.guildhall.accreditation.status.Change;
import org.guildhall.accreditation.status.StatusOnDay;
import org.guildhall.credential.issuing.Issuing;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.testkit.Academy;
import org.guildhall.testkit.AcademyTest;
import org.guildhall.testkit.Kind;
import org.junit.Before;
import org.junit.Test;

/** What everybody learns from a number, and what nobody does. */
public class NumberCheckTest extends AcademyTest {
    private Issuing issuing;

    public NumberCheckTest(Kind kind) {
        super(kind);
    }

    @Before
    public void open() {
        issuing = new Issuing(academy);
    }

    @Test
    public void aPublicNumberTellsHowTheAccreditationStands() {
        issuing.publish(Visibility.PUBLIC, false, Optional.empty());
        String number = academy.grant("hana", "2026-03-01").number();

        NumberView view = issuing.numbers.view(issuing.find(" " + number.toLowerCase(java.util.Locale.ROOT) + " ")
                .orElseThrow());

        assertThat(view.holder()).isEqualTo("Hana Sato");
        assertThat(view.level()).isEqualTo("One");
        assertThat(view.inForce()).isTrue();
        assertThat(view.stateText()).isEqualTo("guildhall.accreditation.state.in-force.on[2027-02-28]");
        assertThat(view.at()).isEqualTo("2026-11-24T12:00:00Z");
    }

    @Test
    public void aNumberPastedFromADocumentIsFound() {
        issuing.publish(Visibility.PUBLIC, false, Optional.empty());
        String number = academy.grant("hana", "2026-03-01").number();

        assertThat(issuing.find("\u00a0" + number.replace('-', '\u2013') + "\u200e"))
                .isPresent();
        assertThat(issuing.find(number.replace("-", ""))).isPresent();
        assertThat(issuing.find(number.replace('0', 'O'))).isEmpty();
    }

    @Test
    public void unknownMistypedAndHiddenNumbersGetTheSameAnswer() {
        issuing.publish(Visibility.PUBLIC, false, Optional.empty());
        String number = academy.grant("hana", "2026-03-01").number();
        String mistyped = number.replace("MVF-2026", "MVF-2025");
        issuing.publish(Visibility.SITE, false, Optional.empty());

        assertThat(issuing.find(number)).isEmpty();
        assertThat(issuing.find(mistyped)).isEmpty();
        assertThat(issuing.find("MVF-2026-999999-" + checkCharacterOf("MVF-2026-999999")))
                .isEmpty();
        assertThat(issuing.find("'; DROP TABLE")).isEmpty();
        issuing.publish(Visibility.MEMBERS, false, Optional.empty());
        assertThat(issuing.find(number)).isEmpty();
    }

    @Test
    public void aHiddenNumberCostsTheDatabaseAsMuchAsOneThatWasNeverGiven() {
        String hidden = academy.grant("hana", "2026-03-01").number();
        String never = "MVF-2026-999999-" + checkCharacterOf("MVF-2026-999999");

        assertThat(statementsOf(hidden)).isEqualTo(statementsOf(never)).isEqualTo(2);
    }

    @Test
    public void aCheckTakesTwoStatementsHoweverManyAreAccredited() {
        issuing.publish(Visibility.PUBLIC, false, Optional.empty());
        String number = academy.grant("hana", "2026-03-01").number();
        int alone = statementsOf(number);
        for (int i = 0; i < 1_000; i++) {
            int running = i;
            academy.inOne(() -> academy.accreditations.add(
                    academy.draft("X-" + running, new org.guildhall.platform.PersonId("key-" + running)),
                    "Name",
                    Optional.empty()));
        }

        assertThat(statementsOf(number)).isEqualTo(alone).isEqualTo(2);
    }

    @Test
    public void aDayInThePastShowsTheStateAndTheLevelOfThatDay() {
        issuing.publish(Visibility.PUBLIC, false, Optional.empty());
        String number = academy.grant("hana", "2026-03-01").number();
        academy.service.change(
                Academy.AS_ADMIN,
                Academy.SPACE,
                number,
                new Change(AccreditationAction.RENEW, LocalDate.parse("2026-11-20"), "").toLevel("Two"));
        academy.change(number, AccreditationAction.SUSPEND, "2026-11-24", "A complaint");

        CheckedNumber then = on(number, "2026-06-01");

        assertThat(then.entry().standing().state()).isEqualTo(StatusOnDay.State.IN_FORCE);
        assertThat(then.entry().accreditation().level()).isEqualTo("One");
        assertThat(on(number, "2026-11-21").entry().accreditation().level()).isEqualTo("Two");
        assertThat(on(number, "2026-02-01").entry().standing().state()).isEqualTo(StatusOnDay.State.NOT_YET);
        assertThat(issuing.find(number).orElseThrow().entry().standing().state())
                .isEqualTo(StatusOnDay.State.SUSPENDED);
    }

    @Test
    public void whoeverWasRevokedStaysVisibleAndTheReasonOnlyWhereTheSchemeShowsReasons() {
        issuing.publish(Visibility.PUBLIC, false, Optional.empty());
        String number = academy.grant("hana", "2026-03-01").number();
        academy.change(number, AccreditationAction.REVOKE, "2026-11-24", "Fraud");

        assertThat(issuing.find(number).orElseThrow().reason()).isEmpty();
        issuing.publish(Visibility.PUBLIC, true, Optional.empty());
        assertThat(issuing.find(number).orElseThrow().reason()).contains("Fraud");
        assertThat(on(number, "2026-06-01").reason()).isEmpty();
        assertThat(issuing.numbers.view(issuing.find(number).orElseThrow()).stateText())
                .isEqualTo("guildhall.accreditation.state.revoked.on[2026-11-24]");
    }

    @Test
    public void whatLeftTheRegisterIsGoneFromTheCheck() {
        issuing.publish(Visibility.PUBLIC, false, Optional.of(1));
        String number = academy.grant("hana", "2026-03-01").number();
        academy.change(number, AccreditationAction.REVOKE, "2026-11-24", "Fraud");

        academy.clock.moveTo(LocalDate.parse("2026-12-24"));
        assertThat(issuing.find(number)).isPresent();
        academy.clock.moveTo(LocalDate.parse("2026-12-25"));
        assertThat(issuing.find(number)).isEmpty();
    }

    @Test
    public void nobodyAsksTooOftenAndOthersAreNotHeldUp() {
        for (int i = 0; i < 30; i++) {
            issuing.find("nonsense");
        }

        assertRefused(
                RequestRefusedException.Kind.TOO_MANY, () -> issuing.find("nonsense"), "guildhall.refusal.too-many");
        assertThat(issuing.check.find("203.0.113.9", "nonsense", Optional.empty()))
                .isEmpty();
        academy.clock.move(Duration.ofMinutes(1));
        assertThat(issuing.find("nonsense")).isEmpty();
    }

    @Test
    public void askingTooOftenReachesNoDatabase() {
        for (int i = 0; i < 30; i++) {
            issuing.find("nonsense");
        }
        academy.database.statements().reset();

        assertRefused(
                RequestRefusedException.Kind.TOO_MANY,
                () -> issuing.find("MVF-2026-000001-0"),
                "guildhall.refusal.too-many");
        assertThat(academy.database.statements().count()).isZero();
    }

    @Test
    public void aClosedCheckAnswersNobody() {
        issuing.publish(Visibility.PUBLIC, false, Optional.empty());
        String number = academy.grant("hana", "2026-03-01").number();
        issuing.settings.switchPublicCheck(false);

        assertThat(issuing.check.isOpen()).isFalse();
        assertThat(issuing.find(number)).isEmpty();
    }

    @Test
    public void aProofSaysWhoAskedWhatAndWhenAndItsHashChangesWithIt() {
        issuing.publish(Visibility.PUBLIC, false, Optional.empty());
        CheckedNumber found =
                issuing.find(academy.grant("hana", "2026-03-01").number()).orElseThrow();

        List<String> proofs = new ArrayList<>();
        proofs.add(issuing.numbers.proof(found, AS_HOLDER));
        proofs.add(issuing.numbers.proof(found, Viewer.ANONYMOUS));

        assertThat(proofs.get(0))
                .contains("guildhall.verify.proof.asked-by: Hana Sato", "2026-11-24T12:00:00Z")
                .contains("https://wiki.example.org/plugins/guildhall/verify.action?number=MVF-2026-000001-");
        assertThat(proofs.get(1)).contains("guildhall.verify.proof.asked-by: guildhall.verify.proof.anonymous");
        assertThat(proofs.stream().map(proof -> proof.substring(proof.indexOf("proof.hash["))))
                .doesNotHaveDuplicates();
    }

    private CheckedNumber on(String number, String day) {
        return issuing.check
                .find("198.51.100.7", number, Optional.of(LocalDate.parse(day)))
                .orElseThrow();
    }

    private int statementsOf(String number) {
        academy.database.statements().reset();
        issuing.find(number);
        return academy.database.statements().count();
    }

    private static char checkCharacterOf(String body) {
        for (char letter : "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ".toCharArray()) {
            if (org.guildhall.accreditation.status.AccreditationNumber.isWellFormed(body + "-" + letter)) {
                return letter;
            }
        }
        throw new IllegalArgumentException(body);
    }
}
