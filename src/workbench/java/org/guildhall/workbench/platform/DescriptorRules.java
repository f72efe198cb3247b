package org.guildhall.workbench.platform;

import java.util.List;
import java.util.Set;
import org.guildhall.workbench.InstalledPlugin;
import org.osgi.framework.Bundle;

/** What makes Confluence refuse an app, or fail later: refused here at once. */
final class DescriptorRules {
    private static final Set<String> MODULES = Set.of(
            "plugin-info",
            "resource",
            "ao",
            "xhtml-macro",
            "space-blueprint",
            "blueprint",
            "content-template",
            "web-item",
            "web-section",
            "web-resource",
            "rest",
            "rest-migration",
            "struts",
            "job-config",
            "velocity-allowlist");
    private static final List<String> DATA_CENTER =
            List.of("atlassian-data-center-status", "atlassian-data-center-compatible");

    private DescriptorRules() {}

    static void check(InstalledPlugin plugin, Bundle bundle) {
        XmlElement root = plugin.descriptor();
        for (String header : List.of("Atlassian-Plugin-Key", "Bundle-SymbolicName")) {
            require(
                    plugin.key().equals(bundle.getHeaders().get(header)),
                    header + " is not the plugin key " + plugin.key());
        }
        require(bundle.getHeaders().get("Spring-Context") != null, "The manifest has no Spring-Context");
        require("2".equals(root.attribute("plugins-version")), "plugins-version is not 2");
        XmlElement info = Xml.child(root, "plugin-info").orElseThrow(() -> new PluginFailure("No plugin-info"));
        DATA_CENTER.forEach(param -> require(Xml.param(info, param).isPresent(), "plugin-info has no param " + param));
        Xml.children(root).forEach(DescriptorRules::checkModule);
        WebSections.check(plugin);
        require(Xml.children(root, "ao").size() < 2, "An app has one <ao> module only");
    }

    private static void checkModule(XmlElement module) {
        String type = module.name();
        require(MODULES.contains(type), "The module type <" + type + "> is not known to Confluence or the workbench");
        require(
                type.equals("struts") || !module.text().contains("${"),
                "A placeholder was not replaced in <" + type + ">");
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new PluginFailure(message);
        }
    }
}
