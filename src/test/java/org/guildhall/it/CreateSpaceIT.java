package org.guildhall.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.guildhall.it.RunningWorkbench.Answer;
import org.guildhall.it.RunningWorkbench.Caller;
import org.jsoup.nodes.Element;
import org.junit.ClassRule;
import org.junit.Test;

/** The create-space dialog with the app's wizard. */
public class CreateSpaceIT {
    private static final String WIZARD = "/spaces/create.action?blueprint=org.guildhall.confluence:community-space";

    @ClassRule
    public static final RunningWorkbench HALL = new RunningWorkbench();

    @Test
    public void theWizardFoundsACommunityWithItsPages() {
        Caller browser = HALL.signedIn("member");
        Map<String, String> form = formOf(browser.get(WIZARD));
        form.putAll(Map.of("name", "Bakers", "spaceKey", "BAKE", "field", "baking bread", "joinPolicy", "request"));

        Answer answer = browser.follow(browser.form("/spaces/create.action", form));

        assertThat(answer.html().select(".wb-space-name").text()).isEqualTo("Bakers");
        assertThat(answer.html().select(".wb-error")).isEmpty();
        assertThat(answer.html().select("main").text()).contains("baking bread");
    }

    @Test
    public void whatWasTypedStaysWhenTheKeyIsTaken() {
        Caller browser = HALL.signedIn("member");
        Map<String, String> form = formOf(browser.get(WIZARD));
        form.putAll(Map.of("name", "Other", "spaceKey", "MVF", "field", "\"quoted\" <b>", "joinPolicy", "accredited"));

        Answer answer = browser.form("/spaces/create.action", form);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.html().select("[role=alert]").text()).contains("MVF");
        assertThat(answer.html().select("[name=field]").val()).isEqualTo("\"quoted\" <b>");
        assertThat(answer.html().select("option[selected]").val()).isEqualTo("accredited");
    }

    @Test
    public void visitorsAreAskedToSignInFirst() {
        Answer answer = HALL.anonymous().get(WIZARD);

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).contains("/login.action");
    }

    private static Map<String, String> formOf(Answer page) {
        Map<String, String> fields = new HashMap<>();
        for (Element field : page.html().select("main form [name]")) {
            fields.put(field.attr("name"), field.val());
        }
        return fields;
    }
}
