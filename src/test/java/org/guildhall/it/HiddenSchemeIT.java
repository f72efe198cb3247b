package org.guildhall.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.guildhall.it.RunningWorkbench.Answer;
import org.guildhall.it.RunningWorkbench.Caller;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * A scheme for members only shows nowhere to others, whichever reader they ask and by whatever they ask: no name, no
 * level, no number, no last day. src/test/resources/readers.csv says who is told by which reader, so that a new reader
 * needs a row and the test sees that there is something to hide.
 */
public class HiddenSchemeIT {
    @ClassRule
    public static final RunningWorkbench HALL = new RunningWorkbench();

    private static final Path TABLE = Path.of("src/test/resources/readers.csv");
    private static final Pattern TOKEN = Pattern.compile("eyJ[\\w-]+\\.(eyJ[\\w-]+)\\.[\\w-]+");
    private static final List<String> OUTPUTS = List.of("display", "pdf", "word", "email");
    private static final List<String> INSIDE = List.of("member", "assessor", "spaceadmin");
    private static HiddenScheme hidden;
    private static Readers readers;
    private static Map<String, String> pages;

    @BeforeClass
    public static void hide() {
        hidden = new HiddenScheme(HALL, "members");
        readers = new Readers(HALL, hidden);
        pages = new LinkedHashMap<>();
        Caller writer = HALL.signedIn("spaceadmin");
        readers.macros().forEach((macro, body) -> pages.put(macro, written(writer, macro, body)));
    }

    private static String written(Caller writer, String macro, String body) {
        Answer stored = writer.form(
                "/pages/editpage.action", Map.of("key", hidden.space, "title", "About " + macro, "body", body));
        assertThat(stored.status()).as(macro).isEqualTo(302);
        return stored.header("Location").replaceFirst("^.*/confluence", "");
    }

    @Test
    public void noReaderTellsAnythingToVisitorsOrToWhoeverIsNotSignedIn() {
        Map<String, String> told = new TreeMap<>();
        for (Caller outside : List.of(HALL.anonymous(), HALL.as("visitor"))) {
            everything(outside, (reader, address) -> told.putIfAbsent(reader + " by " + address.path(), leak(address)));
        }
        told.values().removeIf(String::isEmpty);

        assertThat(told).isEmpty();
    }

    @Test
    public void membersHoldersAndAdminsAreToldByTheReadersOfTheTable() throws IOException {
        Map<String, String> found = new TreeMap<>();
        for (String inside : INSIDE) {
            Map<String, Boolean> tells = new TreeMap<>();
            everything(
                    HALL.as(inside),
                    (reader, address) -> tells.merge(reader, !leak(address).isEmpty(), Boolean::logicalOr));
            tells.forEach(
                    (reader, yes) -> found.merge(reader, yes ? "yes" : "no", (before, next) -> before + "," + next));
        }

        assertThat(lines(found)).isEqualTo(lines(table()));
    }

    /** An answer and what was asked. */
    private record Asked(String path, Answer answer) {}

    /** What is done with an answer. */
    private interface Look {
        void at(String reader, Asked asked);
    }

    private static void everything(Caller caller, Look look) {
        readers.addresses()
                .forEach((reader, addresses) ->
                        addresses.forEach(path -> look.at(reader, new Asked(path, caller.get(path)))));
        pages.forEach((macro, page) -> {
            Answer shown = caller.get(page);
            assertThat(shown.status()).as(page).isEqualTo(200);
            String more = page + (page.contains("?") ? "&" : "?");
            Stream.concat(OUTPUTS.stream().map(output -> "output=" + output), readers.typedInto(shown.html()).stream())
                    .forEach(typed -> look.at(macro, new Asked(more + typed, caller.get(more + typed))));
        });
    }

    /** The first secret in the answer, but for what was typed and comes back in the form; empty for none. */
    private static String leak(Asked asked) {
        String typed = URLDecoder.decode(asked.path(), StandardCharsets.UTF_8);
        String body = asked.answer().body() + signedIn(asked.answer().body());
        return hidden.secrets().stream()
                .filter(secret -> !typed.contains(secret))
                .filter(body::contains)
                .findFirst()
                .map(secret -> asked.answer().status() + " " + secret)
                .orElse("");
    }

