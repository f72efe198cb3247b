package org.guildhall.credential.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Academy.AS_ADMIN;
import static org.guildhall.testkit.Academy.AS_HOLDER;
import static org.guildhall.testkit.Academy.AS_MAREK;
import static org.guildhall.testkit.Academy.SPACE;
import static org.guildhall.testkit.Refusals.assertRefused;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.guildhall.accreditation.scheme.Visibility;
import org.guildhall.accreditation.status.AccreditationAction;
import org.guildhall.credential.openbadges.BakedPng;
import org.guildhall.credential.openbadges.BakedSvg;
import org.guildhall.credential.openbadges.SigningAlgorithm;
import org.guildhall.credential.openbadges.StatusMethod;
import org.guildhall.credential.openbadges.Verdict;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.testkit.AcademyTest;
import org.guildhall.testkit.Kind;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.junit.Before;
import org.junit.Test;

/** From the register into a badge and back to a verdict. */
public class BadgeRoundTripTest extends AcademyTest {
    private Issuing issuing;
    private String number;

    public BadgeRoundTripTest(Kind kind) {
        super(kind);
    }

    @Before
    public void open() {
        issuing = new Issuing(academy);
        issuing.begin();
        number = academy.grant("hana", "2026-11-01").number();
    }

    @Test
    public void theBadgeInEveryFormIsVerified() {
        byte[] png = issuing.credentials.png(AS_HOLDER, SPACE, number);
        byte[] svg = issuing.credentials.svg(AS_HOLDER, SPACE, number);

        assertThat(issuing.verdict(bytes(jwt()))).isEqualTo(Verdict.VERIFIED);
        assertThat(issuing.verdict(png)).isEqualTo(Verdict.VERIFIED);
        assertThat(issuing.verdict(svg)).isEqualTo(Verdict.VERIFIED);
        assertThat(issuing.verdict(bytes(BakedPng.extract(png).orElseThrow()))).isEqualTo(Verdict.VERIFIED);
        assertThat(issuing.verdict(bytes(BakedSvg.extract(new String(svg, StandardCharsets.UTF_8))
                        .orElseThrow())))
                .isEqualTo(Verdict.VERIFIED);
        assertThat(issuing.fetched).as("asked of the network").isEmpty();
    }

    @Test
    public void aRevokedBadgeIsRevokedAtOnceByEveryStatusMethod() {
        for (StatusMethod method : StatusMethod.values()) {
            issuing.begin(SigningAlgorithm.ES256, method);
            publishBits();
            String marek = academy.grant("marek", "2026-11-01").number();
            String badge = issuing.credentials.jwt(AS_MAREK, SPACE, marek);
            assertThat(issuing.verdict(bytes(badge))).as("before, " + method).isEqualTo(Verdict.VERIFIED);

            academy.change(marek, AccreditationAction.REVOKE, "2026-11-24", "fraud");
            publishBits();

            assertThat(issuing.verdict(bytes(badge))).as("after, " + method).isEqualTo(Verdict.REVOKED);
        }
    }

    @Test
    public void whatIsSuspendedIsBadAndWhatIsReinstatedIsGoodAgain() {
        String badge = jwt();
        academy.change(number, AccreditationAction.SUSPEND, "2026-11-24", "complaint");
        assertThat(issuing.verdict(bytes(badge))).isIn(Verdict.REVOKED, Verdict.SUSPENDED);

        academy.change(number, AccreditationAction.REINSTATE, "2026-11-24", "cleared");

        assertThat(issuing.verdict(bytes(badge))).isEqualTo(Verdict.VERIFIED);
    }

    @Test
    public void aLapsedBadgeIsExpiredByItsOwnDates() {
        String badge = jwt();

        academy.clock.moveTo(LocalDate.parse("2027-10-31"));
        assertThat(issuing.verdict(bytes(badge))).isEqualTo(Verdict.VERIFIED);
        academy.clock.moveTo(LocalDate.parse("2027-11-01"));

        assertThat(issuing.verdict(bytes(badge))).isEqualTo(Verdict.EXPIRED);
    }

