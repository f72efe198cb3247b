package org.guildhall.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import org.assertj.core.api.SoftAssertions;
import org.guildhall.credential.openbadges.Badge;
import org.guildhall.credential.openbadges.BadgeSigner;
import org.guildhall.credential.openbadges.BakedPng;
import org.guildhall.credential.openbadges.BakedSvg;
import org.guildhall.credential.openbadges.HashedIdentity;
import org.guildhall.credential.openbadges.IssuerKey;
import org.guildhall.credential.openbadges.SigningAlgorithm;
import org.guildhall.credential.openbadges.VerdictCase;
import org.guildhall.credential.openbadges.VerdictCases;
import org.guildhall.it.RunningWorkbench.Caller;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.openqa.selenium.By;

/** Checking in a real browser: on the site, and from a file without a network. */
public class VerifierWalkIT {
    private static final RunningWorkbench HALL = new RunningWorkbench();
    private static final Browser BROWSER = new Browser(HALL);

    private static final String FILE_TAKES = "var file = document.querySelector('.guildhall-file');";

    @ClassRule
    public static final RuleChain RULES = RuleChain.outerRule(HALL).around(BROWSER);

    private static final String KNOWS_ED25519 = "const done = arguments[1];crypto.subtle.generateKey('Ed25519', false,"
            + " ['sign', 'verify']).then(() => done(true), () => done(false))";

    /** Chooses a file as a person does, and answers with the verdict and all reasons. */
    private static final String HAND_IN = """
        const [email, file] = arguments[0].split(' ');
        const done = arguments[1];
        const result = document.getElementById('result');
        const chosen = new DataTransfer();
        chosen.items.add(new File([Uint8Array.from(atob(file), (letter) => letter.charCodeAt(0))], 'badge'));
        result.replaceChildren();
        new MutationObserver((changes, observer) => {
          const box = result.querySelector('[data-verdict]');
          if (result.querySelector('table') || !box) {
            observer.disconnect();
            const reasons = Array.from(result.querySelectorAll('[data-reason]'), (row) => row.dataset.reason);
            done([box ? box.dataset.verdict : 'failed', ...reasons].join(' '));
          }
        }).observe(result, { childList: true });
        document.getElementById('email').value = email;
        document.getElementById('file').files = chosen.files;
        document.getElementById('file').dispatchEvent(new Event('change'));
        """;

    private static final Path FOLDER = Path.of("target", "verifier");
    private static final String BOARD = "https://board.example/issuer";
    private static final IssuerKey ES256 = IssuerKey.generate("https://board.example/keys/1", SigningAlgorithm.ES256);
    private static final IssuerKey RS256 = IssuerKey.generate("https://board.example/keys/2", SigningAlgorithm.RS256);
    private static final IssuerKey STRANGER =
            IssuerKey.generate("https://stranger.example/keys/1", SigningAlgorithm.ES256);

    private static IssuingCommunity community;
    private static String genuine;
    private static String ended;

    @BeforeClass
    public static void open() throws IOException {
        Files.createDirectories(FOLDER);
        community = new IssuingCommunity(HALL);
        genuine = community.badge(community.number);
        ended = community.badge(community.revoked);
        community.revoke(community.revoked);
        community.trust(BOARD, "National Board", ES256.publicJson());
        community.trust(BOARD, "National Board", RS256.publicJson());
    }

    @Test
    public void theFileSaysTheSameAsTheSiteAndIsNeverGreenWithoutReason() throws IOException {
        Path page = FOLDER.resolve("verifier.html").toAbsolutePath();
        Files.writeString(page, community.verifier());
        BROWSER.openFile(page);
        BROWSER.sees("Made for");

        Map<String, String> found = new LinkedHashMap<>();
        Map<String, String> onTheSite = new LinkedHashMap<>();
        badges().forEach((name, badge) -> {
            found.put(name, offline(badge));
            onTheSite.put(name, online(badge));
            if (List.of("own", "revoked", "tampered", "stranger").contains(name)) {
                BROWSER.screenshot("verifier-file-" + name);
            }
        });

        assertThat(found)
                .containsEntry("own", "verified")
                .containsEntry("revoked", "revoked")
                .containsEntry("trusted", "verified")
                .containsEntry("trusted-rsa", "verified")
                .containsEntry("expired", "expired")
                .containsEntry("future", "not-yet-valid")
                .containsEntry("tampered", "tampered")
                .containsEntry("other-signature", "tampered")
                .containsEntry("stranger", "unchecked")
                .containsEntry("stranger-with-key", "unknown-issuer")
                .containsEntry("trusted-by-stranger", "tampered")
                .containsEntry("none", "tampered")
                .containsEntry("hs256", "tampered")
                .containsEntry("old-signed", "status-unknown")
                .containsEntry("old-hosted", "unchecked")
                .containsEntry("name-twice", "malformed")
                .containsEntry("too-deep", "malformed")
                .containsEntry("unsigned", "malformed")
                .containsEntry("rubbish", "malformed");
        assertThat(onTheSite).isEqualTo(found);
    }

