package org.guildhall.credential.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Academy.AS_ADMIN;
import static org.guildhall.testkit.Academy.SPACE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.guildhall.accreditation.scheme.Visibility;
import org.guildhall.accreditation.status.Accreditation;
import org.guildhall.accreditation.status.AccreditationAction;
import org.guildhall.accreditation.status.AccreditationState;
import org.guildhall.accreditation.status.LifecycleState;
import org.guildhall.accreditation.status.NewAccreditation;
import org.guildhall.accreditation.status.Status;
import org.guildhall.credential.openbadges.BitstringStatusList;
import org.guildhall.credential.openbadges.SigningAlgorithm;
import org.guildhall.credential.openbadges.StatusMethod;
import org.guildhall.platform.PersonId;
import org.guildhall.testkit.AcademyTest;
import org.guildhall.testkit.Kind;
import org.junit.Before;
import org.junit.Test;

/** What everybody may read of an issuer. */
public class PublicDocumentsTest extends AcademyTest {
    private Issuing issuing;
    private String id;

    public PublicDocumentsTest(Kind kind) {
        super(kind);
    }

    @Before
    public void open() {
        issuing = new Issuing(academy);
        issuing.begin(SigningAlgorithm.ES256, StatusMethod.BOTH);
        id = issuer().publicId();
    }

    @Test
    public void theProfileAndTheKeysAreTheIssuersOwn() {
        JsonNode profile = json(issuing.documents.profile(id).orElseThrow());
        String keyId = issuing.keys.keys(AS_ADMIN, SPACE).get(0).publicId();
        JsonNode key = json(issuing.documents.key(keyId).orElseThrow());

        assertThat(profile.path("id").asText()).isEqualTo(issuing.addresses.issuer(issuer()));
        assertThat(profile.path("name").asText()).isEqualTo("Minessence");
        assertThat(key.path("kid").asText()).isEqualTo(issuing.addresses.key(keyId));
        assertThat(key.has("d")).isFalse();
    }

    @Test
    public void aRetiredKeyStaysPublished() {
        String first = issuing.keys.keys(AS_ADMIN, SPACE).get(0).publicId();
        issuing.begin();

        assertThat(issuing.documents.key(first)).isPresent();
    }

    @Test
    public void theRevocationListNamesNumbersUnderBothNamesAndNobody() {
        issuing.publish(Visibility.PUBLIC, false, Optional.empty());
        String revoked = academy.grant("hana", "2026-11-01").number();
        academy.grant("marek", "2026-11-01");
        academy.change(revoked, AccreditationAction.REVOKE, "2026-11-24", "a shameful reason");

        String text = issuing.documents.revocations(id).orElseThrow().content();

        for (String name : List.of("revokedCredential", "revokedCredentials")) {
            JsonNode list = json(text).path(name);
            assertThat(list).hasSize(1);
            assertThat(list.get(0).path("id").asText()).isEqualTo(issuing.addresses.check(revoked));
        }
        assertThat(text).doesNotContain("Hana").doesNotContain("hana").doesNotContain("shameful");
    }

    @Test
    public void aListIsMadeOnceForEachStateOfTheRecordAndNeverOlder() {
        issuing.publish(Visibility.PUBLIC, false, Optional.empty());
        String number = academy.grant("hana", "2026-11-01").number();
        PublishedDocument before = issuing.documents.revocations(id).orElseThrow();
        String bits = issuing.documents.bits(id, "revocation", 0).orElseThrow().content();

        assertThat(issuing.documents.revocations(id)).contains(before);
        assertThat(issuing.documents.bits(id, "revocation", 0).orElseThrow().content())
                .isEqualTo(bits);
        academy.change(number, AccreditationAction.REVOKE, "2026-11-24", "fraud");

        PublishedDocument after = issuing.documents.revocations(id).orElseThrow();
        assertThat(after.edition()).isNotEqualTo(before.edition());
        assertThat(after.content()).contains(number);
        assertThat(set(issuing.documents.bits(id, "revocation", 0).orElseThrow().content()))
                .hasSize(1);
    }

