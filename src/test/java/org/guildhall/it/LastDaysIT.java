package org.guildhall.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guildhall.it.RunningWorkbench.Answer;
import org.guildhall.it.RunningWorkbench.Caller;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** An accreditation that stays in force during a grace has the same two last days, whichever door one asks at. */
public class LastDaysIT {
    @ClassRule
    public static final RunningWorkbench HALL = new RunningWorkbench();

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
    private static final String REST = "/rest/guildhall/1.0";
    private static final String MACROS = "<ac:structured-macro ac:name=\"cop-register\"/>"
            + "<ac:structured-macro ac:name=\"cop-members\"/>"
            + "<ac:structured-macro ac:name=\"cop-expertise\"/>"
            + "<ac:structured-macro ac:name=\"cop-accreditation\"><ac:parameter ac:name=\"user\">member</ac:parameter>"
            + "<ac:parameter ac:name=\"style\">seal</ac:parameter></ac:structured-macro>"
            + "<ac:structured-macro ac:name=\"cop-accreditation\"/>"
            + "<ac:structured-macro ac:name=\"cop-renewals\"><ac:parameter ac:name=\"show\">mine</ac:parameter>"
            + "</ac:structured-macro>";

    private static String space;
    private static String number;
    private static String inGrace;

    @BeforeClass
    public static void aSchemeWithAGraceThatCounts() {
        space = HALL.community("open");
        long scheme = post(
                        "spaceadmin",
                        "/schemes",
                        Map.of(
                                "name",
                                "Guide",
                                "issuer",
                                "Guides’ Board",
                                "criteria",
                                "Has guided ten groups.",
                                "validityMonths",
                                12,
                                "levels",
                                List.of("Guide"),
                                "numberPrefix",
                                space + "G",
                                "rules",
                                Map.of("visibility", "public", "graceMonths", 3, "graceCounts", true)))
                .path("id")
                .asLong();
        number = granted(scheme, "member", TODAY.minusMonths(11));
        inGrace = granted(scheme, "coordinator", TODAY.minusMonths(13));
        post("spaceadmin", "/issuer/keys", Map.of("algorithm", "ES256", "statusMethod", "both"));
        for (String person : List.of("member", "coordinator")) {
            HALL.as(person).api("PUT", "/communities/" + space + "/members/me", Map.of());
            post(person, "/expertise/me", Map.of("topic", "Ropework", "relation", "teaches"));
        }
    }

    @Test
    public void aSearchThatFindsNobodyIsNoVerdict() {
        Answer nobody =
                HALL.as("member").api("GET", "/communities/MVF/accreditation-check?q=Nobody+Of+That+Name", null);

        assertThat(nobody.json().path("inForce").isNull()).isTrue();
        assertThat(nobody.json().path("accreditations")).isEmpty();
    }

    @Test
    public void everyPageSaysTheSameSentence() {
        for (String asked : List.of(number, inGrace)) {
            String sentence = publicCheck(asked).path("stateText").asText();

            doors(asked)
                    .forEach((door, text) -> assertThat(text)
                            .as("%s of %s", door, asked)
                            .contains(door.equals("badge") ? sentence.replace("In force until ", "") : sentence));
        }
    }

    @Test
    public void theSentenceNamesBothDaysInWords() {
        assertThat(publicCheck(number).path("stateText").asText())
                .matches("In force until \\d+ \\p{L}+ \\d{4} \\(grace period until \\d+ \\p{L}+ \\d{4}\\)");
        assertThat(publicCheck(inGrace).path("stateText").asText())
                .matches("Still in force until \\d+ \\p{L}+ \\d{4}: renewal was due by \\d+ \\p{L}+ \\d{4}");
    }

    @Test
    public void everyRestAnswerHasTheSameTwoFields() {
        for (String asked : List.of(number, inGrace)) {
            String holder = asked.equals(number) ? "member" : "coordinator";
            String base = "/communities/" + space;
            JsonNode expected = publicCheck(asked);

            assertThat(LocalDate.parse(expected.path("validUntil").asText()))
                    .isBefore(LocalDate.parse(expected.path("graceUntil").asText()));
            for (JsonNode other : List.of(
                    one(get(base + "/accreditations/" + asked)),
                    one(get(base + "/accreditation-check?user=" + holder).path("accreditations")),
                    one(get(base + "/accreditation-check?q=" + asked).path("accreditations")),
                    one(get(base + "/accreditations?q=" + asked).path("results")),
                    one(get("/expertise?q=Ropework&community=" + space).path("results"), holder),
                    one(get(base + "/accreditations/" + asked + "/history").path("results")))) {
                assertThat(other.path("validUntil")).as(other.toString()).isEqualTo(expected.path("validUntil"));
                assertThat(other.path("graceUntil")).as(other.toString()).isEqualTo(expected.path("graceUntil"));
            }
        }
    }