    @Test
    public void aBadgeIsGivenForWhatIsInForceAlone() {
        academy.change(number, AccreditationAction.SUSPEND, "2026-11-24", "complaint");
        String later = academy.grant("marek", "2026-12-01").number();

        assertRefused(RequestRefusedException.Kind.CONFLICT, this::jwt, "guildhall.credential.not-in-force");
        assertRefused(
                RequestRefusedException.Kind.CONFLICT,
                () -> issuing.credentials.jwt(AS_MAREK, SPACE, later),
                "guildhall.credential.not-in-force");
    }

    @Test
    public void othersThanTheHolderAndThoseWhoRunItAreToldThatThereIsNone() {
        for (Viewer other : List.of(AS_MAREK, Viewer.ANONYMOUS)) {
            assertRefused(
                    RequestRefusedException.Kind.NOT_FOUND,
                    () -> issuing.credentials.jwt(other, SPACE, number),
                    "guildhall.accreditation.not-found");
        }
        assertRefused(
                RequestRefusedException.Kind.NOT_FOUND,
                () -> issuing.credentials.jwt(AS_HOLDER, SPACE, "MVF-2026-999999-X"),
                "guildhall.accreditation.not-found");
        assertRefused(
                RequestRefusedException.Kind.NOT_FOUND,
                () -> issuing.credentials.jwt(AS_HOLDER, new SpaceKey("ELSE"), number),
                "guildhall.community.not-found");
        assertThat(issuing.credentials.jwt(AS_ADMIN, SPACE, number)).isNotEmpty();
    }

    @Test
    public void theHoldersAddressIsCheckedAndNeverInTheBadge() {
        issuing.emails.put(new PersonId("key-hana"), "hana@example.org");
        String badge = jwt();

        assertThat(issuing.report(bytes(badge), Optional.of("hana@example.org")).verdict())
                .isEqualTo(Verdict.VERIFIED);
        assertThat(issuing.report(bytes(badge), Optional.of("marek@example.org"))
                        .verdict())
                .isEqualTo(Verdict.WRONG_HOLDER);
        assertThat(payload(badge).toString())
                .doesNotContain("hana")
                .doesNotContain("Hana")
                .doesNotContain("key-");
    }

    @Test
    public void anotherImplementationVerifiesTheBadgeWithThePublishedKey() throws Exception {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setCompactSerialization(jwt());
        String keyId = signature.getKeyIdHeaderValue();
        String published = issuing.documents
                .key(keyId.substring(keyId.lastIndexOf('/') + 1))
                .orElseThrow();
        signature.setKey(JsonWebKey.Factory.newJwk(published).getKey());

        assertThat(signature.verifySignature()).isTrue();
        assertThat(payload(jwt()).path("sub")).isEqualTo(payload(jwt()).at("/credentialSubject/id"));
    }

    @Test
    public void verifiersThatLookAtTheFirstStatusAloneFindTheBitsOfRevocation() {
        issuing.begin(SigningAlgorithm.ES256, StatusMethod.BOTH);
        issuing.publish(Visibility.PUBLIC, false, Optional.empty());

        JsonNode statuses = payload(jwt()).path("credentialStatus");

        assertThat(statuses)
                .extracting(each -> each.path("type").asText())
                .containsExactly("BitstringStatusListEntry", "BitstringStatusListEntry", "1EdTechRevocationList");
        assertThat(statuses.get(0).path("statusPurpose").asText()).isEqualTo("revocation");
    }

    @Test
    public void aBadgeAndItsCheckTakeAFewStatements() {
        assertThat(statementsOf(this::jwt)).isLessThanOrEqualTo(10);
        String badge = jwt();
        assertThat(statementsOf(() -> issuing.verdict(bytes(badge)))).isLessThanOrEqualTo(6);
    }

    /** As the network would give them to a verifier without our register. */
    private void publishBits() {
        Issuer issuer = issuing.issuers.of(academy.community.id()).orElseThrow();
        for (String purpose : StatusLists.PURPOSES) {
            issuing.documents
                    .bits(issuer.publicId(), purpose, 0)
                    .ifPresent(list -> issuing.network.put(issuing.addresses.bits(issuer, purpose, 0), list.content()));
        }
    }

    private int statementsOf(Runnable work) {
        academy.database.statements().reset();
        work.run();
        return academy.database.statements().count();
    }

    private String jwt() {
        return issuing.credentials.jwt(AS_HOLDER, SPACE, number);
    }

    private static JsonNode payload(String jwt) {
        try {
            return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(jwt.split("\\.")[1]));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
