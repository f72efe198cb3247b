package org.guildhall.workbench.web;

import com.atlassian.confluence.macro.Macro;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.guildhall.workbench.InstalledPlugin;
import org.guildhall.workbench.platform.PluginFailure;
import org.guildhall.workbench.platform.Xml;
import org.guildhall.workbench.platform.XmlElement;
import org.guildhall.workbench.site.Site;
import org.guildhall.workbench.storage.MacroModule;

/** The app's macros and those of the host that the app's pages use: one instance each, for all pages and threads. */
final class Macros {
    private final Map<String, MacroModule> byName = new HashMap<>();

    Macros(InstalledPlugin plugin, Site site) {
        byName.put(RecentlyUpdated.NAME, new MacroModule(new RecentlyUpdated(site), RecentlyUpdated.PARAMETERS));
        Xml.children(plugin.descriptor(), "xhtml-macro")
                .forEach(module -> byName.put(module.attribute("name"), module(plugin, module)));
    }

    Optional<MacroModule> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    private static MacroModule module(InstalledPlugin plugin, XmlElement module) {
        XmlElement parameters = Xml.child(module, "parameters")
                .orElseThrow(() -> new PluginFailure("Every macro needs <parameters/>: " + module.attribute("name")));
        return new MacroModule(
                (Macro) plugin.create(module.attribute("class")),
                Xml.children(parameters, "parameter").stream()
                        .map(parameter -> parameter.attribute("name"))
                        .collect(Collectors.toSet()));
    }
}
