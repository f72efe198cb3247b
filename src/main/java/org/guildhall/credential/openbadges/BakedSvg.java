package org.guildhall.credential.openbadges;

import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.guildhall.platform.text.JsonLimits;

/** Puts a credential into an SVG picture and takes it out again (Open Badges 3.0, Baked Badge, SVG; SVG 1.1). */
public final class BakedSvg {
    static final String NAMESPACE = "https://purl.imsglobal.org/ob/v3p0";
    private static final String OLD_NAMESPACE = "http://openbadges.org";

    private static final Pattern ROOT = Pattern.compile("<svg(?:\\s(?:[^>\"'/]|\"[^\"]*\"|'[^']*')*)?>");
    private static final Pattern EXTERNAL_ENTITY =
            Pattern.compile("<!ENTITY\\s+(?:%|[^\"'>]*\\s(?:SYSTEM|PUBLIC)\\s)", Pattern.CASE_INSENSITIVE);

    private BakedSvg() {}

    static boolean isSvg(String text) {
        return text.startsWith("<") && text.contains("<svg");
    }

    /**
     * The picture with the credential as the first element in it, under a prefix that the root declares (Open Badges 3.0,
     * Baked Badge, SVG, Baking).
     *
     * @param svg an SVG picture that holds no credential yet and is not empty
     * @throws IllegalArgumentException for anything but such a picture and a compact JWS
     */
    public static String bake(String svg, String jws) {
        Matcher root = ROOT.matcher(svg);
        if (!root.find() || !Container.isToken(jws)) {
            throw new IllegalArgumentException("Not an SVG picture and a compact JWS");
        }
        return svg.substring(0, root.end() - 1) + " xmlns:openbadges=\"" + NAMESPACE + "\">"
                + "<openbadges:credential verify=\"" + jws + "\"></openbadges:credential>" + svg.substring(root.end());
    }

    /**
     * What the picture holds; empty when it holds nothing, holds two, or is not safe to read. A document type may be
     * named, as SVG 1.1 has it, and declare entities; nothing that it points to is ever read.
     */
    public static Optional<String> extract(String svg) {
        if (EXTERNAL_ENTITY.matcher(svg).find()) {
            return Optional.empty();
        }
        List<String> found = new ArrayList<>();
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new StringReader(svg));
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && isCredential(xml)) {
                    found.add(content(xml));
                }
            }
        } catch (XMLStreamException e) {
            return Optional.empty();
        }
        return found.size() == 1 ? Optional.of(found.get(0)).filter(text -> !text.isEmpty()) : Optional.empty();
    }

    private static boolean isCredential(XMLStreamReader xml) {
        return (NAMESPACE.equals(xml.getNamespaceURI()) && xml.getLocalName().equals("credential"))
                || (OLD_NAMESPACE.equals(xml.getNamespaceURI())
                        && xml.getLocalName().equals("assertion"));
    }

    /** The token in the attribute; without one, the JSON inside, or the address in the attribute at which it lies. */
    private static String content(XMLStreamReader xml) throws XMLStreamException {
        String verify = StrictText.stripped(
                Optional.ofNullable(xml.getAttributeValue(null, "verify")).orElse(""));
        String inner = StrictText.stripped(textIn(xml));
        boolean isInner = !Container.isToken(verify) && !inner.isEmpty();
        return isInner ? inner : verify;
    }

    /**
     * The text up to the end of the element. Another element in it is an error; an entity that could be declared only
     * elsewhere stands for nothing (XML 1.0 §4.4.3).
     */
    private static String textIn(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement()) {
                throw new XMLStreamException("Not only text");
            }
            text.append(xml.isCharacters() || xml.getEventType() == XMLStreamConstants.CDATA ? xml.getText() : "");
        }
        return text.toString();
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty("http://java.sun.com/xml/stream/properties/ignore-external-dtd", true);
        factory.setProperty("http://www.oracle.com/xml/jaxp/properties/totalEntitySizeLimit", JsonLimits.LARGEST);
        factory.setXMLResolver((publicId, systemId, base, name) -> InputStream.nullInputStream());
        return factory;
    }
}
