package org.guildhall.credential.issuing;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/** The picture a badge is baked into: a seal with ribbons. Its text is in the credential, and in the SVG. */
final class BadgePicture {
    private static final String PNG = "/images/badge.png";
    private static final String SVG = "/images/badge.svg";

    private BadgePicture() {}

    /** A PNG picture without text. */
    static byte[] png() {
        try (InputStream picture = BadgePicture.class.getResourceAsStream(PNG)) {
            return picture.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An SVG picture that names scheme and level. */
    static String svg(String scheme, String level) {
        Map<String, String> words = Map.of(
                "guildhall-badge-title", scheme + ", " + level,
                "guildhall-badge-scheme", scheme,
                "guildhall-badge-level", level);
        StringWriter svg = new StringWriter();
        try (InputStream drawing = BadgePicture.class.getResourceAsStream(SVG)) {
            copy(
                    XMLInputFactory.newDefaultFactory().createXMLStreamReader(drawing),
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(svg),
                    words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return svg.toString();
    }

    private static void copy(XMLStreamReader from, XMLStreamWriter to, Map<String, String> words)
            throws XMLStreamException {
        while (from.hasNext()) {
            switch (from.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(from, to, words);
                case XMLStreamConstants.CHARACTERS -> to.writeCharacters(from.getText());
                case XMLStreamConstants.END_ELEMENT -> to.writeEndElement();
                default -> {}
            }
        }
        to.flush();
    }

    private static void start(XMLStreamReader from, XMLStreamWriter to, Map<String, String> words)
            throws XMLStreamException {
        to.writeStartElement(from.getLocalName());
        if (from.getNamespaceCount() > 0) {
            to.writeDefaultNamespace(from.getNamespaceURI());
        }
        for (int i = 0; i < from.getAttributeCount(); i++) {
            to.writeAttribute(from.getAttributeLocalName(i), from.getAttributeValue(i));
        }
        String id = from.getAttributeValue(null, "id");
        if (id != null) {
            to.writeCharacters(words.get(id));
        }
    }
}
