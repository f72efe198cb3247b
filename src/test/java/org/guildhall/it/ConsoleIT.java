package org.guildhall.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guildhall.it.RunningWorkbench.Answer;
import org.jsoup.nodes.Document;
import org.junit.ClassRule;
import org.junit.Test;

/** The register's console and changes to many, through the doors. */
public class ConsoleIT {
    @ClassRule
    public static final RunningWorkbench HALL = new RunningWorkbench();

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    @Test
    public void manyAreLookedAtChangedAndUndoneByRest() {
        String space = HALL.community("open");
        List<String> numbers = granted(space, "member", "coordinator");
        Map<String, Object> wish = new HashMap<>(Map.of(
                "change",
                "suspend",
                "on",
                TODAY.toString(),
                "reason",
                "A check of all.",
                "reviewOn",
                TODAY.plusDays(30).toString()));
        wish.put("numbers", numbers);
        String changes = "/communities/" + space + "/accreditation-changes";

        Answer preview = HALL.as("spaceadmin").api("POST", changes + "/preview", wish);
        wish.remove("numbers");
        wish.put("requestKey", "my-own-key-1");
        wish.put("chosen", chosen(preview.json()));
        Answer run = HALL.as("spaceadmin").api("POST", changes, wish);
        Answer again = HALL.as("spaceadmin").api("POST", changes, wish);
        String id = run.json().path("id").asText();
        String afterwards = state(space, numbers.get(0));
        Answer undone = HALL.as("spaceadmin").api("POST", changes + "/" + id + "/undo", null);

        assertThat(preview.json()
                        .path("results")
                        .path(0)
                        .path("afterwards")
                        .path("state")
                        .asText())
                .isEqualTo("suspended");
        assertThat(run.json().path("done").asInt()).isEqualTo(2);
        assertThat(again.body()).isEqualTo(run.body());
        assertThat(afterwards).isEqualTo("suspended");
        assertThat(undone.json().path("undone").asInt()).isEqualTo(2);
        assertThat(state(space, numbers.get(0))).isEqualTo("in-force");
        assertThat(HALL.as("spaceadmin").api("GET", changes, null).json().path("results"))
                .hasSize(1);
    }

    @Test
    public void badOrdersAreAnsweredWithTheFieldTheyAreAbout() {
        String space = HALL.community("open");
        List<String> numbers = granted(space, "member");
        String preview = "/communities/" + space + "/accreditation-changes/preview";

        assertThat(field(HALL.as("spaceadmin").api("POST", preview, Map.of("numbers", numbers))))
                .isEqualTo("400 change");
        assertThat(field(HALL.as("spaceadmin")
                        .api("POST", preview, Map.of("numbers", numbers, "change", "renew", "on", "today"))))
                .isEqualTo("400 on");
        assertThat(field(HALL.as("spaceadmin")
                        .api("POST", preview, Map.of("numbers", numbers, "change", "revoke", "on", TODAY.toString()))))
                .isEqualTo("400 reason");
        assertThat(field(HALL.as("spaceadmin")
                        .api(
                                "POST",
                                preview,
                                Map.of(
                                        "numbers",
                                        List.of("XX-2026-000001-A"),
                                        "change",
                                        "renew",
                                        "on",
                                        TODAY.toString()))))
                .isEqualTo("400 chosen");
        assertThat(HALL.as("member")
                        .api("POST", preview, Map.of("numbers", numbers, "change", "renew", "on", TODAY.toString()))
                        .status())
                .isEqualTo(403);
        assertThat(HALL.as("spaceadmin")
                        .api("POST", preview, Map.of("numbers", numbers, "sudo", "yes"))
                        .error())
                .isEqualTo("guildhall.rest.field-unknown");
    }

    @Test
    public void theRegisterIsFilteredForReadersAndByOfficersForThoseWhoRunIt() {
        String space = HALL.community("open");
        List<String> numbers = granted(space, "member", "coordinator");
        String register = "/communities/" + space + "/accreditations";

        assertThat(numbers(HALL.as("visitor").api("GET", register + "?level=One", null)))
                .containsExactlyInAnyOrderElementsOf(numbers);
        assertThat(numbers(HALL.as("visitor").api("GET", register + "?states=lapsed,grace", null)))
                .isEmpty();
        assertThat(numbers(HALL.as("visitor").api("GET", register + "?expiresFrom=" + TODAY, null)))
                .hasSize(2);
        assertThat(numbers(HALL.as("visitor").api("GET", register + "?q=" + numbers.get(0), null)))
                .containsExactly(numbers.get(0));
        assertThat(HALL.as("visitor")
                        .api("GET", register + "?on=2020-01-01", null)
                        .json()
                        .path("results")
                        .path(0)
                        .path("inForce")
                        .asBoolean())
                .isFalse();
        assertThat(HALL.as("visitor")
                        .api("GET", register + "?officer=spaceadmin", null)
                        .status())
                .isEqualTo(403);
        assertThat(numbers(HALL.as("spaceadmin").api("GET", register + "?officer=spaceadmin", null)))
                .hasSize(2);
        assertThat(field(HALL.as("visitor").api("GET", register + "?expiresTo=soon", null)))
                .isEqualTo("400 expiresTo");
    }