    /** The same table as for the verifier in Java, by the browser's own cryptography. */
    @Test
    public void theFileKeepsTheTableOfVerdicts() throws IOException {
        IssuingCommunity trusting = new IssuingCommunity(HALL);
        VerdictCases.trusted().forEach((key, issuer) -> trusting.trust(issuer, "A board", key.toString()));
        Path page = FOLDER.resolve("verifier-table.html").toAbsolutePath();
        Files.writeString(page, trusting.verifier());
        BROWSER.openFile(page);
        boolean isEd25519Known = BROWSER.answerOf(KNOWS_ED25519, "").equals("true");
        SoftAssertions all = new SoftAssertions();
        for (VerdictCase row : VerdictCases.all()) {
            List<String> said = List.of(BROWSER.answerOf(HAND_IN, handedIn(row)).split(" "));
            boolean isLeftOut = !isEd25519Known && said.contains("browser-cannot-check");
            all.assertThat(said)
                    .as(row.name())
                    .contains(isLeftOut ? "unchecked" : row.withoutLists().verdict())
                    .contains(isLeftOut ? "not-reached" : row.withoutLists().reason());
        }
        all.assertAll();
    }

    private static String handedIn(VerdictCase row) {
        return row.email().orElse("") + " " + Base64.getEncoder().encodeToString(row.input());
    }

    @Test
    public void noBadgeThatWasChangedIsGreenInTheFile() throws IOException {
        Path page = FOLDER.resolve("verifier-changed.html").toAbsolutePath();
        Files.writeString(page, community.verifier());
        BROWSER.openFile(page);
        Random random = new Random(5);
        for (int i = 0; i < 60; i++) {
            char[] letters = genuine.toCharArray();
            int at = random.nextInt(letters.length - 2);
            letters[at] = letters[at] == 'A' ? 'B' : 'A';

            assertThat(offline(new String(letters))).as("letter %d changed", at).isNotEqualTo("verified");
        }
    }

    @Test
    public void theFileReadsPicturesAndKnowsTheHolder() throws IOException {
        Path page = FOLDER.resolve("verifier-pictures.html").toAbsolutePath();
        Files.writeString(page, community.verifier());
        String badge = badge(BOARD, now().minusSeconds(60), now().plusSeconds(86_400), ES256);
        Path png = Files.write(FOLDER.resolve("badge.png"), BakedPng.bake(picture(), badge));
        Path svg = Files.writeString(
                FOLDER.resolve("badge.svg"), BakedSvg.bake("<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>", badge));
        Path wrapped = Files.writeString(FOLDER.resolve("badge.json"), "{\"credential\": \"" + badge + "\"}");
        Path empty = Files.write(FOLDER.resolve("empty.png"), picture());
        BROWSER.openFile(page);

        assertThat(chosen(png)).isEqualTo("verified");
        assertThat(BROWSER.text()).contains("Found in a PNG picture.");
        BROWSER.screenshot("verifier-file-picture");
        BROWSER.viewport(320);
        assertThat(BROWSER.widerThanTheScreen(320)).isEmpty();
        BROWSER.viewport(0);
        assertThat(chosen(svg)).isEqualTo("verified");
        assertThat(chosen(wrapped)).isEqualTo("verified");
        assertThat(chosen(empty)).isEqualTo("malformed");
        BROWSER.element(By.id("email")).sendKeys("hana@example.org");
        assertThat(offline(badge)).isEqualTo("verified");
        assertThat(BROWSER.text()).contains("The address is the holder’s.");
        BROWSER.element(By.id("email")).sendKeys("x");
        assertThat(offline(badge)).isEqualTo("wrong-holder");
    }

    @Test
    public void anOldFileVouchesForNothingAndStillKnowsWhatWasRevoked() throws IOException {
        String fresh = community.verifier();
        String madeAt = fresh.replaceAll("(?s).*\"madeAt\":\"([^\"]+)\".*", "$1");
        Path page = FOLDER.resolve("verifier-old.html").toAbsolutePath();
        Files.writeString(
                page, fresh.replace(madeAt, now().minus(40, ChronoUnit.DAYS).toString()));
        BROWSER.openFile(page);

        assertThat(offline(genuine)).isEqualTo("status-unknown");
        assertThat(offline(ended)).isEqualTo("revoked");
        BROWSER.screenshot("verifier-file-old");
    }