    @Test
    public void numbersUnderSchemesThatNeverWerePublicAreNotListedAndTheirBadgesPointToBitsAlone() {
        issuing.begin(SigningAlgorithm.ES256, StatusMethod.LIST);
        for (Visibility visibility : List.of(Visibility.SITE, Visibility.MEMBERS)) {
            issuing.publish(visibility, false, Optional.empty());
            String number = academy.grant("hana", "2026-11-01").number();

            assertThat(statusesOf(number)).containsExactly("BitstringStatusListEntry", "BitstringStatusListEntry");
            Accreditation revoked = academy.change(number, AccreditationAction.REVOKE, "2026-11-24", "fraud");
            assertThat(issuing.documents.revocations(id).orElseThrow().content())
                    .doesNotContain(number);
            assertThat(set(issuing.documents
                            .bits(id, "revocation", 0)
                            .orElseThrow()
                            .content()))
                    .contains(StatusIndex.of(issuer(), revoked));
        }
    }

    @Test
    public void aSchemeThatWasPublicStaysListedBecauseItsBadgesPointThere() {
        issuing.begin(SigningAlgorithm.ES256, StatusMethod.LIST);
        issuing.publish(Visibility.PUBLIC, false, Optional.empty());
        String number = academy.grant("hana", "2026-11-01").number();
        assertThat(statusesOf(number)).containsExactly("1EdTechRevocationList");

        issuing.publish(Visibility.MEMBERS, false, Optional.empty());
        academy.change(number, AccreditationAction.REVOKE, "2026-11-24", "fraud");

        assertThat(issuing.documents.revocations(id).orElseThrow().content()).contains(number);
    }