    /** What is said inside signed tokens, also in those inside pictures. */
    private static String signedIn(String body) {
        StringBuilder said = new StringBuilder();
        Matcher token = TOKEN.matcher(body);
        while (token.find()) {
            said.append(new String(Base64.getUrlDecoder().decode(token.group(1)), StandardCharsets.UTF_8));
        }
        return said.toString();
    }

    private static Map<String, String> table() throws IOException {
        Map<String, String> rows = new TreeMap<>();
        Files.readAllLines(TABLE).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.split(",", 2))
                .forEach(row -> rows.put(row[0], row[1]));
        return rows;
    }

    private static String lines(Map<String, String> rows) {
        List<String> lines = new ArrayList<>();
        rows.forEach((reader, who) -> lines.add(reader + "," + who));
        return String.join("\n", lines);
    }

    @Test
    public void aChangeOfAHiddenAccreditationIsAnsweredAsForANumberThatWasNeverGiven() {
        for (String change : List.of("revocation", "suspension", "resignation", "appeal")) {
            Map<String, Object> body =
                    Map.of("on", HiddenScheme.TODAY.toString(), "reason", "Why not", "reviewOn", "2999-01-01");
            Answer known = change(change, hidden.number, body);

            assertThat(known.body())
                    .as(change)
                    .isEqualTo(change(change, "XX-2026-000001-A", body).body());
            assertThat(known.status()).as(change).isEqualTo(404);
        }
        Map<String, Object> upgrade =
                Map.of("level", HiddenScheme.LEVEL, "from", HiddenScheme.TODAY.toString(), "reason", "x");
        assertThat(change("upgrade", hidden.number, upgrade).status()).isEqualTo(404);
    }

    private static Answer change(String change, String number, Object body) {
        return HALL.as("visitor").api("POST", hidden.path("/accreditations/" + number + "/" + change), body);
    }

    @Test
    public void anApplicationOrALogForAHiddenSchemeIsRefusedAsForOneThatDoesNotExist() {
        for (long scheme : new long[] {hidden.id, 987_654_321}) {
            assertThat(HALL.as("visitor")
                            .api(
                                    "POST",
                                    hidden.path("/applications"),
                                    Map.of("scheme", scheme, "level", "x", "statement", "x", "evidence", List.of()))
                            .error())
                    .isEqualTo("guildhall.accreditation.no-such-scheme");
            assertThat(HALL.as("visitor")
                            .api("GET", hidden.path("/activities/me?scheme=" + scheme), null)
                            .error())
                    .isEqualTo("guildhall.accreditation.no-such-scheme");
        }
    }

    @Test
    public void whatIsNotPublicIsInNoPublicDocument() {
        for (HiddenScheme each : List.of(hidden, new HiddenScheme(HALL, "site"))) {
            String issuer = "/rest/guildhall/1.0/public/issuers/" + each.issuer();

            assertThat(HALL.anonymous().get(issuer + "/revocations").body()).doesNotContain(each.prefix());
            assertThat(HALL.anonymous()
                            .get(issuer + "/schemes/" + each.id + "/1")
                            .status())
                    .isEqualTo(404);
            for (String number : List.of(each.number, each.revoked)) {
                assertThat(HALL.anonymous()
                                .get("/rest/guildhall/1.0/public/checks/" + number)
                                .status())
                        .isEqualTo(404);
                assertThat(HALL.anonymous()
                                .get("/plugins/guildhall/verify.action?number=" + number)
                                .body())
                        .doesNotContain(HiddenScheme.NAME, HiddenScheme.LEVEL);
            }
        }
        HiddenScheme open = new HiddenScheme(HALL, "public");
        assertThat(HALL.anonymous()
                        .get("/rest/guildhall/1.0/public/issuers/" + open.issuer() + "/revocations")
                        .body())
                .contains(open.revoked);
        assertThat(HALL.anonymous()
                        .get("/rest/guildhall/1.0/public/checks/" + open.number)
                        .body())
                .contains(HiddenScheme.NAME);
    }
}
