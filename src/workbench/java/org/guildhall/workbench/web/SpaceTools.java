package org.guildhall.workbench.web;

import com.atlassian.confluence.plugin.descriptor.web.conditions.WorkbenchCondition;
import com.atlassian.plugin.web.Condition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guildhall.workbench.Workbench;
import org.guildhall.workbench.platform.PluginFailure;
import org.guildhall.workbench.platform.Xml;
import org.guildhall.workbench.platform.XmlElement;
import org.guildhall.workbench.site.HostI18n;
import org.guildhall.workbench.site.SiteSpace;

/** The links that the app adds to the header, the space tools and the sidebar, as far as their conditions hold. */
final class SpaceTools {
    private final Workbench workbench;

    SpaceTools(Workbench workbench) {
        this.workbench = workbench;
    }

    List<Map<String, Object>> tabs(SiteSpace space) {
        return links(space, "system.space.tools/");
    }

    List<Map<String, Object>> sidebar(SiteSpace space) {
        return links(space, "system.space.sidebar/main-links");
    }

    /** Links of the header, which stand on pages of no space too. */
    List<Map<String, Object>> header() {
        return links(null, "system.header/left");
    }

    private List<Map<String, Object>> links(SiteSpace space, String section) {
        return Xml.children(workbench.platform().plugin().descriptor(), "web-item").stream()
                .filter(item -> item.attribute("section").startsWith(section))
                .filter(item -> conditions(item).stream().allMatch(condition -> isMet(condition, space)))
                .map(item -> tab(item, space))
                .toList();
    }

    private Map<String, Object> tab(XmlElement item, SiteSpace space) {
        String label = Xml.child(item, "label").orElseThrow().attribute("key");
        String link = Xml.child(item, "link").orElseThrow().text().trim();
        return Map.of(
                "label",
                new HostI18n(workbench.platform().texts()).getText(label),
                "link",
                WebServer.CONTEXT
                        + (space == null ? link : link.replace("$htmlUtil.urlEncode($space.key)", space.getKey())));
    }

    private static List<XmlElement> conditions(XmlElement item) {
        return Xml.children(item, "condition");
    }

    private boolean isMet(XmlElement condition, SiteSpace space) {
        Map<String, String> params = new HashMap<>();
        Xml.children(condition, "param")
                .forEach(param -> params.put(
                        param.attribute("name"),
                        param.attributes().containsKey("value")
                                ? param.attribute("value")
                                : param.text().trim()));
        boolean inverted = condition.attribute("invert").equals("true");
        return inverted != isMet(condition.attribute("class"), params, space);
    }

    /** A condition of the host, or one of the app, which is made and asked as the host does it. */
    private boolean isMet(String className, Map<String, String> params, SiteSpace space) {
        if (className.startsWith("com.atlassian.")) {
            return newCondition(className).isMet(params, workbench, space);
        }
        Condition own = (Condition) workbench.platform().plugin().create(className);
        own.init(params);
        return own.shouldDisplay(space == null ? Map.of() : Map.of("space", space));
    }

    private static WorkbenchCondition newCondition(String className) {
        try {
            return (WorkbenchCondition)
                    Class.forName(className).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new PluginFailure("There is no condition " + className, e);
        }
    }
}
