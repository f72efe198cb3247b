package org.guildhall.workbench.platform;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.SAXException;

/** Reading XML elements. */
public final class Xml {
    private Xml() {}

    public static XmlElement parse(InputStream in) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return XmlElement.of(factory.newDocumentBuilder().parse(in).getDocumentElement());
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new PluginFailure("atlassian-plugin.xml is not well-formed: " + e.getMessage(), e);
        }
    }

    public static List<XmlElement> children(XmlElement parent) {
        return parent.children();
    }

    public static List<XmlElement> children(XmlElement parent, String name) {
        return children(parent).stream()
                .filter(child -> child.name().equals(name))
                .toList();
    }

    public static Optional<XmlElement> child(XmlElement parent, String name) {
        return children(parent, name).stream().findFirst();
    }

    /** The value of a {@code <param name="…">}, as attribute or as text. */
    public static Optional<String> param(XmlElement parent, String name) {
        return children(parent, "param").stream()
                .filter(param -> param.attribute("name").equals(name))
                .map(param -> param.attributes().getOrDefault("value", param.text()))
                .map(String::trim)
                .findFirst();
    }
}
