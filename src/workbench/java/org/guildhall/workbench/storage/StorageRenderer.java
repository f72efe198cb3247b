package org.guildhall.workbench.storage;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.guildhall.workbench.RequestState;
import org.guildhall.workbench.velocity.AutomaticEncoding;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Turns storage format into a page. What Confluence would not understand is shown as an error and noted as problem. */
public final class StorageRenderer {
    private static final Set<String> ELEMENTS = Set.of(
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "strong",
            "em",
            "u",
            "s",
            "sub",
            "sup",
            "code",
            "pre",
            "blockquote",
            "a",
            "br",
            "hr",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "caption",
            "span",
            "div",
            "time");
    private static final Set<String> ATTRIBUTES = Set.of("href", "class", "colspan", "rowspan", "scope", "datetime");

    private final Function<String, Optional<MacroModule>> macros;

    /** @param macros the macros by the name they are stored under */
    public StorageRenderer(Function<String, Optional<MacroModule>> macros) {
        this.macros = macros;
    }

    /** @throws IllegalArgumentException for what is not well-formed */
    public String view(String storage, ConversionContext context) {
        StringBuilder view = new StringBuilder();
        StorageXml.parse(storage).childNodes().forEach(node -> append(view, node, context));
        return view.toString();
    }

    private void append(StringBuilder view, Node node, ConversionContext context) {
        if (node instanceof TextNode text) {
            view.append(AutomaticEncoding.encode(text.getWholeText()));
        } else if (node instanceof Element element) {
            append(view, element, context);
        }
    }

    private void append(StringBuilder view, Element element, ConversionContext context) {
        String name = element.tagName();
        switch (name) {
            case "ac:structured-macro" -> view.append(macro(element, context));
            case "ac:layout" -> wrap(view, element, "div", "columnLayout-set", context);
            case "ac:layout-section" ->
                wrap(
                        view,
                        element,
                        "div",
                        "columnLayout " + element.attr("ac:type").replace('_', '-'),
                        context);
            case "ac:layout-cell" -> wrap(view, element, "div", "cell", context);
            case "ac:placeholder" -> {
                // Shown in the editor only.
            }
            default -> plain(view, element, name, context);
        }
    }

    private void plain(StringBuilder view, Element element, String name, ConversionContext context) {
        if (!ELEMENTS.contains(name)) {
            view.append(error("The storage format has no element <" + name + ">"));
            return;
        }
        view.append('<').append(name);
        for (Attribute attribute : element.attributes()) {
            if (!ATTRIBUTES.contains(attribute.getKey()) || attribute.getValue().startsWith("javascript:")) {
                RequestState.current()
                        .problem("The attribute " + attribute.getKey() + " of <" + name + "> was dropped");
            } else {
                view.append(' ').append(attribute.getKey()).append("=\"");
                view.append(AutomaticEncoding.encode(attribute.getValue())).append('"');
            }
        }
        view.append('>');
        element.childNodes().forEach(child -> append(view, child, context));
        if (!Set.of("br", "hr").contains(name)) {
            view.append("</").append(name).append('>');
        }
    }

    private void wrap(StringBuilder view, Element element, String tag, String cssClass, ConversionContext context) {
        view.append('<')
                .append(tag)
                .append(" class=\"")
                .append(AutomaticEncoding.encode(cssClass))
                .append("\">");
        element.childNodes().forEach(child -> append(view, child, context));
        view.append("</").append(tag).append('>');
    }

    private String macro(Element element, ConversionContext context) {
        String name = element.attr("ac:name");
        Optional<MacroModule> module = macros.apply(name);
        if (module.isEmpty()) {
            return error("There is no macro called “" + name + "”");
        }
        MacroCall call = MacroCall.of(element, body -> {
            StringBuilder view = new StringBuilder();
            body.childNodes().forEach(node -> append(view, node, context));
            return view.toString();
        });
        Optional<String> unknown = call.parameters().keySet().stream()
                .filter(parameter -> !module.get().parameters().contains(parameter))
                .findFirst();
        return unknown.map(parameter -> error("The macro “" + name + "” has no parameter “" + parameter + "”"))
                        .orElse("")
                + execute(module.get().macro(), call, context);
    }

    private static String execute(Macro macro, MacroCall call, ConversionContext context) {
        try {
            return macro.execute(call.parameters(), call.body(), context);
        } catch (MacroExecutionException e) {
            return "<div class=\"error\"><span class=\"error\">" + AutomaticEncoding.encode(e.getMessage())
                    + "</span></div>";
        }
    }

    private static String error(String message) {
        RequestState.current().problem(message);
        return "<div class=\"wb-error\" role=\"alert\">" + AutomaticEncoding.encode(message) + "</div>";
    }
}
