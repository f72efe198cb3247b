package org.guildhall.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guildhall.it.RunningWorkbench.Answer;
import org.guildhall.it.RunningWorkbench.Caller;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** Offices through REST and the forms: offered, accepted, handed over and given up. */
public class OfficesIT {
    @ClassRule
    public static final RunningWorkbench HALL = new RunningWorkbench();

    private static final LocalDate TODAY = LocalDate.now(Clock.systemUTC());

    private final Caller admin = HALL.as("spaceadmin");
    private final Caller member = HALL.as("p41");
    private String space;
    private String offices;

    @Before
    public void found() {
        space = HALL.community("open");
        offices = "/communities/" + space + "/offices";
        member.api("PUT", "/communities/" + space + "/members/me", null);
    }

    @Test
    public void anOfficeIsAddedOfferedAndHeldOnceThePersonHasSaidYes() {
        admin.api("POST", offices, Map.of("kind", "mentor", "wanted", true, "checklist", List.of("Write it down")));
        assertThat(office("mentor").path("vacant").asBoolean()).isTrue();

        String term = offer("mentor");
        assertThat(office("mentor").path("holders")).isEmpty();
        assertThat(member.api("POST", terms(term) + "/acceptance", null)
                        .json()
                        .path("standing")
                        .asText())
                .isEqualTo("holding");
        assertThat(office("mentor").path("vacant").asBoolean()).isFalse();
        assertThat(member.api("PUT", terms(term) + "/hand-over", Map.of("done", List.of("Write it down")))
                        .json()
                        .path("done"))
                .hasSize(1);
        assertThat(member.api("POST", terms(term) + "/resignation", null)
                        .json()
                        .path("standing")
                        .asText())
                .isEqualTo("stepped-down");
        assertThat(office("mentor").path("vacant").asBoolean()).isTrue();
    }

    @Test
    public void coordinatorsDoTheSameOnTheirPagesAndTheMemberOnMyPage() {
        Caller signedIn = HALL.signedIn("spaceadmin");
        assertThat(signedIn.form(page("add-office"), form("kind", "own", "name", "Keeper", "wanted", "true"))
                        .status())
                .isEqualTo(302);
        assertThat(signedIn.form(
                                page("offer-office"),
                                form("office", "own-1", "person", "p41", "begins", TODAY.toString(), "months", "12"))
                        .status())
                .isEqualTo(302);
        Answer mine = HALL.signedIn("p41").get(page("my-page") + "?key=" + space);
        String term = mine.html()
                .select("form[action$=accept-office.action] input[name=termId]")
                .attr("value");
        assertThat(mine.text()).contains("My offices", "Keeper");

        assertThat(HALL.signedIn("p41")
                        .form(page("accept-office"), form("termId", term))
                        .header("Location"))
                .contains("my-page.action", "done=office-accepted");
        assertThat(admin.get(page("office") + "?key=" + space + "&office=own-1").text())
                .contains("Keeper", "Who holds it");
        assertThat(HALL.signedIn("p41")
                        .form(page("step-down"), form("termId", term))
                        .status())
                .isEqualTo(302);
    }

    @Test
    public void whatIsWrongIsNamedAndWhatWasTypedStays() {
        admin.api("POST", offices, Map.of("kind", "mentor", "wanted", true));
        Answer refused = HALL.signedIn("spaceadmin")
                .form(
                        page("offer-office"),
                        form("office", "mentor", "person", "p41", "begins", TODAY.toString(), "months", "many"));

        assertThat(refused.status()).isEqualTo(200);
        assertThat(refused.html().select("#guildhall-months-error").text()).contains("Months", "120");
        assertThat(refused.html().select("#guildhall-months").attr("value")).isEqualTo("many");
        assertThat(refused.html().select("#guildhall-person").attr("value")).isEqualTo("p41");
        Answer own = HALL.signedIn("spaceadmin").form(page("add-office"), form("kind", "own", "description", "Typed"));
        assertThat(own.html().select("#guildhall-name-error").text()).contains("Name");
        assertThat(own.html().select("#guildhall-description").text()).isEqualTo("Typed");
    }

    @Test
    public void aVisitorOfAPublicPageLearnsNoKeysAndAStrangerNoOffers() {
        admin.api("POST", offices, Map.of("kind", "mentor", "wanted", true));
        offer("mentor");

        assertThat(HALL.as("visitor")
                        .api("GET", offices + "/mentor/terms", null)
                        .status())
                .isEqualTo(403);
        assertThat(HALL.as("visitor")
                        .api("GET", "/communities/" + space + "/office-terms/me", null)
                        .json()
                        .path("results"))
                .isEmpty();
    }

    private String offer(String office) {
        return admin.api(
                        "POST",
                        offices + "/" + office + "/terms",
                        Map.of("person", "key-p41", "begins", TODAY.toString(), "months", 12))
                .json()
                .path("id")
                .asText();
    }

    private JsonNode office(String code) {
        for (JsonNode each : member.api("GET", offices, null).json().path("results")) {
            if (each.path("code").asText().equals(code)) {
                return each;
            }
        }
        throw new AssertionError("There is no such office: " + code);
    }

    private String terms(String term) {
        return "/communities/" + space + "/office-terms/" + term;
    }

    private static String page(String name) {
        return "/plugins/guildhall/" + name + ".action";
    }

    private Map<String, String> form(String... namesAndValues) {
        Map<String, String> fields = new HashMap<>(Map.of("key", space));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return fields;
    }
}
