package org.guildhall.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.guildhall.testkit.FakeRequest;
import org.junit.Test;

public class PageLinksTest {
    private final FakeRequest request = new FakeRequest();

    @Test
    public void valuesAreEncodedAndEmptyOnesLeftOut() {
        PageLinks links = links("/wiki/display/A/B", 1);

        assertThat(links.with(Map.of("q", "a&b=c \"<ü", "after", "")))
                .isEqualTo("/wiki/display/A/B?cop-members-q=a%26b%3Dc+%22%3C%C3%BC");
        assertThat(links.with(Map.of("q", ""))).isEqualTo("/wiki/display/A/B");
    }

    @Test
    public void aPageKnownByItsNumberKeepsIt() {
        PageLinks links = links("/wiki/pages/viewpage.action?pageId=7", 1);

        assertThat(links.with(Map.of("q", "x"))).isEqualTo("/wiki/pages/viewpage.action?pageId=7&cop-members-q=x");
        assertThat(links.page()).isEqualTo("/wiki/pages/viewpage.action");
        assertThat(links.kept()).containsExactly(new KeptValue("pageId", "7"));
    }

    @Test
    public void aPageKnownByItsTitleHasNoParameter() {
        PageLinks links = links("/wiki/display/A/B", 1);

        assertThat(links.page()).isEqualTo("/wiki/display/A/B");
        assertThat(links.kept()).isEmpty();
    }

    @Test
    public void theSecondMacroOfAPageIsToldApartFromTheFirst() {
        request.with("cop-members-q", "weave");

        assertThat(links("/p", 1).value("q")).contains("weave");
        assertThat(links("/p", 2).value("q")).isEmpty();
        assertThat(links("/p", 2).name("q")).isEqualTo("cop-members-2-q");
    }

    @Test
    public void linksKeepTheNeighboursAsTheyAre() {
        request.with("cop-members-after", "x").with("cop-members-2-q", "a b").with("cop-register-on", "2026-05-03");

        assertThat(links("/p", 1).with(Map.of("q", "ana")))
                .isEqualTo("/p?cop-members-2-q=a+b&cop-members-q=ana&cop-register-on=2026-05-03");
        assertThat(links("/p", 2).with(Map.of())).isEqualTo("/p?cop-members-after=x&cop-register-on=2026-05-03");
    }

    @Test
    public void formsHandTheNeighboursOn() {
        request.with("cop-members-after", "x").with("cop-members-2-q", "a b");

        assertThat(links("/p?pageId=7", 1).kept())
                .containsExactly(new KeptValue("pageId", "7"), new KeptValue("cop-members-2-q", "a b"));
    }

    @Test
    public void nothingButTheStateOfMacrosIsKept() {
        request.with("os_password", "secret").with("atl_token", "t").with("cop-register-q", "x".repeat(600));

        assertThat(links("/p", 1).with(Map.of())).isEqualTo("/p");
        assertThat(links("/p", 1).kept()).isEmpty();
    }

    @Test
    public void anAddressWithVeryManyParametersIsNotHandedOnWhole() {
        for (int i = 0; i < 100; i++) {
            request.with("cop-x" + i, "y");
        }

        assertThat(links("/p", 1).kept()).hasSize(20);
    }

    @Test
    public void whiteSpaceIsNoValue() {
        PageLinks links = links("/p", 1);
        request.with(links.name("q"), "  ");

        assertThat(links.value("q")).isEmpty();
    }

    private PageLinks links(String address, int occurrence) {
        return new PageLinks(address, "cop-members", occurrence, request);
    }
}
