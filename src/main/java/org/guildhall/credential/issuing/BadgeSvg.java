package org.guildhall.credential.issuing;

import java.awt.Color;
import java.io.StringWriter;
import java.text.Bidi;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A badge as an SVG drawing. Its letters are those of the fonts of whoever looks at it. */
final class BadgeSvg {
    private static final String HEXAGON = "M200 14 384 86V314L200 386 16 314V86z";
    private static final String FRAME = "M200 25 374 93V307L200 375 26 307V93z";

    private final XMLStreamWriter svg;

    private BadgeSvg(XMLStreamWriter svg) {
        this.svg = svg;
    }

    static String of(BadgeFace face) {
        return written(face.title(), drawing -> drawing.draw(BadgeLayout.of(face)));
    }

    /** A picture of the scheme's own inside of an SVG drawing. */
    static String around(String dataUrl, String title) {
        return written(title, drawing -> drawing.shape("image", "width", "400", "height", "400", "href", dataUrl));
    }

    private interface Content {
        void drawTo(BadgeSvg drawing) throws XMLStreamException;
    }

    private static String written(String title, Content content) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            writer.writeStartElement("svg");
            writer.writeDefaultNamespace("http://www.w3.org/2000/svg");
            attributes(writer, "viewBox", "0 0 400 400", "width", "400", "height", "400", "role", "img");
            writer.writeStartElement("title");
            writer.writeCharacters(title);
            writer.writeEndElement();
            content.drawTo(new BadgeSvg(writer));
            writer.writeEndElement();
            writer.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private void draw(BadgeLayout layout) throws XMLStreamException {
        String tint = hex(layout.tint());
        shape("path", "d", HEXAGON, "fill", tint, "stroke", tint, "stroke-width", "24", "stroke-linejoin", "round");
        shape("path", "d", FRAME, "fill", "none", "stroke", "#fff", "stroke-width", "4", "stroke-linejoin", "round");
        shape(
                "rect",
                "x",
                number(BadgeLayout.MIDDLE - layout.band() / 2),
                "y",
                number(BadgeLayout.BAND_TOP),
                "width",
                number(layout.band()),
                "height",
                number(BadgeLayout.BAND_HEIGHT),
                "rx",
                "12",
                "fill",
                "#fff");
        for (BadgeLayout.Line line : layout.lines()) {
            write(line, line.onBand() ? tint : "#fff");
        }
    }

    private void write(BadgeLayout.Line line, String colour) throws XMLStreamException {
        svg.writeStartElement("text");
        attributes(
                svg,
                "x",
                number(BadgeLayout.MIDDLE),
                "y",
                number(line.baseline()),
                "font-family",
                "Arial, Helvetica, 'Liberation Sans', 'Noto Sans', sans-serif",
                "font-weight",
                "bold",
                "font-size",
                number(line.size()),
                "text-anchor",
                "middle",
                "fill",
                colour);
        if (!new Bidi(line.text(), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight()) {
            attributes(svg, "direction", "rtl");
        }
        svg.writeCharacters(line.text());
        svg.writeEndElement();
    }

    private void shape(String name, String... attributes) throws XMLStreamException {
        svg.writeEmptyElement(name);
        attributes(svg, attributes);
    }

    private static void attributes(XMLStreamWriter svg, String... all) throws XMLStreamException {
        for (int i = 0; i < all.length; i += 2) {
            svg.writeAttribute(all[i], all[i + 1]);
        }
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String hex(Color colour) {
        return String.format(Locale.ROOT, "#%06x", colour.getRGB() & 0xffffff);
    }
}
