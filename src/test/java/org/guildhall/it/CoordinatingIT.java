package org.guildhall.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.guildhall.it.RunningWorkbench.Answer;
import org.guildhall.it.RunningWorkbench.Caller;
import org.junit.ClassRule;
import org.junit.Test;

/** What coordinators do on the community's own page. */
public class CoordinatingIT {
    private static final String PAGE = "/plugins/guildhall/people.action?key=MVF";
    private static final String COMMUNITY = "/communities/MVF";

    @ClassRule
    public static final RunningWorkbench HALL = new RunningWorkbench();

    private final Caller coordinator = HALL.as("coordinator");

    @Test
    public void anyMemberIsFoundByNameAndMadeCoordinator() {
        String name = coordinator
                .api("GET", COMMUNITY + "/members?role=member&size=1", null)
                .json()
                .path("results")
                .path(0)
                .path("name")
                .asText();

        Answer found = coordinator.form("/plugins/guildhall/appoint.action", Map.of("key", "MVF", "who", name));

        assertThat(found.html().select("#guildhall-who-error").text()).contains("choose whom you mean");
        assertThat(found.html().select("input[name=who]").val()).isEqualTo(name);
        assertThat(found.html().select("form[action$=change-role.action] input[value=coordinator]"))
                .hasSizeGreaterThanOrEqualTo(1);
        assertThat(found.html().select("ul.guildhall-rows").text()).contains(name);
    }

    @Test
    public void whoFindsNobodyIsToldSo() {
        Answer found = coordinator.form("/plugins/guildhall/appoint.action", Map.of("key", "MVF", "who", "qqqq"));

        assertThat(found.html().select("#guildhall-who-error").text()).contains("No other member was found");
    }

    @Test
    public void aUserNameMakesAMemberCoordinatorAtOnce() {
        String space = HALL.community("open");
        HALL.as("p21").api("PUT", "/communities/" + space + "/members/me", null);
        Caller founder = HALL.as("spaceadmin");

        Answer stranger = founder.form("/plugins/guildhall/appoint.action", Map.of("key", space, "who", "p22"));
        Answer member = founder.form("/plugins/guildhall/appoint.action", Map.of("key", space, "who", " p21 "));

        assertThat(stranger.html().select("#guildhall-who-error").text()).contains("not a member");
        assertThat(member.status()).isEqualTo(302);
        assertThat(founder.api("GET", "/communities/" + space + "/members?role=coordinator", null)
                        .json()
                        .path("results")
                        .findValuesAsText("person"))
                .contains("key-p21");
    }

    @Test
    public void anUnknownRoleOrPersonChangesNothing() {
        Answer unknownRole = coordinator.form(
                "/plugins/guildhall/change-role.action",
                Map.of("key", "MVF", "person", "key-coordinator", "role", "king"));
        Answer unknownPerson = coordinator.form(
                "/plugins/guildhall/change-role.action",
                Map.of("key", "MVF", "person", "x".repeat(300), "role", "coordinator"));

        assertThat(unknownRole.html().select("[role=alert]").text()).contains("coordinator or member");
        assertThat(unknownPerson.html().select("[role=alert]").text()).contains("not a member");
        assertThat(coordinator
                        .api("GET", COMMUNITY + "/members?role=coordinator", null)
                        .json()
                        .path("results")
                        .toString())
                .contains("key-coordinator");
    }

    @Test
    public void plainMembersSeeNoneOfIt() {
        assertThat(HALL.as("member").get(PAGE).status()).isEqualTo(403);
        assertThat(HALL.as("member")
                        .get("/plugins/guildhall/my-page.action?key=MVF")
                        .html()
                        .select("a[href*=people.action], a[href*=community-settings.action]"))
                .isEmpty();
    }

    @Test
    public void whatCanBeNoSpaceOrPersonIsNotFound() {
        assertThat(coordinator
                        .api("GET", "/communities/" + "K".repeat(300), null)
                        .status())
                .isEqualTo(404);
        assertThat(coordinator
                        .api("POST", COMMUNITY + "/requests/" + "x".repeat(300) + "/approval", null)
                        .status())
                .isEqualTo(404);
    }
}
