package org.guildhall.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * What stays of a template where Confluence let a call or a name through to nothing: references, directives, and the keys
 * of texts. A blocked call that is only asked about leaves no trace on the page, only in the host's log.
 */
final class Leftovers {
    private static final Pattern VELOCITY = Pattern.compile(
            "\\$!?\\{?[a-z]\\w*[\\w.()}]*|#(?:if|elseif|else|end|set|foreach|parse|requireResource|decoratorParam)\\b");
    /** What people see or follow; the rest is the host's own. */
    private static final Set<String> READ = Set.of(
            "href", "src", "action", "value", "title", "alt", "placeholder", "aria-label", "id", "name", "class");

    private static final Pattern TEXT_KEY = Pattern.compile("(?<![\\w./:-])guildhall(?:\\.[a-z0-9][a-zA-Z0-9-]*){2,}");

    private Leftovers() {}

    /** All of them on a page, scripts and styles apart, which are the host's. */
    static List<String> in(Document page) {
        Element read = page.body().clone();
        read.select("script, style, noscript, template").remove();
        List<String> found = new ArrayList<>();
        for (Element element : read.getAllElements()) {
            element.textNodes().stream()
                    .map(TextNode::text)
                    .forEach(text ->
                            Stream.of(VELOCITY, TEXT_KEY).forEach(pattern -> collect(pattern.matcher(text), found)));
            for (Attribute attribute : element.attributes()) {
                if (READ.contains(attribute.getKey())) {
                    collect(VELOCITY.matcher(withoutFragment(attribute)), found);
                }
            }
        }
        return found;
    }

    /** An address may well end in “#end”. */
    private static String withoutFragment(Attribute attribute) {
        return attribute.getValue().replaceAll("#.*", "");
    }

    private static void collect(Matcher matcher, List<String> found) {
        while (matcher.find()) {
            found.add(matcher.group());
        }
    }
}