    private List<String> statusesOf(String number) {
        String payload = issuing.credentials.jwt(AS_ADMIN, SPACE, number).split("\\.")[1];
        JsonNode status = json(new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8))
                .path("credentialStatus");
        return status.isArray()
                ? status.findValuesAsText("type")
                : List.of(status.path("type").asText());
    }

    @Test
    public void revocationAndSuspensionHaveBitsOfTheirOwn() {
        Accreditation hana = academy.stored(academy.grant("hana", "2026-11-01").number());
        Accreditation marek =
                academy.stored(academy.grant("marek", "2026-11-01").number());
        academy.change(hana.number(), AccreditationAction.SUSPEND, "2026-11-24", "complaint");
        academy.change(marek.number(), AccreditationAction.REVOKE, "2026-11-24", "fraud");

        assertThat(set(issuing.documents.bits(id, "suspension", 0).orElseThrow().content()))
                .containsExactly(StatusIndex.of(issuer(), hana));
        assertThat(set(issuing.documents.bits(id, "revocation", 0).orElseThrow().content()))
                .containsExactly(StatusIndex.of(issuer(), marek));
    }

    @Test
    public void noTwoAccreditationsOfABlockShareABit() {
        NewAccreditation any = academy.draft("ANY", new PersonId("key-x"));
        Issuer issuer = issuer();
        Set<Long> places = new HashSet<>();
        for (int i = 0; i < BitstringStatusList.SIZE; i++) {
            places.add(StatusIndex.of(issuer, withId(any, i)));
        }

        assertThat(places).hasSize(BitstringStatusList.SIZE).allMatch(place -> place < BitstringStatusList.SIZE);
        assertThat(StatusIndex.block(withId(any, BitstringStatusList.SIZE))).isEqualTo(1);
    }

    @Test
    public void whatDoesNotExistIsNotMadeUp() {
        academy.grant("hana", "2026-11-01");

        assertThat(issuing.documents.bits(id, "revocation", 1)).isEmpty();
        assertThat(issuing.documents.bits(id, "revocation", 999_999_999)).isEmpty();
        assertThat(issuing.documents.bits(id, "message", 0)).isEmpty();
        assertThat(issuing.documents.profile("no-such-issuer")).isEmpty();
        assertThat(issuing.documents.revocations("no-such-issuer")).isEmpty();
        assertThat(issuing.documents.bits("no-such-issuer", "revocation", 0)).isEmpty();
        assertThat(issuing.documents.key("no-such-key")).isEmpty();
        assertThat(issuing.documents.achievement(id, academy.scheme.id(), 99)).isEmpty();
    }

    @Test
    public void withoutTheSecretTheBitsCannotBeSignedAndTheListGoesOn() {
        academy.grant("hana", "2026-11-01");
        issuing.secret = Optional.empty();

        assertThat(issuing.documents.bits(id, "revocation", 0)).isEmpty();
        assertThat(issuing.documents.revocations(id)).isPresent();
    }

    @Test
    public void aSchemeThatIsNotPublicIsNotPublished() {
        assertThat(academy.scheme.visibility()).isNotEqualTo(Visibility.PUBLIC);

        assertThat(issuing.documents.achievement(id, academy.scheme.id(), 1)).isEmpty();
    }

    @Test
    public void theSitesSwitchClosesEverything() {
        academy.grant("hana", "2026-11-01");
        String keyId = issuing.keys.keys(AS_ADMIN, SPACE).get(0).publicId();
        issuing.settings.switchPublicCheck(false);

        assertThat(issuing.documents.profile(id)).isEmpty();
        assertThat(issuing.documents.key(keyId)).isEmpty();
        assertThat(issuing.documents.revocations(id)).isEmpty();
        assertThat(issuing.documents.bits(id, "revocation", 0)).isEmpty();
    }

    @Test
    public void aListAskedForAgainTakesTwoStatementsHoweverLongTheRegister() {
        fill(10);
        issuing.documents.revocations(id);
        int ofTen = statementsOf(() -> issuing.documents.revocations(id));
        fill(1000);
        issuing.documents.revocations(id);

        assertThat(statementsOf(() -> issuing.documents.revocations(id)))
                .isEqualTo(ofTen)
                .isLessThanOrEqualTo(2);
    }

    @Test
    public void thoseThatNoLongerHoldAreFoundByAnIndexAlone() {
        fill(40);
        academy.database.statements().reset();

        assertThat(issuing.lists.notHolding(academy.community.id())).hasSize(20);

        assertThat(academy.database.statements().list())
                .hasSize(1)
                .allSatisfy(sql -> assertThat(sql).contains("VOID_KEY").doesNotContain("ACCRED_STATE ="));
    }

    @Test
    public void aLongListIsReadBatchByBatchAndNothingIsLeftOut() {
        fill(2400);

        assertThat(issuing.lists.notHolding(academy.community.id())).hasSize(1200);
    }

    /** Every second one is revoked. */
    private void fill(int most) {
        int present = academy.database.ao().count(org.guildhall.accreditation.status.ao.AoAccreditation.class);
        academy.inOne(() -> {
            IntStream.range(present, most).forEach(i -> {
                NewAccreditation draft = academy.draft(String.format("F-%05d", i), new PersonId("key-f" + i));
                AccreditationState state = i % 2 == 0 ? AccreditationState.ACTIVE : AccreditationState.REVOKED;
                Status status = new Status(
                        LifecycleState.of(state),
                        Optional.empty(),
                        draft.status().changedOn(),
                        draft.status().decidedBy());
                academy.accreditations.add(
                        draft.with(1, draft.awarded(), status, draft.term()), "Holder " + i, Optional.empty());
            });
            return null;
        });
    }

    private static Accreditation withId(NewAccreditation any, long accreditationId) {
        return new Accreditation(
                accreditationId,
                any.communityId(),
                any.schemeId(),
                any.schemeVersion(),
                any.number(),
                any.holder(),
                any.awarded(),
                any.status(),
                any.term(),
                any.origin());
    }

    /** The places whose bit is set. */
    private static Set<Long> set(String jws) {
        JsonNode list = json(new String(
                Base64.getUrlDecoder().decode(jws.split("\\.")[1]), java.nio.charset.StandardCharsets.UTF_8));
        byte[] zipped = Base64.getUrlDecoder()
                .decode(list.at("/credentialSubject/encodedList").asText().substring(1));
        Set<Long> set = new HashSet<>();
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
            byte[] bits = in.readAllBytes();
            for (long i = 0; i < bits.length * 8L; i++) {
                if ((bits[(int) (i / 8)] & 0x80 >> i % 8) != 0) {
                    set.add(i);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return set;
    }

    private int statementsOf(Runnable work) {
        academy.database.statements().reset();
        work.run();
        return academy.database.statements().count();
    }

    private Issuer issuer() {
        return issuing.issuers.of(academy.community.id()).orElseThrow();
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
