package org.guildhall.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.guildhall.it.RunningWorkbench.Answer;
import org.guildhall.it.RunningWorkbench.Caller;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** What members say of themselves, and what their pages show to whom. */
public class PersonIT {
    @ClassRule
    public static final RunningWorkbench HALL = new RunningWorkbench();

    private static String space;

    @BeforeClass
    public static void found() {
        space = HALL.community("open");
        for (String member : new String[] {"p41", "p42", "p43", "p44"}) {
            HALL.as(member).api("PUT", "/communities/" + space + "/members/me", null);
        }
    }

    @Test
    public void theWholeFormIsSavedAsItIsFilledIn() {
        Caller writer = HALL.signedIn("p41");
        Document page = writer.get(page("profile")).html();
        fill(page, "work", "Midwife <b>", "everybody");
        fill(page, "about", "One.\nTwo.", "me");
        fill(page, "reach", "chat", "members");
        fill(page, "zone", "Pacific/Chatham", "site");
        fill(page, "link", "https://example.org/p41", "site");
        page.select("select[name=language]").get(0).select("option[value=ja]").attr("selected", "selected");
        page.select("select[name=language]").get(2).select("option[value=en]").attr("selected", "selected");

        Answer saved = writer.follow(submitted(writer, page));

        assertThat(saved.html().select("[role=status]").text()).isEqualTo("Your profile is saved.");
        assertThat(saved.html().select("dl.guildhall-facts").text())
                .contains("Midwife <b>", "Japanese, English", "By chat", "Shown to: Only I", "Pacific/Chatham");
        assertThat(text("p42", "&user=p41")).contains("Midwife <b>", "By chat").doesNotContain("Two.");
        assertThat(text("visitor", "&user=p41"))
                .contains("Midwife <b>", "https://example.org/p41")
                .doesNotContain("By chat", "Two.", "Japanese");
        assertThat(text("p41", "&as=site")).contains("Midwife <b>").doesNotContain("By chat", "Two.", "Japanese");
        assertThat(HALL.as("p41")
                        .api("GET", "/communities/" + space + "/profile/me/consents", null)
                        .json()
                        .path("results"))
                .hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    public void whatIsRefusedIsNamedAndNothingTypedIsLost() {
        Caller writer = HALL.signedIn("p42");
        Document page = writer.get(page("profile")).html();
        fill(page, "work", "x".repeat(201), "site");
        fill(page, "zone", "Mars", "me");
        fill(page, "hours", "Mondays", "coordinators");

        Document refused = submitted(writer, page).html();

        assertThat(refused.select("#guildhall-profile-work-error").text())
                .isEqualTo("“What I do” may have at most 200 characters.");
        assertThat(refused.select("#guildhall-profile-zone-error").text()).contains("“My time zone” must be");
        assertThat(refused.select("#guildhall-profile-zone").val()).isEqualTo("Mars");
        assertThat(refused.select("#guildhall-profile-hours").val()).isEqualTo("Mondays");
        assertThat(refused.select("#guildhall-profile-hours-audience option[selected]")
                        .val())
                .isEqualTo("coordinators");
    }

    @Test
    public void whoeverIsNoMemberIsLikeWhoeverIsNotThere() {
        String nobody = HALL.as("p42")
                .get(page("person") + "&user=nobody")
                .html()
                .select("body")
                .text();

        assertThat(nobody).contains("is not a member");
        assertThat(HALL.as("p42")
                        .get(page("person") + "&user=visitor")
                        .html()
                        .select("body")
                        .text())
                .isEqualTo(nobody);
        Answer absent = HALL.as("p42").api("GET", "/communities/" + space + "/people/key-nobody", null);
        Answer outside = HALL.as("p42").api("GET", "/communities/" + space + "/people/key-visitor", null);
        assertThat(absent.status()).isEqualTo(404);
        assertThat(outside.body()).isEqualTo(absent.body());
    }

    @Test
    public void aPartWithoutAnAudienceIsForMembersAndAnUnknownOneIsRefused() {
        Caller writer = HALL.as("p44");
        String address = "/communities/" + space + "/profile/me";

        Answer usual = writer.api("PUT", address, Map.of("work", Map.of("value", "Baker")));
        Answer unknown = writer.api("PUT", address, Map.of("work", Map.of("value", "B", "audience", "friends")));

        assertThat(usual.json().path("work").path("audience").asText()).isEqualTo("members");
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.error()).isEqualTo("guildhall.person.audience-unknown");
    }

