package org.guildhall.credential.openbadges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.credential.openbadges.Badges.ES256;
import static org.guildhall.credential.openbadges.Badges.ID;
import static org.guildhall.credential.openbadges.Badges.ISSUER;
import static org.guildhall.credential.openbadges.Badges.NOW;
import static org.guildhall.credential.openbadges.Badges.badge;
import static org.guildhall.credential.openbadges.Badges.trusting;
import static org.guildhall.credential.openbadges.Badges.verify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

/** What a credential must contain, and how it is read, field by field. */
public class FieldsTest {

    @Test
    public void theGenuineOneBreaksNoRule() {
        assertThat(broken("$", node -> {})).isEqualTo("none");
    }

    @Test
    public void bothContextsStandInTheirOrder() {
        assertThat(broken("$", node -> node.put("@context", "https://www.w3.org/ns/credentials/v2")))
                .isEqualTo("contexts-wrong");
        assertThat(broken(
                        "$",
                        node -> node.putArray("@context")
                                .add("https://www.w3.org/ns/credentials/v2")
                                .add("https://example.org/context")))
                .isEqualTo("contexts-wrong");
        assertThat(broken(
                        "$",
                        node -> node.putArray("@context")
                                .add("https://www.w3.org/2018/credentials/v9")
                                .add("https://purl.imsglobal.org/spec/ob/v3p0/context.json")))
                .isEqualTo("contexts-wrong");
    }

    @Test
    public void itIsACredentialAndABadge() {
        assertThat(broken("$", node -> node.putArray("type").add("OpenBadgeCredential")))
                .isEqualTo("type-wrong");
        assertThat(broken("$", node -> node.putArray("type").add("VerifiableCredential")))
                .isEqualTo("type-wrong");
        assertThat(broken(
                        "$",
                        node -> node.putArray("type")
                                .add("VerifiableCredential")
                                .add("AchievementCredential")))
                .isEqualTo("none");
    }

    @Test
    public void itsIssuerIsAnAddressOrAProfileWithAnId() {
        assertThat(broken("$", node -> node.put("issuer", ISSUER))).isEqualTo("none");
        assertThat(broken("/issuer", node -> node.put("type", "Person"))).isEqualTo("issuer-no-profile");
        assertThat(broken("/issuer", node -> node.remove("id"))).isEqualTo("id-missing");
        assertThat(broken("$", node -> node.remove("id"))).isEqualTo("id-missing");
    }

    @Test
    public void itsTimesHaveAZoneAndTheEndMayBeMissing() {
        assertThat(broken("$", node -> node.remove("validFrom"))).isEqualTo("times-wrong");
        assertThat(broken("$", node -> node.put("validFrom", 5))).isEqualTo("times-wrong");
        assertThat(broken("$", node -> node.put("validUntil", "soon"))).isEqualTo("times-wrong");
        assertThat(broken("$", node -> node.remove("validUntil"))).isEqualTo("none");
        assertThat(broken("$", node -> node.putNull("validUntil"))).isEqualTo("times-wrong");
        assertThat(broken("$", node -> node.put("validFrom", "2026-02-01T01:00:00+01:00")))
                .isEqualTo("none");
    }

    @Test
    public void itsSubjectIsNamedAndHasCriteria() {
        assertThat(broken("/credentialSubject", node -> node.put("type", "Person")))
                .isEqualTo("subject-type-wrong");
        assertThat(broken("/credentialSubject", node -> node.remove(List.of("id", "identifier"))))
                .isEqualTo("subject-unnamed");
        assertThat(broken("/credentialSubject", node -> node.remove("id"))).isEqualTo("none");
        assertThat(broken("/credentialSubject", node -> node.remove("identifier")))
                .isEqualTo("none");
        assertThat(broken("/credentialSubject/achievement", node -> node.putObject("criteria")))
                .isEqualTo("criteria-missing");
        assertThat(broken(
                        "/credentialSubject/achievement",
                        node -> node.putObject("criteria").put("id", "urn:c")))
                .isEqualTo("none");
    }

    @Test
    public void itsEvidenceIsEvidence() {
        assertThat(broken("$", node -> node.putArray("evidence").addObject().put("type", "Proof")))
                .isEqualTo("evidence-type-wrong");
        assertThat(broken("$", node -> node.putObject("evidence").put("type", "Evidence")))
                .isEqualTo("none");
        assertThat(broken("$", node -> node.remove("evidence"))).isEqualTo("none");
    }

    @Test
    public void itsLevelIsTheOneThatWasAchievedOrTheValueThatWasGiven() {
        assertThat(level("/credentialSubject", node -> {})).isEqualTo("Level 2");
        assertThat(level("/credentialSubject", node -> node.remove("result"))).isEmpty();
        assertThat(level(
                        "/credentialSubject",
                        node -> node.putArray("result").addObject().put("value", "Gold")))
                .isEqualTo("Gold");
        assertThat(level(
                        "/credentialSubject",
                        node -> node.putObject("result")
                                .put("achievedLevel", "urn:none")
                                .put("value", "Gold")))
                .isEqualTo("Gold");
        assertThat(level("/credentialSubject", node -> node.putArray("result").addObject()))
                .isEmpty();
    }

