package org.guildhall.credential.issuing;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Draws SVG pictures of others. Nothing but the drawing is kept, and one that has a program in it, asks for anything outside of
 * it or holds pictures of another kind is not taken at all.
 */
final class SvgImage {
    private static final Logger log = LoggerFactory.getLogger(SvgImage.class);
    private static final Set<String> NOT_TAKEN = Set.of("script", "foreignobject", "iframe", "image", "handler", "set");
    private static final Pattern OUTSIDE = Pattern.compile("(?i)@import|url\\(\\s*[\"']?\\s*[^#\"'\\s]");
    private static final int MOST_COPIES = 200;
    private static final DocumentLimits LIMITS = new DocumentLimits(50, 2, DocumentLimits.DEFAULT_MAX_PATH_COUNT);

    private SvgImage() {}

    /**
     * The drawing in the middle of a square, as large as it has room.
     *
     * @throws PngImage.Unfit when it is no SVG, damaged, or is not taken
     */
    static BufferedImage draw(byte[] svg, int size) throws PngImage.Unfit {
        check(svg);
        try {
            SVGDocument drawing = document(svg);
            FloatSize own = drawing.size();
            float scale = size / Math.max(own.width, own.height);
            float width = own.width * scale;
            float height = own.height * scale;
            ViewBox middle = new ViewBox((size - width) / 2, (size - height) / 2, width, height);
            return PngImage.square(
                    size, canvas -> drawing.renderWithPlatform(NullPlatformSupport.INSTANCE, canvas, middle));
        } catch (RuntimeException e) {
            throw new PngImage.Unfit("not-plain");
        } catch (LinkageError e) {
            log.warn("This host keeps back classes of Java with which SVG pictures are drawn", e);
            throw new PngImage.Unfit("no-svg");
        }
    }

    private static SVGDocument document(byte[] svg) {
        LoaderContext context = LoaderContext.builder()
                .externalResourcePolicy(ResourcePolicy.DENY_ALL)
                .documentLimits(LIMITS)
                .build();
        return new SVGLoader().load(new ByteArrayInputStream(svg), null, context);
    }

    private static void check(byte[] svg) throws PngImage.Unfit {
        int copies = 0;
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new ByteArrayInputStream(svg));
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    copies += xml.getLocalName().equals("use") ? 1 : 0;
                    require(isTaken(xml) && copies <= MOST_COPIES);
                } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                    require(!OUTSIDE.matcher(xml.getText()).find());
                } else {
                    require(event != XMLStreamConstants.PROCESSING_INSTRUCTION);
                }
            }
        } catch (XMLStreamException e) {
            throw new PngImage.Unfit("damaged");
        }
    }

    private static void require(boolean isTaken) throws PngImage.Unfit {
        if (!isTaken) {
            throw new PngImage.Unfit("not-plain");
        }
    }

    private static boolean isTaken(XMLStreamReader element) {
        return !NOT_TAKEN.contains(element.getLocalName().toLowerCase(Locale.ROOT))
                && IntStream.range(0, element.getAttributeCount())
                        .allMatch(i -> isTaken(element.getAttributeLocalName(i), element.getAttributeValue(i)));
    }

    private static boolean isTaken(String attribute, String value) {
        String name = attribute.toLowerCase(Locale.ROOT);
        return !name.startsWith("on")
                && (!name.equals("href") || value.strip().startsWith("#"))
                && !OUTSIDE.matcher(value).find();
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}
