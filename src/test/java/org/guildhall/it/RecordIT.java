package org.guildhall.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import org.erdtman.jcs.JsonCanonicalizer;
import org.guildhall.it.RunningWorkbench.Answer;
import org.guildhall.it.RunningWorkbench.Caller;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** The record of changes over HTTP: read, checked, checked once more by other code, and rid of what somebody wrote. */
public class RecordIT {
    @ClassRule
    public static final RunningWorkbench HALL = new RunningWorkbench();

    private final Caller admin = HALL.as("spaceadmin");
    private String record;
    private String number;
    private String space;

    @Before
    public void change() {
        space = HALL.community("open");
        long scheme = admin.api(
                        "POST",
                        "/communities/" + space + "/schemes",
                        Map.of(
                                "name",
                                "Weaver – “ткач”",
                                "issuer",
                                "Us",
                                "criteria",
                                "\tTwo years\n\nat the loom – “два года”\n",
                                "levels",
                                List.of("One"),
                                "numberPrefix",
                                "W" + space))
                .json()
                .path("id")
                .asLong();
        String accreditations = "/communities/" + space + "/accreditations";
        number = admin.api(
                        "POST",
                        accreditations,
                        Map.of("scheme", scheme, "holder", "member", "level", "One", "from", "2026-01-10"))
                .json()
                .path("number")
                .asText();
        admin.api(
                "POST",
                accreditations + "/" + number + "/revocation",
                Map.of("on", "2026-02-01", "reason", "Private matters: кто знает 🧵"));
        record = "/communities/" + space + "/record";
    }

    @Test
    public void entriesAreListedAndFoundAndTheListGoesOn() {
        Answer first = admin.api("GET", record + "?size=2", null);
        Answer second = admin.api(
                "GET", record + "?size=2&after=" + first.json().path("next").asText(), null);

        assertThat(first.json().path("results").path(0).path("what").asText()).isEqualTo("revoke");
        assertThat(first.json()
                        .path("results")
                        .path(0)
                        .path("words")
                        .path("reason")
                        .asText())
                .startsWith("Private matters");
        assertThat(second.json().path("results").path(0).path("what").asText()).isEqualTo("scheme-add");
        assertThat(second.json().path("next").isNull()).isTrue();
        JsonNode detail = second.json().path("results").path(0).path("detail");
        assertThat(detail.path("levels").path(0).path("name").asText()).isEqualTo("One");
        assertThat(admin.api("GET", record + "?number=" + number + "&what=grant&actor=spaceadmin&order=oldest", null)
                        .json()
                        .path("results"))
                .hasSize(1);
        assertThat(admin.api("GET", record + "?from=yesterday", null).error()).isEqualTo("guildhall.refusal.day");
        assertThat(admin.api("GET", record, null).sql()).isBetween(1, 4);
    }

    @Test
    public void anybodyCanComputeTheHashesAnewFromTheExport() throws IOException {
        Answer export = admin.api("GET", record + "/export", null);

        assertThat(export.header("Content-Type")).startsWith("application/x-ndjson");
        assertThat(export.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"record-" + space + ".jsonl\"");
        assertThat(export.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(export.header("Cache-Control")).isEqualTo("no-store");
        assertThat(lastHashOf(export.body()))
                .isEqualTo(verification().path("head").asText());
    }

    @Test
    public void erasedTextIsGoneFromEverywhereAndTheHashesStillHold() throws IOException {
        assertThat(admin.api("DELETE", record + "/3/words", null).status()).isEqualTo(204);

        String export = admin.api("GET", record + "/export", null).body();
        assertThat(export).doesNotContain("Private matters");
        assertThat(lastHashOf(export)).isEqualTo(verification().path("head").asText());
        assertThat(verification().path("intact").asBoolean()).isTrue();
        assertThat(verification().path("entries").asLong()).isEqualTo(4);
    }

    @Test
    public void thePageTellsWhatWasDoneChecksTheRecordAndAsksBeforeItErases() {
        Caller browser = HALL.signedIn("spaceadmin");
        String page = "/plugins/guildhall/record.action?key=" + space;

        Answer checked = browser.get(page + "&verify=true");
        assertThat(checked.text()).contains("Intact: 3 entries.", "Scheme added", "Revoked", "Reason Private matters");
        assertThat(checked.html().select("a[href*=accreditation.action]").eachText())
                .contains(number);
        assertThat(checked.html().select("main h2, main h3, table caption").eachText())
                .containsSubsequence("Entries", "Integrity check", "Checkpoints", "Export");
        Answer asked = browser.get(page + "&position=3");
        assertThat(asked.text()).contains("Erase the free text of entry 3?");
        Answer erased = browser.form("/plugins/guildhall/erase-words.action", Map.of("key", space, "position", "3"));
        assertThat(erased.status()).isEqualTo(302);
        assertThat(browser.get(page).text())
                .contains("Free text erased", "erased")
                .doesNotContain("Private matters");
    }

    @Test
    public void whatCannotBeUnderstoodIsSaidOnThePageAndKept() {
        Answer refused = HALL.signedIn("spaceadmin")
                .get("/plugins/guildhall/record.action?key=" + space + "&actor=nobody-at-all&number=" + number);

        assertThat(refused.status()).isEqualTo(200);
        assertThat(refused.html().select("#guildhall-actor-error").text())
                .isEqualTo("Nobody was found. Please type a user name, or the full name of a member.");
        assertThat(refused.html().select("#guildhall-number").val()).isEqualTo(number);
    }

    private JsonNode verification() {
        return admin.api("GET", record + "/verification", null).json();
    }

    /** The rule of the README, written down once more. */
    private static String lastHashOf(String export) throws IOException {
        String previous = "0".repeat(64);
        for (String line : export.split("\n")) {
            ObjectNode entry = (ObjectNode) new ObjectMapper().readTree(line);
            assertThat(canonical(entry)).isEqualTo(line);
            String hash = entry.remove("hash").asText();
            JsonNode words = entry.remove("words");
            JsonNode salt = entry.remove("wordsSalt");
            assertThat(entry.path("previousHash").asText()).isEqualTo(previous);
            assertThat(sha256(canonical(entry))).as(line).isEqualTo(hash);
            if (words != null) {
                ObjectNode salted = JsonNodeFactory.instance.objectNode();
                salted.set("salt", salt);
                salted.set("words", words);
                assertThat(sha256(canonical(salted)))
                        .isEqualTo(entry.path("wordsHash").asText());
            }
            previous = hash;
        }
        return previous;
    }

    private static String canonical(ObjectNode entry) throws IOException {
        return new JsonCanonicalizer(entry.toString()).getEncodedString();
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            StringBuilder hex = new StringBuilder();
            for (byte each : digest) {
                hex.append(String.format(java.util.Locale.ROOT, "%02x", each));
            }
            return hex.toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
