package org.guildhall.workbench.storage;

import java.util.Map;
import java.util.function.Function;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** A blueprint's content template: fills in {@code at:var} and {@code at:i18n}. */
public final class PageTemplate {
    private PageTemplate() {}

    /**
     * The storage format of the page.
     *
     * @throws IllegalArgumentException for a variable without a value
     */
    public static String fill(String template, Map<String, Object> context, Function<String, String> texts) {
        Element root = StorageXml.parse(template);
        root.select("at|i18n").forEach(text -> text.replaceWith(new TextNode(texts.apply(text.attr("at:key")))));
        root.select("at|var").forEach(variable -> {
            Object value = context.get(variable.attr("at:name"));
            if (value == null) {
                throw new IllegalArgumentException("The template has no value for " + variable.attr("at:name"));
            }
            if (variable.attr("at:rawxhtml").equals("true")) {
                variable.replaceWith(raw(value.toString()));
            } else {
                variable.replaceWith(new TextNode(value.toString()));
            }
        });
        Document document = root.ownerDocument();
        document.outputSettings().prettyPrint(false).syntax(Document.OutputSettings.Syntax.xml);
        return root.html();
    }

    private static Element raw(String storage) {
        return Parser.xmlParser().parseInput("<span>" + storage + "</span>", "").child(0);
    }
}
