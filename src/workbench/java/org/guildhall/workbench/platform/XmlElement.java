package org.guildhall.workbench.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * An element of an app's descriptor, read once and never changed. Requests read the descriptor at once, and the JDK's
 * DOM is not safe for that even where nobody writes: it expands its nodes and keeps its caches while it is read.
 *
 * @param name the name of the element
 * @param attributes the attributes by name
 * @param text all text within the element, that of its children included
 * @param children the child elements in their order
 */
public record XmlElement(String name, Map<String, String> attributes, String text, List<XmlElement> children) {
    public XmlElement {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    static XmlElement of(Element element) {
        List<XmlElement> children = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(of(child));
            }
        }
        return new XmlElement(
                element.getTagName(), attributes(element.getAttributes()), element.getTextContent(), children);
    }

    private static Map<String, String> attributes(NamedNodeMap attributes) {
        Map<String, String> byName = new TreeMap<>();
        for (int i = 0; i < attributes.getLength(); i++) {
            byName.put(attributes.item(i).getNodeName(), attributes.item(i).getNodeValue());
        }
        return byName;
    }

    /** The value of an attribute, empty where there is none. */
    public String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }
}
