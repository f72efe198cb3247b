package org.guildhall.workbench.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.guildhall.workbench.Workbench;
import org.guildhall.workbench.platform.Xml;
import org.guildhall.workbench.platform.XmlElement;
import org.guildhall.workbench.site.BasicAuthRule;
import org.guildhall.workbench.site.HostI18n;
import org.guildhall.workbench.site.SiteSwitches;

/** The site's administration: the links that the app adds to it, and the site's switches. */
final class AdminConsole {
    private final Workbench workbench;

    AdminConsole(Workbench workbench) {
        this.workbench = workbench;
    }

    void show(Visit visit) throws IOException {
        if (mayEnter(visit)) {
            List<Map<String, String>> items =
                    Xml.children(workbench.platform().plugin().descriptor(), "web-item").stream()
                            .filter(item -> item.attribute("section").startsWith("system.admin/"))
                            .map(this::link)
                            .toList();
            visit.show(200, "Administration", "console", Map.of("items", items, "switches", switches()));
        }
    }

    private List<Map<String, String>> switches() {
        SiteSwitches switches = workbench.site().switches();
        return List.of(
                row("read-only", "Read-only mode", switches.isReadOnly()),
                row("profiles", "Visitors may view user profiles", switches.areProfilesForVisitors()),
                row(
                        "basic-auth",
                        "Basic authentication on API calls",
                        !switches.basicAuth().blockRequests()));
    }

    private static Map<String, String> row(String name, String label, boolean on) {
        return Map.of("name", name, "label", label, "on", String.valueOf(on));
    }

    /** Turns a switch: the form names it, and says whether it is to be on. */
    void change(Visit visit) throws IOException {
        if (!mayEnter(visit)) {
            return;
        }
        boolean on = visit.text("on").equals("true");
        boolean isSaid = on || visit.text("on").equals("false");
        SiteSwitches switches = workbench.site().switches();
        switch (isSaid ? visit.text("switch") : "") {
            case "read-only" -> switches.readOnly(on);
            case "profiles" -> switches.profilesForVisitors(on);
            case "basic-auth" ->
                switches.basicAuth(new BasicAuthRule(
                        !on,
                        switches.basicAuth().allowedPaths(),
                        switches.basicAuth().allowedUsers()));
            default -> {
                visit.message(400, "The form did not say which switch is to be on or off.");
                return;
            }
        }
        visit.redirect("/admin/console.action");
    }

    private static boolean mayEnter(Visit visit) throws IOException {
        if (visit.person() == null) {
            visit.signInFirst();
            return false;
        }
        if (!visit.person().account().siteAdmin()) {
            visit.message(403, "Only the site’s administrators may do this.");
            return false;
        }
        return true;
    }

    private Map<String, String> link(XmlElement item) {
        String label = Xml.child(item, "label").orElseThrow().attribute("key");
        String link = Xml.child(item, "link").orElseThrow().text().trim();
        return Map.of(
                "label", new HostI18n(workbench.platform().texts()).getText(label), "link", WebServer.CONTEXT + link);
    }
}