    @Test
    public void exportsHaveBothDaysAndBadgesTheLastOneInForce() throws Exception {
        JsonNode expected = publicCheck(number);
        String[] csv = HALL.as("spaceadmin")
                .get(REST + "/communities/" + space + "/accreditations.csv")
                .body()
                .split("\r\n");
        List<String> header = Arrays.asList(csv[0].replace("\uFEFF", "").split(","));
        String[] row = Arrays.stream(csv)
                .filter(line -> line.contains(number))
                .findFirst()
                .orElseThrow()
                .split(",");
        String payload =
                new String(Base64.getUrlDecoder().decode(badge(number).split("\\.")[1]), StandardCharsets.UTF_8);

        assertThat(row[header.indexOf("until")])
                .isEqualTo(expected.path("validUntil").asText());
        assertThat(row[header.indexOf("graceUntil")])
                .isEqualTo(expected.path("graceUntil").asText());
        assertThat(new ObjectMapper().readTree(payload).path("validUntil").asText())
                .isEqualTo(LocalDate.parse(expected.path("graceUntil").asText()).plusDays(1) + "T00:00:00Z");
    }

    /** What each page says of the accreditation, by the name of the door. */
    private static Map<String, String> doors(String asked) {
        boolean isMembers = asked.equals(number);
        Caller admin = HALL.signedIn("spaceadmin");
        Caller holder = HALL.signedIn(isMembers ? "member" : "coordinator");
        String macros = "/display/" + space + "/Everything";
        if (admin.get(macros).status() != 200) {
            admin.form("/pages/editpage.action", Map.of("key", space, "title", "Everything", "body", MACROS));
        }
        Map<String, String> doors = new LinkedHashMap<>();
        Answer page = holder.get(macros + "?cop-expertise-q=Ropework&cop-accreditation-2-who=" + asked);
        doors.put("register", page.html().select(".guildhall-register").text());
        doors.put("directory", page.html().select(".guildhall-members").text());
        doors.put(
                "expertise",
                page.html().select(".guildhall-expertise, .guildhall-findings").text());
        doors.put("check", page.html().select(".guildhall-check").text());
        if (isMembers) {
            doors.put("seal", page.html().select(".guildhall-seal").text());
            doors.put("renewals", page.html().select(".guildhall-renewals").text());
            doors.put(
                    "badge",
                    admin.form(
                                    "/plugins/guildhall/verify-credential.action",
                                    Map.of("key", space, "credential", badge(asked)))
                            .html()
                            .select(".guildhall-report")
                            .text());
        }
        String own = "?key=" + space;
        String one = own + "&number=" + asked;
        doors.put(
                "console",
                admin.get("/plugins/guildhall/accreditations.action" + own).text());
        doors.put(
                "accreditation",
                admin.get("/plugins/guildhall/accreditation.action" + one).text());
        doors.put(
                "certificate",
                admin.get("/plugins/guildhall/certificate.action" + one).text());
        doors.put(
                "check of a credential",
                admin.get("/plugins/guildhall/check-credential.action" + one).text());
        doors.put(
                "public check",
                HALL.anonymous()
                        .get("/plugins/guildhall/verify.action?number=" + asked)
                        .text());
        doors.put(
                "my accreditations",
                holder.get("/plugins/guildhall/my-page.action" + own + "&tab=accreditations")
                        .text());
        doors.put(
                "proof",
                HALL.anonymous()
                        .get(REST + "/public/checks/" + asked + "/proof")
                        .body());
        if (isMembers) {
            doors.put(
                    "calendar",
                    holder.get(REST + "/communities/" + space + "/my-expiry.ics")
                            .body()
                            .replace("\r\n ", "")
                            .replace("\\,", ","));
        }
        return doors;
    }

    private static JsonNode one(JsonNode found) {
        return found.isArray() ? found.path(found.size() - 1) : found;
    }

    /** What is said of the accreditation of one of the people found. */
    private static JsonNode one(JsonNode found, String holder) {
        for (JsonNode person : found) {
            if (person.path("person").asText().endsWith(holder)) {
                return person.path("accreditations").path(0);
            }
        }
        throw new AssertionError(found.toString());
    }

    private static JsonNode publicCheck(String asked) {
        return HALL.anonymous().get(REST + "/public/checks/" + asked).json();
    }

    private static String badge(String asked) {
        return HALL.as("spaceadmin")
                .get(REST + "/communities/" + space + "/accreditations/" + asked + "/badge.jwt")
                .body();
    }

    private static JsonNode get(String path) {
        return HALL.as("spaceadmin").api("GET", path, null).json();
    }

    private static String granted(long scheme, String holder, LocalDate from) {
        return post(
                        "spaceadmin",
                        "/accreditations",
                        Map.of("scheme", scheme, "holder", holder, "level", "Guide", "from", from.toString()))
                .path("number")
                .asText();
    }

    private static JsonNode post(String who, String path, Object body) {
        Answer answer = HALL.as(who).api("POST", "/communities/" + space + path, body);
        if (answer.status() != 200) {
            throw new IllegalStateException(answer.body());
        }
        return answer.json();
    }
}
