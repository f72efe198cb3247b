package org.guildhall.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.guildhall.it.RunningWorkbench.Answer;
import org.guildhall.it.RunningWorkbench.Caller;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** Claims of credentials from elsewhere, through REST and the forms. */
public class ClaimIT {
    @ClassRule
    public static final RunningWorkbench HALL = new RunningWorkbench();

    private final Caller visitor = HALL.as("visitor");
    private final Caller admin = HALL.as("spaceadmin");
    private String claims;
    private String space;

    @Before
    public void found() {
        space = HALL.community("open");
        claims = "/communities/" + space + "/claims";
    }

    @Test
    public void aClaimIsMadeCheckedAndTakenBack() {
        Answer made = visitor.api("POST", claims + "/me", coach());
        String id = made.json().path("id").asText();
        assertThat(made.json().path("standing").asText()).isEqualTo("unverified");
        assertThat(made.json().path("confirmed").asBoolean()).isFalse();

        Answer checked = admin.api("POST", claims + "/" + id + "/check", Map.of("how", "Asked the board."));

        assertThat(checked.json().path("standing").asText()).isEqualTo("checked");
        assertThat(checked.json().path("checkedBy").asText()).isEqualTo("Spiros Ångström");
        assertThat(visitor.api("DELETE", claims + "/" + id, null).status()).isEqualTo(204);
        assertThat(visitor.api("GET", claims + "/me", null).json().path("results"))
                .isEmpty();
    }

    @Test
    public void nobodyChecksTheirOwn() {
        String id = admin.api("POST", claims + "/me", coach()).json().path("id").asText();

        Answer answer = admin.api("POST", claims + "/" + id + "/check", Map.of("how", "I know."));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.error()).isEqualTo("guildhall.accreditation.not-your-own");
    }

    @Test
    public void theClaimsOfOthersAreAsAbsentAsNone() {
        String id =
                visitor.api("POST", claims + "/me", coach()).json().path("id").asText();

        Answer others = HALL.as("member").api("GET", claims + "/" + id, null);
        Answer none = HALL.as("member").api("GET", claims + "/99999999", null);

        assertThat(others.status()).isEqualTo(404);
        assertThat(others.body()).isEqualTo(none.body());
    }

    @Test
    public void badInputNamesItsFieldsAndStoresNothing() {
        Map<String, Object> body = new HashMap<>(coach());
        body.put("awardedOn", "yesterday");
        body.put("credential", "nonsense");

        Answer days = visitor.api("POST", claims + "/me", body);
        body.put("awardedOn", "2024-01-01");
        Answer credential = visitor.api("POST", claims + "/me", body);

        assertThat(days.status()).isEqualTo(400);
        assertThat(days.json().path("errors").path(0).path("field").asText()).isEqualTo("awardedOn");
        assertThat(credential.status()).isEqualTo(400);
        assertThat(credential.error()).isEqualTo("guildhall.claim.finding.malformed");
        assertThat(visitor.api("GET", claims + "/me", null).json().path("results"))
                .isEmpty();
    }

    @Test
    public void thePageKeepsWhatWasTypedWhenItIsRefused() {
        Answer answer = visitor.form(
                "/plugins/guildhall/add-claim.action",
                Map.of("key", space, "title", "<b>Coach</b>", "issuer", "Board", "awardedOn", "2999-01-01"));

        assertThat(answer.html().select("[role=alert]").text()).contains("This day is still to come.");
        assertThat(answer.html().select("input[name=title]").val()).isEqualTo("<b>Coach</b>");
        assertThat(answer.html().select("#guildhall-awardedOn").attr("aria-describedby"))
                .isEqualTo("guildhall-awardedOn-error");
    }

    @Test
    public void whatWasClaimedIsShownAsUnverifiedInWords() {
        visitor.form(
                "/plugins/guildhall/add-claim.action",
                Map.of("key", space, "title", "Coach <i>x</i>", "issuer", "Board", "awardedOn", "2024-01-01"));

        Answer page = visitor.get("/plugins/guildhall/claims.action?key=" + space);

        assertThat(page.html().select(".guildhall-claim-unverified").text())
                .contains("UNVERIFIED: nobody has checked this");
        assertThat(page.html().select(".guildhall-claims").text()).contains("Coach <i>x</i>");
        assertThat(page.html().select("form[action$=check-claim.action]")).isEmpty();
    }

    @Test
    public void whoRunsTheAccreditationsChecksOnThePage() {
        String id =
                visitor.api("POST", claims + "/me", coach()).json().path("id").asText();

        Answer silent =
                admin.form("/plugins/guildhall/check-claim.action", Map.of("key", space, "claimId", id, "how", " "));
        Answer done = admin.form(
                "/plugins/guildhall/check-claim.action",
                Map.of("key", space, "claimId", id, "how", "Asked the board.", "nextDue", "2030-01-01"));

        assertThat(silent.html().select("#guildhall-how-error-" + id).text()).isNotEmpty();
        assertThat(done.status()).isEqualTo(302);
        assertThat(visitor.get("/plugins/guildhall/claims.action?key=" + space).text())
                .contains("Checked by Spiros Ångström", "Asked the board.", "To be checked again from");
        assertThat(admin.get("/plugins/guildhall/claims.action?key=" + space).text())
                .contains("No credential waits for a check.");
    }

    @Test
    public void thePageTakesAFewStatements() {
        visitor.api("POST", claims + "/me", coach());

        assertThat(admin.get("/plugins/guildhall/claims.action?key=" + space).sql())
                .isBetween(1, 10);
    }

    private static Map<String, Object> coach() {
        return Map.of("title", "Coach", "issuer", "Coaching Board", "awardedOn", "2024-01-01");
    }
}
