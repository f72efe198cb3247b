package org.guildhall.credential.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.Test;

/** The pictures that are drawn for badges, which a server without a screen can make. */
public class DrawnBadgeTest {
    private static final BadgeFace FACE = face("Values Practitioner", "Level 2", 1, "Values Academy");

    @Test
    public void bothPicturesSayIssuerSchemeLevelAndYear() {
        assertThat(words(FACE)).containsExactly("Values Academy", "Values", "Practitioner", "Level 2", "2026");
        assertThat(svg(FACE).select("svg > title").text())
                .isEqualTo("Values Practitioner, Level 2 (Values Academy, 2026)");
    }

    @Test
    public void whateverTheyAreCalledNothingBecomesMarkup() {
        BadgeFace face = face("</text><script>&'\"", "\u202eLevel\n„1“\u0000", 0, "<b>");

        Document svg = svg(face);

        assertThat(svg.select("svg > title").text()).isEqualTo("</text><script>&'\", Level „1“ (<b>, 2026)");
        assertThat(words(face)).containsExactly("<b>", "</text><script>&'\"", "Level „1“", "2026");
        assertThat(svg.select("script, b")).isEmpty();
        assertThat(svg.select("svg").attr("xmlns")).isEqualTo("http://www.w3.org/2000/svg");
    }

    @Test
    public void schemeAndLevelAreLargeEnoughToBeReadAtNinetyPixels() {
        assertThat(size(FACE, "Practitioner")).isGreaterThanOrEqualTo(36);
        assertThat(size(FACE, "Level 2")).isGreaterThanOrEqualTo(28);
    }

    @Test
    public void longNamesAreWrappedAndAtLastCut() {
        String long200 = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamter"
                .repeat(3)
                .substring(0, 200);
        BadgeFace face = face(
                long200,
                "Senior master craftsman with distinction",
                0,
                "Society ".repeat(25).trim());

        List<BadgeLayout.Line> lines = BadgeLayout.of(face).lines();

        assertThat(lines).hasSize(2 + 5 + 2 + 1);
        assertThat(lines)
                .allSatisfy(line ->
                        assertThat(WrappedText.width(line.text()) * line.size()).isLessThanOrEqualTo(line.widest()));
        assertThat(lines.get(1).text()).endsWith("…");
        assertThat(lines.get(6).text()).endsWith("…");
    }

    @Test
    public void noLineStandsOnAnother() {
        for (BadgeFace face : List.of(
                FACE,
                face(
                        "A b c d e f g h i j k l m n o p q r s t u v w x y z".repeat(4),
                        "x ".repeat(50),
                        0,
                        "y ".repeat(90)))) {
            List<BadgeLayout.Line> lines = BadgeLayout.of(face).lines();
            for (int i = 1; i < lines.size(); i++) {
                assertThat(lines.get(i).baseline() - lines.get(i).size() * 0.75)
                        .as(lines.get(i).text())
                        .isGreaterThanOrEqualTo(lines.get(i - 1).baseline());
            }
        }
    }

    @Test
    public void namesWithoutBlanksAreBrokenBetweenLettersAndNeverInsideOne() {
        String family = "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67";

        assertThat(WrappedText.cut("価値観実践者認定", 4.3, 3)).containsExactly("価値観実", "践者認定");
        assertThat(String.join("", WrappedText.cut(family.repeat(4), 4, 9))).isEqualTo(family.repeat(4));
        assertThat(WrappedText.cut(family.repeat(4), 4, 9)).allMatch(line -> line.length() % family.length() == 0);
    }

    @Test
    public void textThatBeginsFromTheRightIsSetFromTheRight() {
        Document svg = svg(face("ממחה", "Level 2", 0, "Us"));

        assertThat(svg.select("text[direction=rtl]").eachText()).containsExactly("ממחה");
    }

    @Test
    public void eachLevelHasAColourOfItsOwn() {
        List<String> tints = List.of(0, 1, 2, 3, 4, 5).stream()
                .map(rank -> svg(face("A", "B", rank, "C")).select("path").attr("fill"))
                .toList();

        assertThat(tints).doesNotHaveDuplicates();
        assertThat(svg(face("A", "B", 19, "C")).select("path").attr("fill")).isIn(tints);
    }

    @Test
    public void namesThatNoFontOfTheServerCanWriteGiveWayToCodes() {
        BadgeFace shown =
                face("価値観", "上級", 2, "価値観アカデミー").drawable(text -> text.chars().allMatch(c -> c < 128));

        assertThat(BadgeLayout.of(shown).lines())
                .extracting(BadgeLayout.Line::text)
                .containsExactly("VAL", "3", "2026");
    }

    @Test
    public void thePictureIsAPngOf400PixelsWithLettersOnIt() throws IOException {
        BufferedImage with = ImageIO.read(new ByteArrayInputStream(BadgePng.of(FACE)));
        BufferedImage without = ImageIO.read(new ByteArrayInputStream(BadgePng.of(face("", "", 1, ""))));

        assertThat(with.getWidth()).isEqualTo(400);
        assertThat(with.getHeight()).isEqualTo(400);
        assertThat(with.getRGB(0, 0) >>> 24).isZero();
        assertThat(differentRows(with, without)).contains(94, 145, 200, 278);
        assertThat(BadgePng.of(FACE)).hasSizeLessThan(40_000);
    }

    private static List<Integer> differentRows(BufferedImage one, BufferedImage other) {
        return IntStream.range(0, 400)
                .filter(y -> !Arrays.equals(
                        one.getRGB(0, y, 400, 1, null, 0, 400), other.getRGB(0, y, 400, 1, null, 0, 400)))
                .boxed()
                .toList();
    }

    private static BadgeFace face(String scheme, String level, int rank, String issuer) {
        return new BadgeFace(scheme, "VAL", level, rank, issuer, 2026);
    }

    private static Document svg(BadgeFace face) {
        return Jsoup.parse(BadgeSvg.of(face), "", Parser.xmlParser());
    }

    private static List<String> words(BadgeFace face) {
        return svg(face).select("text").eachText();
    }

    private static double size(BadgeFace face, String text) {
        Element line = svg(face).select("text").stream()
                .filter(each -> each.text().equals(text))
                .findFirst()
                .orElseThrow();
        return Double.parseDouble(line.attr("font-size"));
    }
}
