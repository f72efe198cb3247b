package org.guildhall.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.guildhall.it.RunningWorkbench.Answer;
import org.guildhall.it.RunningWorkbench.Caller;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** A space that was there before becomes a community. */
public class MakeCommunityIT {
    @ClassRule
    public static final RunningWorkbench HALL = new RunningWorkbench();

    private static final String PAGE = "/plugins/guildhall/found-community.action?key=";
    private static final String MAKE = "/plugins/guildhall/make-community.action";

    private final Caller admin = HALL.signedIn("spaceadmin");
    private String space;

    @Before
    public void plain() {
        space = new AccessWorld(HALL).plainSpace();
    }

    @Test
    public void itsAdminsMakeItOneAndBecomeCoordinators() {
        assertThat(admin.get(PAGE + space).html().select("input[name=name]").val())
                .isEqualTo("A plain space");

        assertThat(admin.form(MAKE, form("weaving")).status()).isEqualTo(302);

        assertThat(HALL.as("member")
                        .api("GET", "/communities/" + space, null)
                        .json()
                        .path("field")
                        .asText())
                .isEqualTo("weaving");
        assertThat(HALL.as("spaceadmin")
                        .api("GET", "/communities/" + space + "/members/me", null)
                        .json()
                        .path("role")
                        .asText())
                .isEqualTo("coordinator");
        assertThat(admin.get(PAGE + space).status()).isEqualTo(403);
        assertThat(admin.form(MAKE, form("weaving")).status()).isEqualTo(403);
    }

    @Test
    public void whatIsMissingIsNamedAndWhatWasTypedStays() {
        Answer refused = admin.form(MAKE, form(" "));

        assertThat(refused.status()).isEqualTo(200);
        assertThat(refused.html().select("#guildhall-field-error").text()).contains("Field of practice");
        assertThat(refused.html().select("textarea[name=purpose]").val()).isEqualTo("To weave");
        assertThat(HALL.as("member").api("GET", "/communities/" + space, null).status())
                .isEqualTo(404);
    }

    @Test
    public void othersCannot() {
        Caller member = HALL.signedIn("member");

        assertThat(member.get(PAGE + space).status()).isEqualTo(403);
        assertThat(member.form(MAKE, form("weaving")).status()).isEqualTo(403);
    }

    private Map<String, String> form(String field) {
        return new HashMap<>(Map.of(
                "key", space, "name", "Weavers", "field", field, "purpose", "To weave", "joinPolicy", "request"));
    }
}
