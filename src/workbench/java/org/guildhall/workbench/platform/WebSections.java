package org.guildhall.workbench.platform;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guildhall.workbench.InstalledPlugin;

/**
 * The places of Confluence's pages that take links. A link to any other place is installed without a word and never seen.
 *
 * <p>Where each is known from:
 *
 * <ul>
 *   <li>{@code system.space.tools/…}: Atlassian's description of Connect's space tools tab, which lists all six;
 *   <li>{@code system.space.admin/spaceops}: the same description ("always") for spaces whose theme has no sidebar, and
 *       seen in Confluence 10.2.14;
 *   <li>{@code system.space.sidebar/main-links}: Atlassian's own sidebar asks for the links of this section, by this name;
 *   <li>{@code system.header/left}: the links of the header, in Atlassian's guide to adding one to it;
 *   <li>{@code system.admin/…}: Adaptavist's table of web sections, the first of them with Atlassian's Slack app for 10;
 *   <li>{@code system.create.space.dialog/content}, {@code system.create.dialog/content}: Atlassian's blueprint tutorials.
 * </ul>
 */
final class WebSections {
    private static final Set<String> HOSTS = Set.of(
            "system.space.tools/overview",
            "system.space.tools/permissions",
            "system.space.tools/contenttools",
            "system.space.tools/lookandfeel",
            "system.space.tools/integrations",
            "system.space.tools/addons",
            "system.space.admin/spaceops",
            "system.space.sidebar/main-links",
            "system.header/left",
            "system.admin/configuration",
            "system.admin/security",
            "system.admin/lookandfeel",
            "system.admin/administration",
            "system.create.space.dialog/content",
            "system.create.dialog/content");

    private WebSections() {}

    /** @throws PluginFailure when a link of the app stands in a section that neither the host nor the app has */
    static void check(InstalledPlugin plugin) {
        Set<String> known = Stream.concat(
                        HOSTS.stream(),
                        Xml.children(plugin.descriptor(), "web-section").stream()
                                .map(own -> own.attribute("location") + "/" + own.attribute("key")))
                .collect(Collectors.toSet());
        for (XmlElement item : Xml.children(plugin.descriptor(), "web-item")) {
            String section = item.attribute("section");
            if (!known.contains(section)) {
                throw new PluginFailure("The web-item " + item.attribute("key")
                        + " would never be seen: Confluence has no section " + section);
            }
        }
    }
}
