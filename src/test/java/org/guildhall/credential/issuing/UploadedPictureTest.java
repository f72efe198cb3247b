package org.guildhall.credential.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.testkit.TestPictures;
import org.junit.Test;

/** What is taken as the picture of a badge, and what becomes of it. */
public class UploadedPictureTest {
    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\""
            + " xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 10 10\">%s</svg>";
    private static final String RECTANGLE = "<rect id=\"r\" width=\"10\" height=\"10\" fill=\"#00ff00\"/>";

    @Test
    public void aPictureBecomesASquareOf400PixelsWithItInTheMiddle() {
        BufferedImage taken = TestPictures.read(UploadedPicture.png(TestPictures.png(1000, 500, Color.RED)));

        assertThat(taken.getWidth()).isEqualTo(400);
        assertThat(taken.getHeight()).isEqualTo(400);
        assertThat(taken.getRGB(200, 200)).isEqualTo(Color.RED.getRGB());
        assertThat(taken.getRGB(5, 200)).isEqualTo(Color.RED.getRGB());
        assertThat(taken.getRGB(200, 50) >>> 24).isZero();
    }

    @Test
    public void aSmallPictureIsEnlarged() {
        BufferedImage taken = TestPictures.read(UploadedPicture.png(TestPictures.png(100, 100, Color.RED)));

        assertThat(taken.getWidth()).isEqualTo(400);
        assertThat(taken.getRGB(3, 3)).isEqualTo(Color.RED.getRGB());
    }

    @Test
    public void aDrawingBecomesAPictureToo() {
        BufferedImage taken = taken(RECTANGLE);

        assertThat(taken.getWidth()).isEqualTo(400);
        assertThat(taken.getRGB(200, 200)).isEqualTo(Color.GREEN.getRGB());
        assertThat(taken.getRGB(2, 397)).isEqualTo(Color.GREEN.getRGB());
    }

    @Test
    public void stylesCopiesAndColourRunsInsideOfADrawingAreDrawn() {
        BufferedImage taken =
                taken("<style>.a { fill: #00ff00 } .b { fill: url(#g) }</style><defs><linearGradient id=\"g\">"
                        + "<stop stop-color=\"#f00\"/></linearGradient>" + RECTANGLE
                        + "</defs><rect class=\"b\" width=\"10\" height=\"10\"/><use xlink:href=\"#r\" y=\"5\"/>");

        assertThat(taken.getRGB(200, 100)).isEqualTo(Color.RED.getRGB());
        assertThat(taken.getRGB(200, 300)).isEqualTo(Color.GREEN.getRGB());
    }

    @Test
    public void whatIsTakenHoldsNothingBesideThePicture() {
        byte[] told = withText(TestPictures.png(400, 400, Color.RED), "Author\0somebody with a name");

        assertThat(new String(told, StandardCharsets.ISO_8859_1)).contains("somebody");
        assertThat(new String(UploadedPicture.png(told), StandardCharsets.ISO_8859_1))
                .doesNotContain("somebody");
    }

    @Test
    public void aPictureWithoutEndOfDetailIsMadeSmaller() {
        byte[] taken = UploadedPicture.png(TestPictures.noise(500));

        assertThat(taken).hasSizeLessThanOrEqualTo(250_000);
        assertThat(TestPictures.read(taken).getWidth()).isBetween(240, 320);
    }

    @Test
    public void whatIsNoPictureIsRefusedWithItsReason() {
        byte[] png = TestPictures.png(400, 400, Color.RED);

        assertThat(refusal(new byte[0])).isEqualTo("missing");
        assertThat(refusal(new byte[1_000_001])).isEqualTo("bytes");
        assertThat(refusal("No picture.".getBytes(StandardCharsets.UTF_8))).isEqualTo("damaged");
        assertThat(refusal(Arrays.copyOf(png, 60))).isEqualTo("damaged");
        assertThat(refusal(TestPictures.written(TestPictures.read(png), "gif"))).isEqualTo("damaged");
        assertThat(refusal(TestPictures.png(99, 400, Color.RED))).isEqualTo("pixels");
        assertThat(refusal(TestPictures.png(100, 4001, Color.RED))).isEqualTo("pixels");
        assertThat(refusal("<svg".getBytes(StandardCharsets.UTF_8))).isEqualTo("damaged");
        assertThat(refusal("<html><body/></html>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("not-plain");
    }

    @Test
    public void aPictureThatClaimsToBeHugeIsRefusedBeforeItIsDecoded() {
        byte[] png = TestPictures.png(400, 400, Color.RED);
        ByteBuffer.wrap(png).putInt(16, 100_000).putInt(20, 100_000);
        CRC32 sum = new CRC32();
        sum.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) sum.getValue());

        assertThat(refusal(png)).isEqualTo("pixels");
    }

