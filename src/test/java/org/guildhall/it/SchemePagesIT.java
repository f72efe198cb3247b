package org.guildhall.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guildhall.it.RunningWorkbench.Answer;
import org.guildhall.it.RunningWorkbench.Caller;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** Schemes, granting and the page of one accreditation, through forms and REST. */
public class SchemePagesIT {
    @ClassRule
    public static final RunningWorkbench HALL = new RunningWorkbench();

    private static final String TODAY = LocalDate.now(ZoneOffset.UTC).toString();

    private final Caller admin = HALL.as("spaceadmin");
    private final Caller coordinator = HALL.as("coordinator");
    private String space;

    @Before
    public void found() {
        space = HALL.community("open");
        coordinator.api("PUT", "/communities/" + space + "/members/me", null);
        admin.api("PUT", "/communities/" + space + "/members/key-coordinator/role", Map.of("role", "coordinator"));
    }

    @Test
    public void everyRuleIsWrittenByTheFormAndComesBackInItAndOverRest() {
        Answer saved = admin.form("/plugins/guildhall/save-scheme.action", everyField());
        JsonNode scheme = schemes().path(0);
        String address = "/plugins/guildhall/scheme.action?key=" + space + "&id="
                + scheme.path("id").asText();

        Document page = admin.get(address).html();

        assertThat(saved.status()).as(saved.text()).isEqualTo(302);
        assertThat(fieldsOf(page)).containsAllEntriesOf(without(everyField(), "key"));
        assertThat(scheme.path("rules").path("countsAs").path("Master").path(0).asText())
                .isEqualTo("One");
        assertThat(scheme.path("rules")
                        .path("activityClasses")
                        .path(0)
                        .path("most")
                        .asInt())
                .isEqualTo(30);
        Answer officers =
                admin.api("GET", "/communities/" + space + "/schemes/" + scheme.path("id") + "/officers", null);
        assertThat(officers.json().path("assess").path(0).asText()).isEqualTo("assessor");
        assertThat(officers.json().path("decide")).hasSize(2);
    }

    @Test
    public void aNewSchemeNeedsNoMoreThanANameAndALevel() {
        Map<String, String> offered = fieldsOf(
                admin.get("/plugins/guildhall/scheme.action?key=" + space).html());

        Answer saved = admin.form(
                "/plugins/guildhall/save-scheme.action",
                with(offered, "key", space, "name", "Basket weaver " + space, "levels", "One"));

        assertThat(saved.status()).as(saved.text()).isEqualTo(302);
        assertThat(schemes().path(0).path("issuer").asText()).isEqualTo("Test community " + space);
        assertThat(schemes().path(0).path("numberPrefix").asText()).startsWith("BW" + space);
        assertThat(schemes().path(0).path("validityMonths").asInt()).isEqualTo(24);
    }

    @Test
    public void sendingThePageBackUnchangedMakesNoVersion() {
        admin.form("/plugins/guildhall/save-scheme.action", everyField());
        String id = schemes().path(0).path("id").asText();
        Map<String, String> fields = fieldsOf(admin.get("/plugins/guildhall/scheme.action?key=" + space + "&id=" + id)
                .html());

        Answer saved = admin.form("/plugins/guildhall/save-scheme.action", with(fields, "key", space, "id", id));

        assertThat(saved.status()).as(saved.text()).isEqualTo(302);
        assertThat(schemes().path(0).path("version").asInt()).isEqualTo(1);
    }

    @Test
    public void whoeverWasSlowerIsToldAndKeepsWhatWasTyped() {
        admin.form("/plugins/guildhall/save-scheme.action", everyField());
        String id = schemes().path(0).path("id").asText();
        admin.form("/plugins/guildhall/save-scheme.action", with(everyField(), "id", id, "purpose", "Theirs."));
        Map<String, String> slower = with(everyField(), "id", id, "purpose", "Mine.", "version", "1");

        Answer told = admin.form("/plugins/guildhall/save-scheme.action", slower);
        Answer again = admin.form(
                "/plugins/guildhall/save-scheme.action",
                with(slower, "version", told.html().select("[name=version]").val()));

        assertThat(told.html().select("[role=alert]").text()).contains("Somebody else changed the scheme");
        assertThat(fieldsOf(told.html())).containsEntry("purpose", "Mine.");
        assertThat(again.status()).isEqualTo(302);
    }

