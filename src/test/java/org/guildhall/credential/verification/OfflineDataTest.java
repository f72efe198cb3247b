package org.guildhall.credential.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Refusals.assertRefused;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.guildhall.accreditation.scheme.AccreditationRights;
import org.guildhall.community.Community;
import org.guildhall.community.JoinPolicy;
import org.guildhall.credential.issuing.Issuer;
import org.guildhall.credential.issuing.Issuers;
import org.guildhall.credential.issuing.PublicUrls;
import org.guildhall.credential.issuing.StatusLists;
import org.guildhall.credential.openbadges.Check;
import org.guildhall.credential.openbadges.CheckResult;
import org.guildhall.credential.openbadges.IssuerKey;
import org.guildhall.credential.openbadges.LiveRegister;
import org.guildhall.credential.openbadges.PublicKeys;
import org.guildhall.credential.openbadges.ReportSource;
import org.guildhall.credential.openbadges.SigningAlgorithm;
import org.guildhall.credential.openbadges.StatusMethod;
import org.guildhall.credential.openbadges.TrustedIssuer;
import org.guildhall.credential.openbadges.Verdict;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException.Kind;
import org.guildhall.testkit.KeyTexts;
import org.guildhall.testkit.MovableClock;
import org.junit.Before;
import org.junit.Test;

/** What the file that checks badges without a network knows: whose keys, which numbers no longer hold, and all its words. */
public class OfflineDataTest {
    private static final SpaceKey SPACE = new SpaceKey("MVF");
    private static final Viewer OFFICER = Viewer.of(new PersonId("key-officer"));
    private static final Community COMMUNITY =
            new Community(7, SPACE, "Guild", "", "", JoinPolicy.OPEN, OFFICER.signedIn(), Instant.EPOCH, 0);
    private static final Issuer ISSUER =
            new Issuer(1, 7, "public-7", "salt", SigningAlgorithm.ES256, StatusMethod.values()[0]);
    private static final Path SCRIPT = Path.of("src/main/resources/web/credential/offline.js");

    private final List<JsonNode> written = new ArrayList<>();
    private final AccreditationRights rights = mock(AccreditationRights.class);
    private final Issuers issuers = mock(Issuers.class);
    private final VerificationService verification = mock(VerificationService.class);
    private final StatusLists lists = mock(StatusLists.class);
    private final OfflinePage page = mock(OfflinePage.class);
    private final OfflineVerifier offline = new OfflineVerifier(
            rights,
            issuers,
            verification,
            lists,
            new PublicUrls(() -> "https://wiki.example.org"),
            page,
            new KeyTexts(),
            MovableClock.noonOf("2026-03-01"));

    @Before
    public void aCommunityThatIssues() {
        String own = "https://wiki.example.org/rest/guildhall/1.0/public/issuers/public-7";
        when(rights.readable(OFFICER, SPACE)).thenReturn(COMMUNITY);
        when(issuers.of(7)).thenReturn(Optional.of(ISSUER));
        when(verification.ownKeys(COMMUNITY, own)).thenReturn(List.of(trusted(own, "Guild", null, null)));
        when(verification.trustedBy(COMMUNITY))
                .thenReturn(List.of(trusted("https://board.example.org", "Board", "2025-01-01", "2026-12-31")));
        when(lists.notHoldingByNumber(7))
                .thenReturn(Map.of("MVF-1", LiveRegister.Entry.ENDED, "MVF-2", LiveRegister.Entry.SUSPENDED));
        when(page.html(any())).thenAnswer(call -> {
            written.add(call.getArgument(0));
            return "<html>";
        });
    }

    @Test
    public void itSaysWhoseItIsAndHowLongItVouchesForAnything() {
        JsonNode data = data();

        assertThat(data.path("community").asText()).isEqualTo("Guild");
        assertThat(data.path("madeAt").asText()).isEqualTo("2026-03-01T12:00:00Z");
        assertThat(data.path("freshDays").asInt()).isEqualTo(31);
    }