    @Test
    public void aDrawingWithMoreThanADrawingInItIsRefused() {
        List<String> more = List.of(
                "<script>alert(1)</script>",
                "<rect onload=\"alert(1)\"/>",
                "<foreignObject><body xmlns=\"http://www.w3.org/1999/xhtml\"/></foreignObject>",
                "<image href=\"https://example.org/a.png\"/>",
                "<image xlink:href=\"data:image/png;base64,AAAA\"/>",
                "<use xlink:href=\"https://example.org/a.svg#r\"/>",
                "<use href=\" file:///etc/passwd#r\"/>",
                "<a href=\"javascript:alert(1)\"><rect/></a>",
                "<style>@import 'https://example.org/a.css';</style>",
                "<style><![CDATA[rect { fill: url( 'https://example.org/a.svg#g') }]]></style>",
                "<rect style=\"fill:URL(//example.org/g)\"/>",
                "<rect filter=\"url(https://example.org/a.svg#f)\"/>",
                "<set attributeName=\"href\" to=\"javascript:alert(1)\"/>",
                "<use href=\"#r\"/>".repeat(201));

        assertThat(more)
                .allSatisfy(each -> assertThat(refusal(svg(RECTANGLE + each))).isEqualTo("not-plain"));
        assertThat(refusal(("<?xml-stylesheet href='https://example.org/a.css'?>" + String.format(SVG, ""))
                        .getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("not-plain");
    }

    @Test
    public void entitiesAreNeverLookedUp() {
        String outside =
                "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + String.format(SVG, "<text>&x;</text>");
        String many = "<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
                + String.format(SVG, "<text>&b;</text>");

        assertThat(refusal(outside.getBytes(StandardCharsets.UTF_8))).isEqualTo("damaged");
        assertThat(refusal(many.getBytes(StandardCharsets.UTF_8))).isEqualTo("damaged");
    }

    @Test
    public void copiesOfCopiesWithoutEndAreRefused() {
        StringBuilder nested = new StringBuilder(RECTANGLE);
        for (int i = 0; i < 20; i++) {
            String of = i == 0 ? "r" : "g" + (i - 1);
            nested.append("<g id=\"g" + i + "\">" + ("<use href=\"#" + of + "\"/>").repeat(9) + "</g>");
        }

        assertThat(refusal(svg(nested.toString()))).isEqualTo("not-plain");
        assertThat(refusal(svg("<g>".repeat(2000) + "</g>".repeat(2000)))).isEqualTo("not-plain");
    }

    @Test
    public void aFormSendsADrawingAsTextAndAPictureInBase64() {
        String base64 = Base64.getEncoder().encodeToString(new byte[] {1, 2, 3});

        assertThat(PastedPicture.bytes(" <svg/>\n"))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("<svg/>");
        assertThat(PastedPicture.bytes("data:image/png;base64," + base64)).containsExactly(1, 2, 3);
        assertThat(PastedPicture.bytes(" AQ\nID ")).containsExactly(1, 2, 3);
        assertThat(PastedPicture.bytes("")).isEmpty();
        assertThat(catchThrowableOfType(RequestRefusedException.class, () -> PastedPicture.bytes("C:\\badge.png"))
                        .problems())
                .extracting(problem -> problem.key())
                .containsExactly("guildhall.design.picture.damaged");
    }

    private static BufferedImage taken(String inside) {
        return TestPictures.read(UploadedPicture.png(svg(inside)));
    }

    private static byte[] svg(String inside) {
        return String.format(SVG, inside).getBytes(StandardCharsets.UTF_8);
    }

    private static String refusal(byte[] file) {
        RequestRefusedException refused =
                catchThrowableOfType(RequestRefusedException.class, () -> UploadedPicture.png(file));
        assertThat(refused.problems().get(0).field()).isEqualTo("picture");
        return refused.problems().get(0).key().replace("guildhall.design.picture.", "");
    }

    /** The picture with a chunk of text behind its header. */
    private static byte[] withText(byte[] png, String text) {
        byte[] content = ("tEXt" + text).getBytes(StandardCharsets.ISO_8859_1);
        CRC32 sum = new CRC32();
        sum.update(content);
        return ByteBuffer.allocate(png.length + content.length + 8)
                .put(png, 0, 33)
                .putInt(content.length - 4)
                .put(content)
                .putInt((int) sum.getValue())
                .put(png, 33, png.length - 33)
                .array();
    }
}