    @Test
    public void aRefusedSchemeKeepsEverythingThatWasTypedAndSaysWhatIsWrongWhere() {
        Map<String, String> wrong =
                with(everyField(), "graceMonths", "lots", "decide", "nobody-at-all", "purpose", "<b>To & fro</b>");

        Answer refused = admin.form("/plugins/guildhall/save-scheme.action", wrong);

        Document page = refused.html();
        assertThat(refused.status()).isEqualTo(200);
        assertThat(fieldsOf(page)).containsAllEntriesOf(without(wrong, "key"));
        assertThat(page.select("[role=alert]").text()).contains("Grace is a whole number", "nobody-at-all");
        Element grace = page.selectFirst("[name=graceMonths]");
        assertThat(grace.attr("aria-invalid")).isEqualTo("true");
        assertThat(grace.attr("aria-describedby").split(" "))
                .allSatisfy(id -> assertThat(page.getElementById(id)).isNotNull());
        assertThat(grace.closest("details").hasAttr("open")).isTrue();
        assertThat(schemes()).isEmpty();
    }

    @Test
    public void whatWasTypedSurvivesATokenThatHasExpired() {
        Answer refused = admin.formWithToken("/plugins/guildhall/save-scheme.action", everyField(), "expired");

        assertThat(refused.status()).isEqualTo(403);
        assertThat(fieldsOf(refused.html())).containsAllEntriesOf(without(everyField(), "key"));
        assertThat(schemes()).isEmpty();
    }

    @Test
    public void coordinatorsReadSchemesAndAreToldWhoChangesThem() {
        admin.form("/plugins/guildhall/save-scheme.action", everyField());
        String id = schemes().path(0).path("id").asText();

        Answer list = coordinator.get("/plugins/guildhall/schemes.action?key=" + space);
        Answer one = coordinator.get("/plugins/guildhall/scheme.action?key=" + space + "&id=" + id);
        Answer refused = coordinator.form(
                "/plugins/guildhall/save-scheme.action", with(everyField(), "id", id, "purpose", "Ours."));

        assertThat(list.html().select("main form, form[action*=guildhall]")).isEmpty();
        assertThat(list.text()).contains("Admins of the space change schemes", "Weaver");
        assertThat(one.html().select("form[action*=save-scheme]")).isEmpty();
        assertThat(one.text())
                .contains("To weave well.", "Master (counts as One, Two)", "Asha Rao", "Version 1, since");
        assertThat(refused.html().select("[role=alert]").text()).contains("Only the admins of the space");
        assertThat(schemes().path(0).path("rules").path("purpose").asText()).isEqualTo("To weave well.");
    }

    @Test
    public void earlierVersionsAreShownWithWhatTheySaid() {
        admin.form("/plugins/guildhall/save-scheme.action", everyField());
        String id = schemes().path(0).path("id").asText();
        admin.form(
                "/plugins/guildhall/save-scheme.action", with(everyField(), "id", id, "purpose", "To weave better."));

        Document page = admin.get("/plugins/guildhall/scheme.action?key=" + space + "&id=" + id)
                .html();
        Answer versions = admin.api("GET", "/communities/" + space + "/schemes/" + id + "/versions", null);

        assertThat(page.getElementById("guildhall-version-1").text()).contains("To weave well.");
        assertThat(page.getElementById("guildhall-version-2").text()).contains("To weave better.");
        assertThat(versions.json().path("results")).hasSize(2);
    }

    @Test
    public void aSchemeThatIsNotThereIsSaidToBeNotThere() {
        assertThat(admin.get("/plugins/guildhall/scheme.action?key=" + space + "&id=999999")
                        .text())
                .contains("no such scheme");
        assertThat(admin.form("/plugins/guildhall/save-scheme.action", with(everyField(), "id", "x"))
                        .text())
                .contains("no such scheme");
    }

    @Test
    public void whatRestGivesRestTakesBackAndFewFieldsAreEnough() {
        Map<String, Object> few =
                Map.of("name", "Knitter", "issuer", "Us", "levels", List.of("One"), "numberPrefix", "K" + space);
        Answer added = admin.api("POST", "/communities/" + space + "/schemes", few);
        admin.form("/plugins/guildhall/save-scheme.action", everyField());
        ObjectNode weaver = ((ObjectNode) schemes().path(1)).deepCopy();
        String path = "/communities/" + space + "/schemes/" + weaver.path("id");
        ObjectNode body = weaver.deepCopy().without(List.of("id", "retired", "version"));

        Answer changed = admin.api("PUT", path, body);

        assertThat(added.status()).as(added.body()).isEqualTo(200);
        assertThat(added.json().path("rules").path("visibility").asText()).isEqualTo("site");
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        assertThat(changed.json()).isEqualTo(weaver);
    }

