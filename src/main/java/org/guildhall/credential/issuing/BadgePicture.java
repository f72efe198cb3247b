package org.guildhall.credential.issuing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The picture a badge is baked into: a seal with ribbons; the words stand in the credential, and in the SVG. */
final class BadgePicture {
    private static final int SIZE = 400;
    private static final Color SEAL = new Color(0x0747A6);
    private static final Color RIBBON = new Color(0xC25100);
    private static final String SVG = "http://www.w3.org/2000/svg";

    private BadgePicture() {}

    static byte[] png() {
        BufferedImage picture = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_ARGB);
        Graphics2D brush = picture.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        brush.setColor(RIBBON);
        brush.fill(new Polygon(new int[] {120, 200, 170, 140, 90}, new int[] {230, 250, 390, 350, 370}, 5));
        brush.fill(new Polygon(new int[] {280, 200, 230, 260, 310}, new int[] {230, 250, 390, 350, 370}, 5));
        brush.setColor(SEAL);
        brush.fillOval(70, 20, 260, 260);
        brush.setColor(Color.WHITE);
        brush.setStroke(new BasicStroke(8));
        brush.drawOval(92, 42, 216, 216);
        brush.setStroke(new BasicStroke(26, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        brush.drawPolyline(new int[] {150, 188, 255}, new int[] {152, 192, 112}, 3);
        brush.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }

    static String svg(String scheme, String level) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter svg = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            svg.writeStartElement("svg");
            svg.writeDefaultNamespace(SVG);
            svg.writeAttribute("viewBox", "0 0 400 440");
            svg.writeAttribute("role", "img");
            words(svg, "title", scheme + ", " + level);
            shape(svg, "M120 230 200 250 170 390 140 350 90 370z", "#C25100");
            shape(svg, "M280 230 200 250 230 390 260 350 310 370z", "#C25100");
            circle(svg, "130", "#0747A6", "none");
            circle(svg, "108", "none", "#FFFFFF");
            line(svg);
            label(svg, "410", scheme);
            label(svg, "434", level);
            svg.writeEndElement();
            svg.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private static void words(XMLStreamWriter svg, String element, String words) throws XMLStreamException {
        svg.writeStartElement(element);
        svg.writeCharacters(words);
        svg.writeEndElement();
    }

    private static void shape(XMLStreamWriter svg, String path, String colour) throws XMLStreamException {
        svg.writeEmptyElement("path");
        svg.writeAttribute("d", path);
        svg.writeAttribute("fill", colour);
    }

    private static void circle(XMLStreamWriter svg, String radius, String fill, String stroke)
            throws XMLStreamException {
        svg.writeEmptyElement("circle");
        svg.writeAttribute("cx", "200");
        svg.writeAttribute("cy", "150");
        svg.writeAttribute("r", radius);
        svg.writeAttribute("fill", fill);
        svg.writeAttribute("stroke", stroke);
        svg.writeAttribute("stroke-width", "8");
    }

    private static void line(XMLStreamWriter svg) throws XMLStreamException {
        svg.writeEmptyElement("path");
        svg.writeAttribute("d", "M150 152 188 192 255 112");
        svg.writeAttribute("fill", "none");
        svg.writeAttribute("stroke", "#FFFFFF");
        svg.writeAttribute("stroke-width", "26");
    }

    private static void label(XMLStreamWriter svg, String y, String words) throws XMLStreamException {
        svg.writeStartElement("text");
        svg.writeAttribute("x", "200");
        svg.writeAttribute("y", y);
        svg.writeAttribute("text-anchor", "middle");
        svg.writeAttribute("font-family", "sans-serif");
        svg.writeAttribute("font-size", "20");
        svg.writeCharacters(words);
        svg.writeEndElement();
    }
}
