package org.guildhall.credential.openbadges;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Puts a credential into an SVG picture and takes it out again. */
public final class BakedSvg {
    static final String NAMESPACE = "https://purl.imsglobal.org/ob/v3p0";
    private static final String OLD_NAMESPACE = "http://openbadges.org";

    private BakedSvg() {}

    static boolean isSvg(String text) {
        return text.stripLeading().startsWith("<") && text.contains("<svg");
    }

    /** @param svg an SVG picture that holds no credential yet, ending with its {@code </svg>} */
    public static String bake(String svg, String jws) {
        int end = svg.lastIndexOf("</svg>");
        if (end < 0 || !jws.matches("[A-Za-z0-9_.-]+")) {
            throw new IllegalArgumentException("Not an SVG picture and a compact JWS");
        }
        return svg.substring(0, end) + "<openbadges:credential xmlns:openbadges=\"" + NAMESPACE + "\" verify=\"" + jws
                + "\"/>" + svg.substring(end);
    }

    /** What the picture holds; empty when it holds nothing, holds two, or is not safe to read. */
    public static Optional<String> extract(String svg) {
        List<String> found = new ArrayList<>();
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new StringReader(svg));
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD) {
                    return Optional.empty();
                }
                if (event == XMLStreamConstants.START_ELEMENT && isCredential(xml)) {
                    found.add(content(xml));
                }
            }
        } catch (XMLStreamException e) {
            return Optional.empty();
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static boolean isCredential(XMLStreamReader xml) {
        return (NAMESPACE.equals(xml.getNamespaceURI()) && xml.getLocalName().equals("credential"))
                || (OLD_NAMESPACE.equals(xml.getNamespaceURI())
                        && xml.getLocalName().equals("assertion"));
    }

    private static String content(XMLStreamReader xml) throws XMLStreamException {
        String verify = xml.getAttributeValue(null, "verify");
        return verify != null && verify.contains(".")
                ? verify.trim()
                : xml.getElementText().trim();
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
