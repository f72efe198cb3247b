package org.guildhall.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;

/** Pages that have something to show call more of what templates may call than empty ones. */
public class FilledPagesSmoke {
    private static final String TOPIC = "Smoke testing";
    private static final String STATEMENT = "I have tested for years.";

    @Rule
    public final Spoken spoken = new Spoken();

    private final LiveHost host = LiveRun.host();
    private final SmokeSpace space = LiveRun.space();

    @Test
    public void pagesShowAMemberATopicASchemeAnAccreditationAndAnApplication() {
        space.join(host.member());
        space.appoint(host.coordinator());
        String number = space.grant("holder", host.settings().member().username());
        String application = apply(host.coordinator());
        ok(space.call(host.member(), "POST", "/expertise/me", Map.of("topic", TOPIC, "relation", "knows")));
        List<String> differences = new ArrayList<>();

        look(host.member(), "expertise", "", TOPIC, differences);
        look(host.member(), "my-page", "&tab=accreditations", number, differences);
        look(host.member(), "certificate", "&number=" + number, number, differences);
        look(host.admin(), "schemes", "", SmokeSpace.SCHEME, differences);
        look(host.admin(), "scheme", "&id=" + space.scheme(), SmokeSpace.SCHEME, differences);
        look(host.admin(), "accreditations", "", number, differences);
        look(host.admin(), "accreditation", "&number=" + number, number, differences);
        look(host.admin(), "record", "", SmokeSpace.SCHEME, differences);
        look(host.admin(), "applications", "", SmokeSpace.SCHEME, differences);
        look(host.admin(), "application", "&id=" + application, STATEMENT, differences);

        assertThat(differences).isEmpty();
    }

    private String apply(Visitor visitor) {
        return ok(space.call(
                        visitor,
                        "POST",
                        "/applications",
                        Map.of("scheme", space.scheme(), "level", "One", "statement", STATEMENT)))
                .json()
                .path("id")
                .asText();
    }

    private void look(Visitor visitor, String action, String parameters, String expected, List<String> differences) {
        Answer page = visitor.page("/plugins/guildhall/" + action + ".action?key=" + space.key() + parameters);
        if (page.status() != 200 || !page.html().body().html().contains(expected)) {
            differences.add("“" + expected + "” is not shown: " + page);
        } else if (!Leftovers.in(page.html()).isEmpty()) {
            differences.add(page.address() + " shows " + Leftovers.in(page.html()));
        }
    }

    private static Answer ok(Answer answer) {
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        return answer;
    }
}
