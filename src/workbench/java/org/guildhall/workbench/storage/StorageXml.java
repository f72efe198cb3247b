package org.guildhall.workbench.storage;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseErrorList;
import org.jsoup.parser.Parser;

/** Strict reading of storage format, with the namespaces and HTML entities that Confluence supplies. */
public final class StorageXml {
    private StorageXml() {}

    /**
     * The root that holds the page's elements.
     *
     * @throws IllegalArgumentException for what is not well-formed
     */
    public static Element parse(String storage) {
        requireWellFormed(storage);
        Parser parser = Parser.xmlParser().setTrackErrors(10);
        Document document = parser.parseInput("<page>" + storage + "</page>", "");
        ParseErrorList errors = parser.getErrors();
        if (!errors.isEmpty()) {
            throw new IllegalArgumentException(
                    "Not well-formed: " + errors.get(0).getErrorMessage());
        }
        return document.child(0);
    }

    /** jsoup forgives; the JDK's parser does not. */
    private static void requireWellFormed(String storage) {
        String entities = storage.replaceAll("&(?!amp;|lt;|gt;|quot;|apos;|#)[A-Za-z]+;", " ");
        String document = "<page xmlns:ac=\"ac\" xmlns:ri=\"ri\" xmlns:at=\"at\">" + entities + "</page>";
        try {
            var factory = javax.xml.parsers.DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            builder.parse(new org.xml.sax.InputSource(new java.io.StringReader(document)));
        } catch (org.xml.sax.SAXException e) {
            throw new IllegalArgumentException("Not well-formed: " + e.getMessage(), e);
        } catch (java.io.IOException | javax.xml.parsers.ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
