package org.guildhall.credential.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.Test;

/** The pictures of badges, which a server without a screen can make. */
public class BadgePictureTest {
    @Test
    public void theDrawingSaysSchemeAndLevelWhateverTheyAreCalled() {
        Document svg = Jsoup.parse(BadgePicture.svg("</text><script>&'\"", "Level „1“"), "", Parser.xmlParser());

        assertThat(svg.select("svg > title").text()).isEqualTo("</text><script>&'\", Level „1“");
        assertThat(svg.select("svg > text").eachText()).containsExactly("</text><script>&'\"", "Level „1“");
        assertThat(svg.select("script")).isEmpty();
        assertThat(svg.select("svg").attr("xmlns")).isEqualTo("http://www.w3.org/2000/svg");
        assertThat(svg.select("path")).hasSize(3);
    }

    @Test
    public void thePictureIsAPng() {
        assertThat(BadgePicture.png()).startsWith(0x89, 'P', 'N', 'G').hasSizeLessThan(20_000);
    }
}
