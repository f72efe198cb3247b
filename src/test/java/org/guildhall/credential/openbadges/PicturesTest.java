package org.guildhall.credential.openbadges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.junit.Test;

/** Credentials in pictures, as this app and others put them there. */
public class PicturesTest {
    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\">%s</svg>";

    @Test
    public void aTextChunkOfEitherKindIsReadUnderItsKeywordAlone() {
        assertThat(BakedPng.extract(with("iTXt", "openbadgecredential\0\0\0\0\0a.b.c")))
                .contains("a.b.c");
        assertThat(BakedPng.extract(with("iTXt", "openbadgecredential\0\0\0en\0Badge\0a.b.c")))
                .contains("a.b.c");
        assertThat(BakedPng.extract(with("tEXt", "openbadgecredential\0a.b.c"))).contains("a.b.c");
        assertThat(BakedPng.extract(with("tEXt", "openbadges\0a.b.c"))).contains("a.b.c");
        assertThat(BakedPng.extract(with("tEXt", "comment\0a.b.c"))).isEmpty();
        assertThat(BakedPng.extract(with("zTXt", "openbadgecredential\0a.b.c"))).isEmpty();
    }

    @Test
    public void whatIsCompressedOrBrokenOffIsNotRead() {
        assertThat(BakedPng.extract(with("iTXt", "openbadgecredential\0\1\0\0\0a.b.c")))
                .isEmpty();
        assertThat(BakedPng.extract(with("iTXt", "openbadgecredential\0\0\0en")))
                .isEmpty();
        assertThat(BakedPng.extract(with("iTXt", "openbadgecredential\0\0\0en\0Badge")))
                .isEmpty();
        assertThat(BakedPng.extract(with("iTXt", "openbadgecredential\0\0"))).isEmpty();
        assertThat(BakedPng.extract(with("iTXt", "openbadgecredential\0"))).isEmpty();
        assertThat(BakedPng.extract(with("iTXt", "openbadgecredential"))).isEmpty();
    }

    @Test
    public void theNewKeywordGoesBeforeTheOld() {
        byte[] both = with(with(Badges.png(), "tEXt", "openbadges\0old"), "iTXt", "openbadgecredential\0\0\0\0\0new");

        assertThat(BakedPng.extract(both)).contains("new");
    }

    @Test
    public void aPictureIsChangedByNothingButItsCredential() {
        byte[] baked = BakedPng.bake(Badges.png(), "a.b.c");

        assertThat(baked).isEqualTo(with("iTXt", "openbadgecredential\0\0\0\0\0a.b.c"));
        assertThat(BakedPng.bake(with("tEXt", "comment\0kept"), "a.b.c"))
                .isEqualTo(with(with("tEXt", "comment\0kept"), "iTXt", "openbadgecredential\0\0\0\0\0a.b.c"));
    }

    @Test
    public void whatIsNoWholePngIsNeitherBakedNorRead() {
        byte[] png = Badges.png();
        byte[] tooLong = png.clone();
        ByteBuffer.wrap(tooLong).putInt(8, Integer.MAX_VALUE);
        byte[] negative = png.clone();
        ByteBuffer.wrap(negative).putInt(8, -1);

        for (byte[] broken : Arrays.asList(new byte[0], Arrays.copyOf(png, 8), tooLong, negative)) {
            assertThat(BakedPng.extract(broken)).isEmpty();
            assertThatThrownBy(() -> BakedPng.bake(broken, "a.b.c")).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    public void anSvgIsReadByAttributeOrByContent() {
        assertThat(svg("<b:credential xmlns:b=\"https://purl.imsglobal.org/ob/v3p0\" verify=\" a.b.c \"/>"))
                .isEqualTo("a.b.c");
        assertThat(svg("<b:credential xmlns:b=\"https://purl.imsglobal.org/ob/v3p0\"> {\"a\":1} </b:credential>"))
                .isEqualTo("{\"a\":1}");
        assertThat(svg("<b:credential xmlns:b=\"https://purl.imsglobal.org/ob/v3p0\" verify=\"\">x</b:credential>"))
                .isEqualTo("x");
        assertThat(svg("<b:assertion xmlns:b=\"http://openbadges.org\" verify=\"a.b.c\"/>"))
                .isEqualTo("a.b.c");
    }

    @Test
    public void otherElementsOfAnSvgHoldNoCredential() {
        assertThat(svg("<b:assertion xmlns:b=\"https://purl.imsglobal.org/ob/v3p0\" verify=\"a.b.c\"/>"))
                .isEqualTo("none");
        assertThat(svg("<b:credential xmlns:b=\"http://openbadges.org\" verify=\"a.b.c\"/>"))
                .isEqualTo("none");
        assertThat(svg("<b:credential xmlns:b=\"https://example.org\" verify=\"a.b.c\"/>"))
                .isEqualTo("none");
        String one = "<b:credential xmlns:b=\"https://purl.imsglobal.org/ob/v3p0\" verify=\"a.b.c\"/>";
        assertThat(svg(one + one)).isEqualTo("none");
        assertThat(svg("<broken")).isEqualTo("none");
    }

    @Test
    public void onlyAnSvgIsBakedAndOnlyWithACompactToken() {
        assertThatThrownBy(() -> BakedSvg.bake("<html></html>", "a.b.c")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BakedSvg.bake(SVG, "a.b.c\"/><script/>")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    public void whatIsHandedInIsKnownByItsBeginning() {
        assertThat(where("{\"a\":1}")).isEqualTo("found-in-json");
        assertThat(where("  a.b.c\n")).isEqualTo("found-in-jws");
        assertThat(where("\n"
                        + SVG.replace(
                                "%s",
                                "<b:credential xmlns:b=\"https://purl.imsglobal.org/ob/v3p0\" verify=\"a.b.c\"/>")))
                .isEqualTo("found-in-svg");
        assertThat(where("<html>a.b.c</html>")).isEqualTo("nothing");
        assertThat(where("svg a <svg")).isEqualTo("nothing");
        assertThat(where("a.b")).isEqualTo("nothing");
        assertThat(Container.read(with("tEXt", "openbadges\0 a.b.c ")))
                .contains(new Container.Found(ReasonCode.FOUND_IN_PNG, "a.b.c"));
    }

    private static String where(String text) {
        return Container.read(text.getBytes(StandardCharsets.UTF_8))
                .map(found -> found.where().code())
                .orElse("nothing");
    }

    private static String svg(String inside) {
        return BakedSvg.extract(SVG.replace("%s", inside)).orElse("none");
    }

    private static byte[] with(String type, String data) {
        return with(Badges.png(), type, data);
    }

    /** The picture with one more chunk before its end. */
    private static byte[] with(byte[] png, String type, String data) {
        byte[] name = type.getBytes(StandardCharsets.ISO_8859_1);
        byte[] bytes = data.getBytes(StandardCharsets.UTF_8);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(bytes);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(png, 0, png.length - 12);
        out.writeBytes(ByteBuffer.allocate(12 + bytes.length)
                .putInt(bytes.length)
                .put(name)
                .put(bytes)
                .putInt((int) crc.getValue())
                .array());
        out.write(png, png.length - 12, 12);
        return out.toByteArray();
    }
}
