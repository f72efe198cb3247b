package org.guildhall.workbench.web;

import com.atlassian.confluence.macro.Macro;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.guildhall.workbench.InstalledPlugin;
import org.guildhall.workbench.platform.PluginFailure;
import org.guildhall.workbench.platform.Xml;
import org.guildhall.workbench.storage.MacroModule;
import org.w3c.dom.Element;

/** The app's macros: one instance each, for all pages and threads. */
final class Macros {
    private final Map<String, MacroModule> byName = new HashMap<>();

    Macros(InstalledPlugin plugin) {
        Xml.children(plugin.descriptor(), "xhtml-macro")
                .forEach(module -> byName.put(module.getAttribute("name"), module(plugin, module)));
    }

    Optional<MacroModule> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    private static MacroModule module(InstalledPlugin plugin, Element module) {
        Element parameters = Xml.child(module, "parameters")
                .orElseThrow(
                        () -> new PluginFailure("Every macro needs <parameters/>: " + module.getAttribute("name")));
        return new MacroModule(
                (Macro) plugin.create(module.getAttribute("class")),
                Xml.children(parameters, "parameter").stream()
                        .map(parameter -> parameter.getAttribute("name"))
                        .collect(Collectors.toSet()));
    }
}