    @Test
    public void gapsInListsAreRefusedAndNothingBreaks() {
        for (String rules : List.of(
                "{\"noticeDays\": [null]}",
                "{\"activityClasses\": [null]}",
                "{\"activityClasses\": [{}]}",
                "{\"countsAs\": {\"One\": [null]}}",
                "{\"countsAs\": {\"Nine\": [\"One\"]}}",
                "{\"visibility\": \"all\"}",
                "{\"cycleStart\": \"\"}")) {
            Answer refused = admin.api(
                    "POST",
                    "/communities/" + space + "/schemes",
                    "{\"name\": \"A\", \"issuer\": \"B\", \"levels\": [\"One\"], \"numberPrefix\": \"AB\", \"rules\": "
                            + rules + "}");
            assertThat(refused.status()).as(rules + refused.body()).isEqualTo(400);
        }
        assertThat(admin.api("PUT", "/communities/" + space + "/schemes/1/officers", "{\"assess\": [null]}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    public void somebodyWithoutAnAccountIsAccreditedOnThePageOfItsOwn() {
        long scheme = scheme();

        Answer granted = coordinator.form(
                "/plugins/guildhall/grant.action",
                Map.of(
                        "key", space,
                        "award", scheme + ":Master",
                        "holderName", "Inge Brandt",
                        "holderEmail", "inge@example.org",
                        "scope", "Looms",
                        "limitations", "In German only.",
                        "from", TODAY,
                        "reason", "Known for long."));

        assertThat(granted.status()).as(granted.text()).isEqualTo(302);
        Answer page = coordinator.follow(granted);
        assertThat(page.text())
                .contains(
                        "Inge Brandt is now Tester, Master",
                        "no account here",
                        "Tester, Master",
                        "In German only.",
                        "Known for long.");
        assertThat(page.body()).doesNotContain("inge@example.org");
    }

    @Test
    public void whoeverHasNearlyTheNameOfAHolderIsAskedAboutFirst() {
        Map<String, String> grant = new HashMap<>(Map.of(
                "key",
                space,
                "award",
                scheme() + ":Master",
                "holderName",
                "Ingé Müller",
                "from",
                TODAY,
                "reason",
                "New."));
        assertThat(coordinator.form("/plugins/guildhall/grant.action", grant).status())
                .isEqualTo(302);
        grant.put("holderName", "Inge Muller");

        Answer asked = coordinator.form("/plugins/guildhall/grant.action", grant);
        assertThat(asked.html().select(".error").text()).contains("nearly the same name");
        assertThat(fieldsOf(asked.html())).containsAllEntriesOf(without(grant, "key"));
        assertThat(asked.html().select("input[name=another]")).hasSize(1);

        grant.put("another", "true");
        assertThat(coordinator.form("/plugins/guildhall/grant.action", grant).status())
                .isEqualTo(302);
        assertThat(coordinator
                        .api("GET", "/communities/" + space + "/accreditations", null)
                        .json()
                        .path("results")
                        .findValuesAsText("holderName"))
                .containsExactlyInAnyOrder("Ingé Müller", "Inge Muller");
    }

    @Test
    public void aRefusedGrantKeepsWhatWasTyped() {
        long scheme = scheme();
        Map<String, String> wrong = Map.of(
                "key", space,
                "award", scheme + ":Master",
                "holder", "nobody-at-all",
                "limitations", "Only on Mondays.",
                "from", "tomorrow",
                "reason", "Why not.");

        Answer refused = coordinator.form("/plugins/guildhall/grant.action", wrong);

        assertThat(fieldsOf(refused.html())).containsAllEntriesOf(without(wrong, "key"));
        assertThat(refused.html().select("[role=alert] p")).hasSize(2);
        assertThat(refused.html().getElementById("guildhall-from-error")).isNotNull();
    }

    @Test
    public void whereNobodyCanBeAccreditedYetThePageSaysWhy() {
        assertThat(coordinator
                        .get("/plugins/guildhall/new-accreditation.action?key=" + space)
                        .text())
                .contains("no scheme under which you decide");
    }

    @Test
    public void anotherLevelIsGivenOnThePageOfTheFirst() {
        String first = grant("member");

        Answer refused = coordinator.form(
                "/plugins/guildhall/upgrade-accreditation.action",
                Map.of("key", space, "number", first, "change", "supersede", "level", "Two", "from", "2999-01-01"));
        Answer upgraded = coordinator.form(
                "/plugins/guildhall/upgrade-accreditation.action",
                Map.of("key", space, "number", first, "change", "supersede", "level", "Two", "from", TODAY));

        assertThat(refused.html().select("details[open] [name=from]").attr("value"))
                .isEqualTo("2999-01-01");
        assertThat(refused.html().getElementById("guildhall-supersede-from-error"))
                .isNotNull();
        assertThat(upgraded.status()).isEqualTo(302);
        Answer page = coordinator.follow(upgraded);
        assertThat(page.html().select("dd a").eachText()).contains(first);
        assertThat(coordinator.get(one(first)).text()).contains("Its place was taken by", "Replaced by another");
    }

    @Test
    public void theHolderReadsTheirOwnAndNobodyElseLearnsThatItIsThere() {
        String number = grant("member");
        coordinator.api(
                "POST",
                accreditation(number) + "/suspension",
                Map.of("on", TODAY, "reason", "A complaint.", "reviewOn", "2999-01-01"));

        Answer own = HALL.as("member").get(one(number));

        assertThat(own.text()).contains("A complaint.", "Appeal", "Resign");
        assertThat(own.html().select("nav a[href*=accreditations.action]")).isEmpty();
        assertThat(own.html().select("[value=revoke], [value=reinstate]")).isEmpty();
        for (String other : List.of("visitor", "assessor")) {
            assertThat(HALL.as(other).get(one(number)).status()).isEqualTo(403);
            assertThat(HALL.as(other).get(one("TT-2026-000001-X")).status()).isEqualTo(403);
            assertThat(HALL.as(other)
                            .api("GET", accreditation(number) + "/history", null)
                            .status())
                    .isEqualTo(404);
        }
        assertThat(HALL.as("visitor")
                        .formWithToken(
                                "/plugins/guildhall/change-accreditation.action",
                                Map.of("key", space, "number", number),
                                "wrong")
                        .body())
                .doesNotContain("A complaint.")
                .doesNotContain("Mireille");
    }

    @Test
    public void anAppealIsMadeByTheHolderAndAnsweredByAnotherDecider() {
        String number = grant("member");
        coordinator.api("POST", accreditation(number) + "/revocation", Map.of("on", TODAY, "reason", "Fraud."));
        Caller member = HALL.as("member");

        Answer appealed =
                member.api("POST", accreditation(number) + "/appeal", Map.of("on", TODAY, "reason", "Not me."));
        Answer bySameDecider = coordinator.api(
                "POST", accreditation(number) + "/allowed-appeal", Map.of("on", TODAY, "reason", "Well."));
        Answer allowed =
                admin.api("POST", accreditation(number) + "/allowed-appeal", Map.of("on", TODAY, "reason", "Indeed."));
        Answer history = member.api("GET", accreditation(number) + "/history", null);

        assertThat(appealed.json().path("underAppeal").asBoolean()).isTrue();
        assertThat(bySameDecider.status()).isEqualTo(403);
        assertThat(allowed.json().path("state").asText()).isEqualTo("in-force");
        assertThat(history.json().path("results").findValuesAsText("action"))
                .containsExactly("grant", "revoke", "appeal", "allow-appeal");
    }

    @Test
    public void everyOtherChangeGoesOverRest() {
        String number = grant("member");

        assertThat(change(coordinator, number, "probation", "reviewOn", "2999-01-01"))
                .isEqualTo("probation");
        assertThat(change(coordinator, number, "end-of-probation", "reason", ""))
                .isEqualTo("in-force");
        assertThat(change(coordinator, number, "renewal", "level", "Two")).isEqualTo("in-force");
        assertThat(change(HALL.as("member"), number, "resignation", "reason", "Enough."))
                .isEqualTo("resigned");
    }

    @Test
    public void howItStoodOnADayIsShownAndWhatIsNoDayIsSaid() {
        String number = grant("member");

        assertThat(coordinator.get(one(number) + "&day=2001-01-01").text()).contains("Not in force before");
        assertThat(coordinator
                        .get(one(number) + "&day=yesterday")
                        .html()
                        .select(".error")
                        .text())
                .contains("year-month-day");
    }

    @Test
    public void aChangeThatIsRefusedKeepsWhatWasTypedInItsOwnFormAlone() {
        String number = grant("member");

        Document page = coordinator
                .form(
                        "/plugins/guildhall/change-accreditation.action",
                        Map.of("key", space, "number", number, "change", "suspend", "on", TODAY, "reason", "Because."))
                .html();

        assertThat(page.select("details[open]:has(> form)")).hasSize(1);
        assertThat(page.getElementById("guildhall-suspend-reason").val()).isEqualTo("Because.");
        assertThat(page.getElementById("guildhall-suspend-reviewOn-error")).isNotNull();
        assertThat(page.getElementById("guildhall-revoke-reason").val()).isEmpty();
    }

    @Test
    public void thePagesTakeAFewStatements() {
        String number = grant("member");

        assertThat(coordinator.get(one(number)).sql()).isBetween(1, 15);
        assertThat(coordinator
                        .get("/plugins/guildhall/schemes.action?key=" + space)
                        .sql())
                .isBetween(1, 8);
        assertThat(admin.get("/plugins/guildhall/scheme.action?key=" + space + "&id="
                                + schemes().path(0).path("id").asText())
                        .sql())
                .isBetween(1, 16);
        assertThat(coordinator
                        .get("/plugins/guildhall/new-accreditation.action?key=" + space)
                        .sql())
                .isBetween(1, 10);
    }

    private Map<String, String> everyField() {
        return Map.ofEntries(
                Map.entry("key", space),
                Map.entry("name", "Weaver"),
                Map.entry("issuer", "The weavers"),
                Map.entry("numberPrefix", "W" + space),
                Map.entry("purpose", "To weave well."),
                Map.entry("criteria", "Ten yards."),
                Map.entry("competences", "Weaves and mends."),
                Map.entry("prerequisites", "A loom."),
                Map.entry("levels", "One\nTwo\nMaster = One, Two"),
                Map.entry("validityMonths", "36"),
                Map.entry("assess", "assessor"),
                Map.entry("decide", "coordinator\nspaceadmin"),
                Map.entry("visibility", "public"),
                Map.entry("reasonsShown", "true"),
                Map.entry("retentionMonths", "120"),
                Map.entry("graceMonths", "3"),
                Map.entry("graceCounts", "true"),
                Map.entry("reinstatementMonths", "12"),
                Map.entry("noticeDays", "60, 0, -7"),
                Map.entry("renewalPoints", "40"),
                Map.entry("activityClasses", "Courses; 10; 30"),
                Map.entry("cycleStart", "old-date"),
                Map.entry("opensMonths", "6"),
                Map.entry("auditPercent", "15"));
    }

    private long scheme() {
        return admin.api(
                        "POST",
                        "/communities/" + space + "/schemes",
                        Map.of(
                                "name",
                                "Tester",
                                "issuer",
                                "The testers",
                                "validityMonths",
                                12,
                                "levels",
                                List.of("One", "Two", "Master"),
                                "numberPrefix",
                                "T" + space))
                .json()
                .path("id")
                .asLong();
    }

    private String grant(String holder) {
        Answer granted = coordinator.api(
                "POST",
                "/communities/" + space + "/accreditations",
                Map.of("scheme", scheme(), "holder", holder, "level", "One", "from", TODAY));
        assertThat(granted.status()).as(granted.body()).isEqualTo(200);
        return granted.json().path("number").asText();
    }

    private String change(Caller caller, String number, String change, String field, String value) {
        Answer changed = caller.api(
                "POST",
                accreditation(number) + "/" + change,
                with(Map.of("on", TODAY, "reason", "So it is."), field, value));
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        return changed.json().path("state").asText();
    }

    private JsonNode schemes() {
        return admin.api("GET", "/communities/" + space + "/schemes", null)
                .json()
                .path("results");
    }

    private String accreditation(String number) {
        return "/communities/" + space + "/accreditations/" + number;
    }

    private String one(String number) {
        return "/plugins/guildhall/accreditation.action?key=" + space + "&number=" + number;
    }

    /** What a browser would send of the page's form. */
    private static Map<String, String> fieldsOf(Document page) {
        Map<String, String> fields = new HashMap<>();
        page.select("form input.text, form textarea")
                .forEach(field -> fields.put(field.attr("name"), field.hasText() ? field.wholeText() : field.val()));
        page.select("form input[type=checkbox][checked]").forEach(field -> fields.put(field.attr("name"), field.val()));
        page.select("form option[selected]")
                .forEach(option -> fields.put(option.parent().attr("name"), option.val()));
        return fields;
    }

    private static Map<String, String> with(Map<String, String> fields, String... namesAndValues) {
        Map<String, String> all = new HashMap<>(fields);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            all.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return all;
    }

    private static Map<String, String> without(Map<String, String> fields, String name) {
        Map<String, String> others = new HashMap<>(fields);
        others.remove(name);
        return others;
    }
}
