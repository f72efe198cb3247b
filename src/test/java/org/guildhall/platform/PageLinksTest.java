package org.guildhall.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.guildhall.testkit.FakeRequest;
import org.junit.Test;

public class PageLinksTest {
    private final FakeRequest request = new FakeRequest();

    @Test
    public void valuesAreEncodedAndEmptyOnesLeftOut() {
        PageLinks links = links("/wiki/display/A/B", Map.of());

        assertThat(links.with(Map.of("q", "a&b=c \"<ü", "after", "")))
                .isEqualTo("/wiki/display/A/B?" + links.name("q") + "=a%26b%3Dc+%22%3C%C3%BC");
        assertThat(links.with(Map.of("q", ""))).isEqualTo("/wiki/display/A/B");
    }

    @Test
    public void aPageKnownByItsNumberKeepsIt() {
        PageLinks links = links("/wiki/pages/viewpage.action?pageId=7", Map.of());

        assertThat(links.with(Map.of("q", "x")))
                .isEqualTo("/wiki/pages/viewpage.action?pageId=7&" + links.name("q") + "=x");
        assertThat(links.page()).isEqualTo("/wiki/pages/viewpage.action");
        assertThat(links.parameterName()).isEqualTo("pageId");
        assertThat(links.parameterValue()).isEqualTo("7");
    }

    @Test
    public void aPageKnownByItsTitleHasNoParameter() {
        PageLinks links = links("/wiki/display/A/B", Map.of());

        assertThat(links.page()).isEqualTo("/wiki/display/A/B");
        assertThat(links.parameterName()).isEmpty();
        assertThat(links.parameterValue()).isEmpty();
    }

    @Test
    public void twoMacrosOfDifferentParametersDoNotMix() {
        PageLinks one = links("/p", Map.of("layout", "list"));
        request.with(one.name("q"), "weave");

        assertThat(one.value("q")).contains("weave");
        assertThat(links("/p", Map.of("layout", "table")).value("q")).isEmpty();
        assertThat(links("/p", Map.of("layout", "list")).value("q")).contains("weave");
    }

    @Test
    public void whiteSpaceIsNoValue() {
        PageLinks links = links("/p", Map.of());
        request.with(links.name("q"), "  ");

        assertThat(links.value("q")).isEmpty();
    }

    private PageLinks links(String address, Map<String, String> parameters) {
        return new PageLinks(address, "cop-members", parameters, request);
    }
}