    @Test
    public void itsNameIsItsOwnOrThatOfTheAchievement() {
        assertThat(summary("$", node -> node.put("name", "Own")).name()).isEqualTo("Own");
        assertThat(summary("$", node -> node.remove("name")).name()).isEqualTo("Practitioner");
        BadgeSummary summary = summary("$", node -> {});
        assertThat(summary.id()).isEqualTo(ID);
        assertThat(summary.number()).isEqualTo("AC-2026-000123-K");
        assertThat(summary.issuerName()).isEqualTo("Example Board");
        assertThat(summary.description()).isEqualTo("Uses the framework");
        assertThat(summary.validFrom()).contains(Instant.parse("2026-02-01T00:00:00Z"));
    }

    @Test
    public void theFirstVersionNamesItsTimesOtherwise() {
        ObjectNode json = json();
        json.putArray("@context")
                .add("https://www.w3.org/2018/credentials/v1")
                .add("https://purl.imsglobal.org/spec/ob/v3p0/context.json");
        assertThat(rules(json).brokenForm()).contains(ReasonCode.TIMES_WRONG);

        json.put("issuanceDate", "2026-02-01T00:00:00Z").put("expirationDate", "2028-02-01T00:00:00Z");
        assertThat(rules(json).brokenForm()).isEmpty();
        assertThat(CredentialFields.of(json).validUntil()).contains(Instant.parse("2028-02-01T00:00:00Z"));
    }

    @Test
    public void aClaimAgreesWithWhatItRepeats() {
        assertThat(claim("iss", "\"x\"")).isEqualTo("claim-iss");
        assertThat(claim("jti", "\"x\"")).isEqualTo("claim-jti");
        assertThat(claim("sub", "\"x\"")).isEqualTo("claim-sub");
        assertThat(claim("nbf", "\"1769904000\"")).isEqualTo("claim-nbf");
        assertThat(claim("exp", "1")).isEqualTo("claim-exp");
        assertThat(claim("other", "1")).isEqualTo("none");
    }

    @Test
    public void anEndThatOnlyTheClaimNamesIsTheEndAndOneThatItLeavesOutIsNoAgreement() {
        ObjectNode signed = payload();
        signed.remove("validUntil");
        assertThat(rules(signed).brokenClaim()).isEmpty();

        ObjectNode other = payload();
        other.remove("exp");
        assertThat(rules(other).brokenClaim()).contains(ReasonCode.CLAIM_EXP_MISSING);

        other.remove("validUntil");
        assertThat(rules(other).brokenClaim()).isEmpty();
    }

    @Test
    public void aSubjectWithoutAnIdIsClaimedByNobody() {
        ObjectNode signed = payload();
        signed.put("sub", "");
        ((ObjectNode) signed.path("credentialSubject")).remove("id");

        assertThat(rules(signed).brokenClaim()).contains(ReasonCode.CLAIM_SUB_MISSING);
    }

    @Test
    public void itHoldsFromItsFirstToItsLastMoment() {
        assertThat(at(NOW, Optional.of(NOW))).isEqualTo(Verdict.VERIFIED);
        assertThat(at(NOW.plusSeconds(1), Optional.empty())).isEqualTo(Verdict.NOT_YET_VALID);
        assertThat(at(NOW.minusSeconds(9), Optional.of(NOW.minusSeconds(1)))).isEqualTo(Verdict.EXPIRED);
    }

    @Test
    public void onlyOneObjectIsReadAndNothingBehindIt() {
        assertThat(StrictJson.object("{\"a\":1}")).isPresent();
        assertThat(StrictJson.object("{\"a\":1} {}")).isEmpty();
        assertThat(StrictJson.object("{\"a\":1,\"a\":2}")).isEmpty();
        assertThat(StrictJson.object("[1]")).isEmpty();
        assertThat(StrictJson.object("")).isEmpty();
    }

    private interface Change {
        void on(ObjectNode node);
    }

    private static Verdict at(Instant from, Optional<Instant> until) {
        return verify(BadgeSigner.sign(badge(from, until, List.of()), ES256), trusting())
                .verdict();
    }

    private static String broken(String place, Change change) {
        CredentialRules rules = rules(changed(place, change));
        return rules.brokenForm().or(rules::brokenSubject).map(ReasonCode::code).orElse("none");
    }

    private static CredentialRules rules(JsonNode credential) {
        return new CredentialRules(CredentialFields.of(credential));
    }

    private static String level(String place, Change change) {
        return summary(place, change).level();
    }

    private static BadgeSummary summary(String place, Change change) {
        return CredentialFields.of(changed(place, change)).summary();
    }

    private static JsonNode changed(String place, Change change) {
        ObjectNode json = json();
        change.on((ObjectNode) (place.equals("$") ? json : json.at(place)));
        return json;
    }

    private static String claim(String name, String value) {
        ObjectNode signed = payload();
        signed.set(
                name, StrictJson.object("{\"v\":" + value + "}").orElseThrow().path("v"));
        return rules(signed).brokenClaim().map(ReasonCode::code).orElse("none");
    }

    private static ObjectNode json() {
        return (ObjectNode) StrictJson.object(BadgeSigner.unsigned(badge())).orElseThrow();
    }

    private static ObjectNode payload() {
        return (ObjectNode) Token.parse(Badges.signed()).orElseThrow().payload();
    }
}
