package org.guildhall.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Test;

public class ParagraphsTest {
    @Test
    public void anEmptyLineEndsAParagraphAndALineEndDoesNot() {
        assertThat(Paragraphs.of("Why and how\r\nwe weave\n \n\nTogether"))
                .containsExactly(List.of("Why and how", "we weave"), List.of("Together"));
    }

    @Test
    public void blanksAreNoParagraph() {
        assertThat(Paragraphs.of(" \n\n ")).isEmpty();
        assertThat(Paragraphs.of("")).isEmpty();
    }
}
