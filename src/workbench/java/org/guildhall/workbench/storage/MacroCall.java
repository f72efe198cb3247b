package org.guildhall.workbench.storage;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jsoup.nodes.Element;

/** What a stored macro hands to {@code execute}: parameters as plain text, typed ones included, and the body. */
record MacroCall(Map<String, String> parameters, String body) {

    static MacroCall of(Element macro, Function<Element, String> richText) {
        Map<String, String> parameters = new LinkedHashMap<>();
        String body = "";
        for (Element child : macro.children()) {
            switch (child.tagName()) {
                case "ac:parameter" -> parameters.put(child.attr("ac:name"), plain(child));
                case "ac:rich-text-body" -> body = richText.apply(child);
                case "ac:plain-text-body" -> body = child.wholeText();
                default -> throw new IllegalArgumentException("A macro holds no <" + child.tagName() + ">");
            }
        }
        return new MacroCall(parameters, body);
    }

    /** Resource identifiers reach macros as plain text: a space by its key, a page by its title, a user by name. */
    private static String plain(Element parameter) {
        if (parameter.childrenSize() == 0) {
            return parameter.wholeText();
        }
        Element resource = parameter.child(0);
        return switch (resource.tagName()) {
            case "ri:space" -> resource.attr("ri:space-key");
            case "ri:page" -> resource.attr("ri:content-title");
            case "ri:user" ->
                resource.attr("ri:username").isEmpty() ? resource.attr("ri:userkey") : resource.attr("ri:username");
            default -> throw new IllegalArgumentException("No macro parameter is a <" + resource.tagName() + ">");
        };
    }
}