    @Test
    public void itTrustsTheCommunityUnderEveryNameOfTheSiteAndOthersAsLongAsTheCommunityDoes() {
        JsonNode own = data().path("issuers").path(0);
        JsonNode other = data().path("issuers").path(1);

        assertThat(own.path("id").asText()).endsWith("/issuers/public-7");
        assertThat(own.path("name").asText()).isEqualTo("Guild");
        assertThat(own.path("ending").asText()).isEqualTo("/rest/guildhall/1.0/public/issuers/public-7");
        assertThat(own.has("from")).isFalse();
        assertThat(own.has("until")).isFalse();
        assertThat(other.path("id").asText()).isEqualTo("https://board.example.org");
        assertThat(other.has("ending")).isFalse();
        assertThat(other.path("from").asText()).isEqualTo("2025-01-01");
        assertThat(other.path("until").asText()).isEqualTo("2026-12-31");
    }

    @Test
    public void onlyTheOpenPartOfAKeyIsHandedOut() {
        assertThat(data().path("issuers")).hasSize(2).allSatisfy(issuer -> {
            assertThat(issuer.path("key").path("kty").asText()).isEqualTo("EC");
            assertThat(issuer.path("key").path("x").asText()).isNotEmpty();
            assertThat(issuer.path("key").has("d")).isFalse();
        });
    }

    @Test
    public void itKnowsWhichNumbersNoLongerHold() {
        JsonNode register = data().path("register");

        assertThat(register).hasSize(2);
        assertThat(register.path("MVF-1").asText()).isEqualTo("ENDED");
        assertThat(register.path("MVF-2").asText()).isEqualTo("SUSPENDED");
    }

    @Test
    public void aCommunityThatIssuesNothingHandsOutTheKeysItTrustsAndWithoutAnyKeyNothing() {
        when(issuers.of(7)).thenReturn(Optional.empty());
        assertThat(data().path("issuers")).hasSize(1);
        assertThat(data().path("register")).isEmpty();

        when(verification.trustedBy(COMMUNITY)).thenReturn(List.of());
        assertRefused(Kind.CONFLICT, () -> offline.page(OFFICER, SPACE), "guildhall.verify.offline.no-keys");
    }

    @Test
    public void itHasEveryWordThatItsScriptAsksFor() throws IOException {
        JsonNode texts = data().path("texts");
        List<String> asked = Pattern.compile("\\bword\\('([a-z.-]+[a-z])'")
                .matcher(Files.readString(SCRIPT))
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(asked).hasSizeGreaterThan(10).allMatch(texts::has);
        assertThat(texts.path("offline.made").asText()).isEqualTo("guildhall.verify.offline.made[{0}, {1}, {2}]");
    }

    @Test
    public void itHasWordsForEverythingThatACheckMayFind() {
        JsonNode texts = data().path("texts");

        assertThat(Stream.of(
                                words("reason.", ReportCodes.allReasons().stream()),
                                words(
                                        "source.",
                                        Arrays.stream(ReportSource.values()).map(ReportSource::code)),
                                words("step.", Arrays.stream(Check.values()).map(Check::code)),
                                words(
                                        "outcome.",
                                        Arrays.stream(CheckResult.Outcome.values())
                                                .map(CheckResult.Outcome::code)),
                                words(
                                        "verdict.",
                                        Arrays.stream(Verdict.values()).map(Verdict::code)),
                                words("advice.", Arrays.stream(Verdict.values()).map(Verdict::code)))
                        .flatMap(each -> each))
                .allMatch(texts::has);
    }

    private static Stream<String> words(String group, Stream<String> codes) {
        return codes.map(code -> group + code);
    }

    private JsonNode data() {
        written.clear();
        assertThat(offline.page(OFFICER, SPACE)).isEqualTo("<html>");
        return written.get(0);
    }

    private static TrustedIssuer trusted(String id, String name, String from, String until) {
        return new TrustedIssuer(
                id,
                name,
                PublicKeys.read(IssuerKey.generate(id + "/keys/1", SigningAlgorithm.ES256)
                                .jwk()
                                .toPublicJWK()
                                .toJSONString())
                        .orElseThrow(),
                Optional.ofNullable(from).map(LocalDate::parse),
                Optional.ofNullable(until).map(LocalDate::parse));
    }
}