    @Test
    public void aCardAndALineShowWhatTheReaderMaySee() {
        HALL.as("p43")
                .api(
                        "PUT",
                        "/communities/" + space + "/profile/me",
                        Map.of("work", Map.of("value", "Baker", "audience", "members")));
        String path = HALL.signedIn("spaceadmin")
                .form(
                        "/pages/editpage.action",
                        Map.of(
                                "key",
                                space,
                                "title",
                                "People here",
                                "body",
                                macro("p43", "card") + macro("p43", "line") + macro("visitor", "card")))
                .header("Location")
                .replaceFirst("^.*/confluence", "");

        Document inside = HALL.as("p42").get(path).html();
        assertThat(inside.select(".guildhall-person-line").text()).endsWith("(Baker)");
        assertThat(inside.select(".guildhall-person-card a.confluence-userlink").attr("data-username"))
                .isEqualTo("p43");
        assertThat(inside.select(".guildhall-person-card a[href*=person.action]"))
                .hasSize(1);
        assertThat(inside.select(".guildhall-person")).hasSize(1);
        assertThat(HALL.as("visitor").get(path).html().text()).doesNotContain("Baker");
        Document paper = HALL.as("p42")
                .get(path + (path.contains("?") ? "&" : "?") + "output=pdf")
                .html();
        assertThat(paper.select("a[href*=person.action]")).isEmpty();
        assertThat(paper.text()).contains("Baker");
    }

    @Test
    public void whatIsKeptOfOneIsTakenAlongInFiles() {
        Caller owner = HALL.as("p43");
        Answer json = owner.get("/rest/guildhall/1.0/communities/" + space + "/my-data.json");
        Answer html = owner.get("/rest/guildhall/1.0/communities/" + space + "/my-data.html");

        assertThat(json.header("Content-Disposition")).isEqualTo("attachment; filename=\"my-data-" + space + ".json\"");
        assertThat(json.json().path("membership").path(0).path("role").asText()).isEqualTo("member");
        assertThat(html.html().select("h2").eachText()).contains("Membership", "Profile", "Accreditations");
        assertThat(owner.get(page("my-data")).html().text()).contains("Stays in the register");
    }

    private static String macro(String user, String style) {
        return "<ac:structured-macro ac:name=\"cop-person\"><ac:parameter ac:name=\"user\">" + user
                + "</ac:parameter><ac:parameter ac:name=\"style\">" + style + "</ac:parameter></ac:structured-macro>";
    }

    private static void fill(Document page, String field, String value, String audience) {
        page.select("#guildhall-profile-" + field).forEach(input -> {
            if (input.tagName().equals("select")) {
                input.select("option[value=" + value + "]").attr("selected", "selected");
            } else {
                input.val(value);
            }
        });
        page.select("#guildhall-profile-" + field + "-audience option")
                .forEach(option -> option.removeAttr("selected"));
        page.select("#guildhall-profile-" + field + "-audience option[value=" + audience + "]")
                .attr("selected", "selected");
    }

    private static Answer submitted(Caller writer, Document page) {
        String body = ((FormElement) page.select("form.guildhall-profile").first())
                .formData().stream()
                        .map(pair -> encoded(pair.key()) + "=" + encoded(pair.value()))
                        .collect(Collectors.joining("&"));
        return writer.raw("POST", "/plugins/guildhall/save-profile.action", "application/x-www-form-urlencoded", body);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String text(String reader, String query) {
        return HALL.as(reader).get(page("person") + query).html().select("body").text();
    }

    private static String page(String name) {
        return "/plugins/guildhall/" + name + ".action?key=" + space;
    }
}