    @Test
    public void everybodyChecksANumber() {
        BROWSER.signOut();
        BROWSER.open("/plugins/guildhall/verify.action");
        BROWSER.type("number", community.number.toLowerCase(java.util.Locale.ROOT));
        BROWSER.click("Check the number");
        BROWSER.sees("In force until");
        BROWSER.screenshot("verify-number");
        BROWSER.type("number", community.revoked);
        BROWSER.click("Check the number");
        BROWSER.sees("Revoked since");
        BROWSER.screenshot("verify-number-revoked");
        BROWSER.type("number", "MVF-2026-000001-Q");
        BROWSER.click("Check the number");
        BROWSER.sees("There is no public accreditation with this number.");
        BROWSER.screenshot("verify-number-unknown");
        BROWSER.width(420);
        BROWSER.open("/plugins/guildhall/verify.action?number=" + community.number);
        BROWSER.screenshot("verify-number-narrow");
        BROWSER.width(1280);
        assertThat(BROWSER.texts(".wb-error")).isEmpty();
    }

    @Test
    public void aFileOrATextIsCheckedOnTheCommunitysPage() throws IOException {
        BROWSER.signIn("spaceadmin", "spaceadmin");
        BROWSER.open("/plugins/guildhall/check-credential.action?key=" + community.space);
        BROWSER.screenshot("check-credential");
        assertThat(BROWSER.script("return getComputedStyle(document.querySelector('.guildhall-file')).borderTopStyle"))
                .isEqualTo("dashed");
        assertThat(BROWSER.script(FILE_TAKES + "file.hidden = true; var before = file.getBoundingClientRect().height;"
                        + " file.hidden = false; return before === file.getBoundingClientRect().height && before > 0"))
                .as("a place kept free")
                .isEqualTo(true);
        Path png = Files.write(FOLDER.resolve("own.png"), BakedPng.bake(picture(), genuine));
        BROWSER.element(By.id("guildhall-file")).sendKeys(png.toAbsolutePath().toString());
        BROWSER.sees("our register, live");
        BROWSER.screenshot("check-credential-file");
        BROWSER.script("document.getElementById('guildhall-credential').value = arguments[0]", ended);
        BROWSER.click("Check the badge");
        BROWSER.sees("No longer valid: ended by its issuer");
        BROWSER.screenshot("check-credential-pasted");
        assertThat(BROWSER.texts(".wb-error")).isEmpty();
    }

    @Test
    public void theMacroChecksAFileAndANumberWhereItStands() throws IOException {
        HALL.as("spaceadmin")
                .post(
                        "/rest/api/content",
                        Map.of(
                                "type",
                                "page",
                                "title",
                                "Check it",
                                "space",
                                Map.of("key", community.space),
                                "body",
                                Map.of(
                                        "storage",
                                        Map.of(
                                                "value",
                                                "<ac:structured-macro ac:name=\"cop-verify\"/>",
                                                "representation",
                                                "storage"))));
        BROWSER.signIn("visitor", "visitor");
        BROWSER.open("/display/" + community.space + "/Check+it");
        Path svg = Files.writeString(
                FOLDER.resolve("stranger.svg"),
                BakedSvg.bake(
                        "<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>",
                        badge("https://stranger.example", now().minusSeconds(60), now().plusSeconds(60), STRANGER)));
        BROWSER.element(By.cssSelector(".guildhall-file input"))
                .sendKeys(svg.toAbsolutePath().toString());
        BROWSER.sees("Could not be checked");
        BROWSER.screenshot("verify-macro");
        BROWSER.type("number", community.number);
        BROWSER.click("Check the number");
        BROWSER.sees("In force until");
        BROWSER.screenshot("verify-macro-number");
        assertThat(BROWSER.texts(".wb-error")).isEmpty();
    }

