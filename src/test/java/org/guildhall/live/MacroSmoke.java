package org.guildhall.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.Rule;
import org.junit.Test;

public class MacroSmoke {
    /** The element that each macro puts around what it shows. */
    private static final Map<String, String> ROOTS = Map.ofEntries(
            Map.entry("cop-community", ".guildhall-about"),
            Map.entry("cop-communities", ".guildhall-communities"),
            Map.entry("cop-roles", ".guildhall-roles"),
            Map.entry("cop-members", ".guildhall-members"),
            Map.entry("cop-expertise", ".guildhall-expertise"),
            Map.entry("cop-accreditation", ".guildhall-check"),
            Map.entry("cop-register", ".guildhall-register"),
            Map.entry("cop-renewals", ".guildhall-renewals"),
            Map.entry("cop-verify", ".guildhall-verify"),
            Map.entry("cop-gate", ".guildhall-gate-closed, .guildhall-gate"),
            Map.entry("cop-person", ".guildhall-person"));

    private static final String ERRORS = ".error, .aui-message-error, .wb-error, img[src*=unknown-macro]";

    @Rule
    public final Spoken spoken = new Spoken();

    private final LiveHost host = LiveRun.host();
    private final SmokeSpace space = LiveRun.space();

    @Test
    public void everyMacroRendersOnAPage() {
        space.scheme();
        Map<String, String> pages = new LinkedHashMap<>();
        host.app().macros().forEach(macro -> pages.put(macro, space.page("Smoke test of " + macro, storage(macro))));

        assertThat(ROOTS.keySet()).containsAll(pages.keySet());
        assertThat(pages).isNotEmpty().allSatisfy((macro, id) -> {
            for (Visitor reader : new Visitor[] {host.admin(), host.member()}) {
                Document page =
                        reader.page("/pages/viewpage.action?pageId=" + id).html();
                assertThat(page.select(".wiki-content").select(ROOTS.get(macro)))
                        .as("%s in %s", macro, page.select(".wiki-content"))
                        .isNotEmpty();
                assertThat(page.select(".wiki-content").select(ERRORS)).isEmpty();
                assertThat(Leftovers.in(page)).as(macro).isEmpty();
            }
        });
    }

    private String storage(String macro) {
        String body = macro.equals("cop-gate") ? "<ac:rich-text-body><p>Inside</p></ac:rich-text-body>" : "";
        String person = macro.equals("cop-person")
                ? "<ac:parameter ac:name=\"user\">" + host.settings().admin().username() + "</ac:parameter>"
                : "";
        return "<ac:structured-macro ac:name=\"" + macro + "\" ac:schema-version=\"1\">" + person + body
                + "</ac:structured-macro>";
    }
}
