package org.guildhall.platform.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Test;

public class TextCharactersTest {
    private static final List<String> NAMES = List.of(
            "Mireille Océane Dupont",
            "王小明",
            "Мар\u02BCяна Коваль",
            "C# & .NET / R&D <2>",
            "👩‍👩‍👧‍👦 family",
            "نورا \u200F(القاهرة)",
            "שָׁלוֹם",
            "zero\u200Cwidth");

    @Test
    public void namesOfEveryScriptAreTextsOfOneLine() {
        assertThat(NAMES).allMatch(TextCharacters::areOfOneLine).allMatch(TextCharacters::areOfLines);
    }

    @Test
    public void controlCharactersAndHalvesOfCharactersAreNoText() {
        for (String odd :
                List.of("a\u0000b", "a\u0007b", "\u0085", "\ud800", "\udc00x", "\uffff", "\ufffe", "\u001b[31m")) {
            assertThat(TextCharacters.areOfOneLine(odd)).as(odd).isFalse();
            assertThat(TextCharacters.areOfLines(odd)).as(odd).isFalse();
        }
    }

    @Test
    public void whatTurnsTextIsRefusedInOneLineAndKeptInSeveral() {
        for (int character : new int[] {0x202A, 0x202D, 0x202E, 0x2066, 0x2069}) {
            String text = "a" + Character.toString(character) + "b";
            assertThat(TextCharacters.areOfOneLine(text)).as(text).isFalse();
            assertThat(TextCharacters.areOfLines(text)).as(text).isTrue();
        }
    }

    @Test
    public void lineEndsAndTabsBelongToTextsOfSeveralLinesOnly() {
        for (String text : List.of("a\nb", "a\r\nb", "a\tb", "a\u2028b")) {
            assertThat(TextCharacters.areOfOneLine(text)).as(text).isFalse();
            assertThat(TextCharacters.areOfLines(text)).as(text).isTrue();
        }
    }

    @Test
    public void aTextOfWhichNothingIsSeenSaysNothing() {
        for (String text : List.of(
                "",
                " ",
                "\u00a0\u2003",
                "\u200b",
                "\ufeff\u200d",
                "\u3164",
                "\u2800",
                "\u00ad\n",
                "\u0301",
                "\u200b\u0308\u20dd",
                "\ufe0f",
                "\u115f\u1160",
                "\u034f")) {
            assertThat(TextCharacters.areInvisible(text)).as(text).isTrue();
        }
        assertThat(TextCharacters.areInvisible(null)).isTrue();
        assertThat(NAMES).noneMatch(TextCharacters::areInvisible);
        assertThat(TextCharacters.areInvisible("-")).isFalse();
    }

    @Test
    public void flagsOfRegionsKeepTheirTags() {
        String flag = new String(new int[] {0x1F3F4, 0xE0067, 0xE0062, 0xE0065, 0xE006E, 0xE0067, 0xE007F}, 0, 7);

        assertThat(flag.codePoints()).noneMatch(TextCharacters::isBlank);
        assertThat(TextCharacters.areInvisible(flag)).isFalse();
        assertThat(TextCharacters.areInvisible(flag.substring(2))).isTrue();
    }

    @Test
    public void whatNoTextHasIsLeftOutAndTheRestStays() {
        assertThat(TextCharacters.kept("a\u0000b\u202Ec\ud800d\ne😀")).isEqualTo("abcd\ne😀");
        assertThat(NAMES).allMatch(name -> TextCharacters.kept(name).equals(name));
    }
}