    @Test
    public void theForecastCountsForReaders() {
        String space = HALL.community("open");
        granted(space, "member", "coordinator");

        JsonNode forecast = HALL.as("visitor")
                .api("GET", "/communities/" + space + "/renewal-forecast?months=13", null)
                .json();

        assertThat(forecast.path("months")).hasSize(13);
        assertThat(forecast.path("months").findValuesAsText("total")).contains("2");
        assertThat(field(
                        HALL.as("visitor").api("GET", "/communities/" + space + "/renewal-forecast?months=many", null)))
                .isEqualTo("400 months");
    }

    @Test
    public void theFormsShowThenDoThenUndo() {
        String space = HALL.community("open");
        List<String> numbers = granted(space, "member", "coordinator");
        Map<String, String> fields = new HashMap<>(Map.of(
                "key", space, "chosen", numbers.get(0), "change", "revoke", "on", TODAY.toString(), "reason", ""));

        Answer refused = HALL.as("spaceadmin").form("/plugins/guildhall/preview-changes.action", fields);
        fields.put("reason", "Left the <b>profession</b>.");
        Document preview = HALL.as("spaceadmin")
                .form("/plugins/guildhall/preview-changes.action", fields)
                .html();
        String before = state(space, numbers.get(0));
        Answer done = HALL.as("spaceadmin").form("/plugins/guildhall/change-accreditations.action", sent(preview));
        Document result = HALL.as("spaceadmin").follow(done).html();
        String afterwards = state(space, numbers.get(0));
        Answer undone = HALL.as("spaceadmin")
                .form(
                        "/plugins/guildhall/undo-run.action",
                        Map.of(
                                "key",
                                space,
                                "run",
                                result.select("form input[name=run]").attr("value")));

        assertThat(refused.html().select("[role=alert]").text()).contains("Reason");
        assertThat(refused.html().select("input[name=chosen][checked]").attr("value"))
                .isEqualTo(numbers.get(0));
        assertThat(preview.text()).contains("1 accreditation would change.", "Left the <b>profession</b>.");
        assertThat(before).isEqualTo("in-force");
        assertThat(result.text()).contains("1 was changed.");
        assertThat(afterwards).isEqualTo("revoked");
        assertThat(HALL.as("spaceadmin").follow(undone).text()).contains("1 undone later.");
        assertThat(state(space, numbers.get(0))).isEqualTo("in-force");
    }

    @Test
    public void whatWasChangedBetweenPreviewAndConfirmationIsLeft() {
        String space = HALL.community("open");
        List<String> numbers = granted(space, "member", "coordinator");
        Map<String, String> fields = Map.of(
                "key", space, "all", "yes", "change", "revoke", "on", TODAY.toString(), "reason", "Closing down.");
        Document preview = HALL.as("spaceadmin")
                .form("/plugins/guildhall/preview-changes.action", fields)
                .html();
        HALL.as("spaceadmin")
                .api(
                        "POST",
                        "/communities/" + space + "/accreditations/" + numbers.get(0) + "/suspension",
                        Map.of(
                                "on",
                                TODAY.toString(),
                                "reason",
                                "A complaint.",
                                "reviewOn",
                                TODAY.plusDays(9).toString()));

        Answer done = HALL.as("spaceadmin").form("/plugins/guildhall/change-accreditations.action", sent(preview));

        assertThat(HALL.as("spaceadmin").follow(done).text())
                .contains("1 was changed.", "1 skipped.", "It has been changed since you looked at it.");
        assertThat(state(space, numbers.get(0))).isEqualTo("suspended");
        assertThat(state(space, numbers.get(1))).isEqualTo("revoked");
    }

