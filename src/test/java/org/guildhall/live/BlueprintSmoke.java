package org.guildhall.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.Rule;
import org.junit.Test;

public class BlueprintSmoke {
    @Rule
    public final Spoken spoken = new Spoken();

    private final LiveHost host = LiveRun.host();
    private final SmokeSpace space = LiveRun.space();

    @Test
    public void theSpaceFromTheBlueprintHoldsTheCommunityOfWhatTheWizardWasTold() {
        Answer community = space.call(host.member(), "GET", "", null);

        assertThat(community.status()).as("%s", community).isEqualTo(200);
        assertThat(community.json().path("field").asText()).isEqualTo("smoke tests");
        assertThat(community.json().path("members").asInt()).isPositive();
    }

    @Test
    public void theHomePageIsFilledFromItsTemplate() {
        Document home = host.member().page("/display/" + space.key()).html();

        assertThat(home.select(".wiki-content").text()).contains("To see that everything works.");
        assertThat(home.select(".wiki-content .guildhall-expertise, .wiki-content .guildhall-members"))
                .isNotEmpty();
        assertThat(Leftovers.in(home)).isEmpty();
    }
}