    private static Map<String, String> badges() {
        Instant before = now().minus(30, ChronoUnit.DAYS);
        Instant after = now().plus(30, ChronoUnit.DAYS);
        String trusted = badge(BOARD, before, after, ES256);
        Map<String, String> badges = new LinkedHashMap<>();
        badges.put("own", genuine);
        badges.put("revoked", ended);
        badges.put("trusted", trusted);
        badges.put("trusted-rsa", badge(BOARD, before, after, RS256));
        badges.put("expired", badge(BOARD, before, now().minusSeconds(60), ES256));
        badges.put("future", badge(BOARD, now().plusSeconds(3600), after, ES256));
        badges.put("tampered", tampered(trusted));
        badges.put(
                "other-signature",
                trusted.substring(0, trusted.lastIndexOf('.')) + genuine.substring(genuine.lastIndexOf('.')));
        badges.put("stranger", badge("https://stranger.example", before, after, STRANGER));
        badges.put("stranger-with-key", badge("https://stranger.example", before, after, withKeyInName()));
        badges.put("trusted-by-stranger", badge(BOARD, before, after, withKeyInName()));
        badges.put("none", withHeader(trusted, "{\"alg\":\"none\"}", ""));
        badges.put("hs256", withHeader(trusted, "{\"alg\":\"HS256\",\"kid\":\"" + ES256.kid() + "\"}", "AAAA"));
        String unsigned = BadgeSigner.unsigned(content(BOARD, before, after));
        badges.put("name-twice", BadgeSigner.sign("{\"id\":\"urn:uuid:2\"," + unsigned.substring(1), ES256));
        badges.put("too-deep", BadgeSigner.sign("{\"x\":" + "[".repeat(40) + "]".repeat(40) + "}", ES256));
        badges.put("old-signed", BadgeSigner.sign(oldBadge(), RS256));
        badges.put("old-hosted", oldBadge());
        badges.put("unsigned", unsigned);
        badges.put("rubbish", "Is this a badge?");
        return badges;
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }

    private static String badge(String issuer, Instant from, Instant until, IssuerKey key) {
        return BadgeSigner.sign(content(issuer, from, until), key);
    }

    private static Badge content(String issuer, Instant from, Instant until) {
        return new Badge(
                "https://board.example/v/1",
                "Mountain guide",
                new Badge.BadgeIssuer(issuer, "National Board", Optional.empty(), Optional.empty()),
                from,
                Optional.of(until),
                from,
                new Badge.BadgeSubject(
                        "urn:uuid:8f3c0000-0000-4000-8000-000000000001",
                        Optional.of(HashedIdentity.of("hana@example.org", "9d1e")),
                        "NB-1",
                        new Badge.BadgeAchievement(
                                "https://board.example/a/1",
                                "Mountain guide",
                                "Guides people",
                                "Years",
                                "1",
                                List.of("A", "B")),
                        Optional.of("B")),
                List.of(),
                List.of());
    }

    private static String oldBadge() {
        return "{\"@context\":\"https://w3id.org/openbadges/v2\",\"type\":\"Assertion\",\"id\":\"urn:uuid:1\","
                + "\"issuedOn\":\"2026-01-01T00:00:00Z\",\"verification\":{\"type\":\"signed\",\"creator\":\""
                + RS256.kid() + "\"},\"badge\":{\"name\":\"Old\",\"issuer\":\"" + BOARD + "\"}}";
    }

    private static IssuerKey withKeyInName() {
        String name = "did:jwk:" + base64(STRANGER.publicJson());
        return new IssuerKey(name, STRANGER.algorithm(), STRANGER.jwk());
    }

    private static String tampered(String badge) {
        String[] parts = badge.split("\\.");
        String payload = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        return parts[0] + "." + base64(payload.replace("NB-1", "NB-2")) + "." + parts[2];
    }

    private static String withHeader(String badge, String header, String signature) {
        return base64(header) + "." + badge.split("\\.")[1] + "." + signature;
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB), "png", png);
        return png.toByteArray();
    }

    private static String offline(String badge) {
        BROWSER.script(
                "document.getElementById('result').replaceChildren();"
                        + "document.getElementById('paste').value = arguments[0]",
                badge);
        BROWSER.click("Check the badge");
        return verdict();
    }

    private static String chosen(Path file) {
        BROWSER.script("document.getElementById('result').replaceChildren()");
        BROWSER.element(By.id("file")).sendKeys(file.toAbsolutePath().toString());
        return verdict();
    }

    private static String verdict() {
        BROWSER.until(By.cssSelector("[data-verdict]"));
        return (String) BROWSER.script("return document.querySelector('[data-verdict]').dataset.verdict");
    }

    private static String online(String badge) {
        Caller caller = HALL.as("member");
        return caller.send(caller.request("/rest/guildhall/1.0/communities/" + community.space + "/credential-checks")
                        .header("Content-Type", "application/octet-stream")
                        .POST(HttpRequest.BodyPublishers.ofString(badge)))
                .json()
                .path("verdict")
                .asText();
    }
}