    @Test
    public void filtersAreKeptInLinksAndFormsAndABadOneIsNamed() {
        String space = HALL.community("open");
        granted(space, "member");
        String page = "/plugins/guildhall/accreditations.action?key=" + space;

        Document found = HALL.as("spaceadmin")
                .get(page + "&level=One&search=m&expiresFrom=" + TODAY)
                .html();
        Document bad = HALL.as("spaceadmin").get(page + "&expiresFrom=soon").html();
        Document both =
                HALL.as("spaceadmin").get(page + "&state=lapsed&day=2026-01-01").html();
        Document none = HALL.as("spaceadmin").get(page + "&state=lapsed").html();

        assertThat(found.select("form[method=post] input[name=level]").attr("value"))
                .isEqualTo("One");
        assertThat(found.select("select[name=level] option[selected]").attr("value"))
                .isEqualTo("One");
        Answer csv = HALL.as("spaceadmin")
                .get(found.select("a[href*=accreditations.csv]").attr("href").replaceFirst("^/confluence", ""));
        assertThat(csv.status()).isEqualTo(200);
        assertThat(csv.body().lines()).hasSize(2);
        assertThat(bad.select("#guildhall-expires-from-error").text()).contains("year-month-day");
        assertThat(both.select("[role=alert]").text()).contains("States can be chosen for today only");
        assertThat(none.text()).contains("No accreditation matches.");
    }

    @Test
    public void aRunOfAnotherCommunityIsAbsent() {
        String space = HALL.community("open");
        String other = HALL.community("open");
        List<String> numbers = granted(space, "member");
        Map<String, Object> wish = new HashMap<>(
                Map.of("change", "revoke", "on", TODAY.toString(), "reason", "Left.", "numbers", numbers));
        String changes = "/communities/" + space + "/accreditation-changes";
        Answer preview = HALL.as("spaceadmin").api("POST", changes + "/preview", wish);
        wish.remove("numbers");
        wish.put("requestKey", "my-own-key-2");
        wish.put("chosen", chosen(preview.json()));
        String id = HALL.as("spaceadmin")
                .api("POST", changes, wish)
                .json()
                .path("id")
                .asText();

        assertThat(HALL.as("spaceadmin")
                        .api("POST", "/communities/" + other + "/accreditation-changes/" + id + "/undo", null)
                        .status())
                .isEqualTo(404);
        assertThat(HALL.as("spaceadmin")
                        .form("/plugins/guildhall/undo-run.action", Map.of("key", other, "run", id))
                        .text())
                .contains("There is no such bulk change here.");
        assertThat(HALL.as("member").api("GET", changes + "/" + id, null).status())
                .isEqualTo(403);
    }

    private static Map<String, String> sent(Document preview) {
        Map<String, String> fields = new HashMap<>();
        preview.select("form[action$=change-accreditations.action] input:is([type=hidden], [type=date])")
                .forEach(input -> fields.put(input.attr("name"), input.attr("value")));
        fields.put("reason", preview.select("textarea[name=reason]").text());
        fields.remove("atl_token");
        return fields;
    }

    private static List<Map<String, String>> chosen(JsonNode preview) {
        List<Map<String, String>> chosen = new ArrayList<>();
        preview.path("results")
                .forEach(row -> chosen.add(Map.of(
                        "number",
                        row.path("number").asText(),
                        "fingerprint",
                        row.path("fingerprint").asText())));
        return chosen;
    }

    private static String field(Answer answer) {
        return answer.status() + " "
                + answer.json().path("errors").path(0).path("field").asText();
    }

    private static List<String> numbers(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().path("results").findValuesAsText("number");
    }

    private static String state(String space, String number) {
        return HALL.as("visitor")
                .api("GET", "/communities/" + space + "/accreditations/" + number, null)
                .json()
                .path("state")
                .asText();
    }

    private static List<String> granted(String space, String... holders) {
        long scheme = HALL.as("spaceadmin")
                .api(
                        "POST",
                        "/communities/" + space + "/schemes",
                        Map.of(
                                "name",
                                "Tester",
                                "issuer",
                                "The testers",
                                "criteria",
                                "",
                                "validityMonths",
                                12,
                                "levels",
                                List.of("One", "Two"),
                                "numberPrefix",
                                "T" + space))
                .json()
                .path("id")
                .asLong();
        List<String> numbers = new ArrayList<>();
        for (String holder : holders) {
            Answer granted = HALL.as("spaceadmin")
                    .api(
                            "POST",
                            "/communities/" + space + "/accreditations",
                            Map.of("scheme", scheme, "holder", holder, "level", "One", "from", TODAY.toString()));
            assertThat(granted.status()).as(granted.body()).isEqualTo(200);
            numbers.add(granted.json().path("number").asText());
        }
        return numbers;
    }
}
