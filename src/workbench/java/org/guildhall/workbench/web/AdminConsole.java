package org.guildhall.workbench.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.guildhall.workbench.Workbench;
import org.guildhall.workbench.platform.Xml;
import org.guildhall.workbench.site.HostI18n;
import org.w3c.dom.Element;

/** The site's administration: links to the pages that the app adds to it. */
final class AdminConsole {
    private final Workbench workbench;

    AdminConsole(Workbench workbench) {
        this.workbench = workbench;
    }

    void show(Visit visit) throws IOException {
        if (visit.person() == null) {
            visit.signInFirst();
        } else if (!visit.person().account().siteAdmin()) {
            visit.message(403, "Only the site’s administrators may do this.");
        } else {
            List<Map<String, String>> items =
                    Xml.children(workbench.platform().plugin().descriptor(), "web-item").stream()
                            .filter(item -> item.getAttribute("section").startsWith("system.admin/"))
                            .map(this::link)
                            .toList();
            visit.show(200, "Administration", "console", Map.of("items", items));
        }
    }

    private Map<String, String> link(Element item) {
        String label = Xml.child(item, "label").orElseThrow().getAttribute("key");
        String link = Xml.child(item, "link").orElseThrow().getTextContent().trim();
        return Map.of(
                "label", new HostI18n(workbench.platform().texts()).getText(label), "link", WebServer.CONTEXT + link);
    }
}
