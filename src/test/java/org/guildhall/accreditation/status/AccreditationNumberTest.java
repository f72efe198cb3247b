package org.guildhall.accreditation.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.Test;

public class AccreditationNumberTest {
    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String NUMBER = AccreditationNumber.of("MVF", 2026, 123);

    @Test
    public void aNumberNamesPrefixYearAndRunningNumber() {
        assertThat(NUMBER).startsWith("MVF-2026-000123-");
        assertThat(AccreditationNumber.isWellFormed(NUMBER)).isTrue();
    }

    @Test
    public void theCheckCharacterIsThatOfIso7064Mod3736() {
        // The standard's own example: A12425GABC1234002 has the check character M.
        assertThat(AccreditationNumber.checkCharacter("A12425GABC1234002")).isEqualTo('M');
    }

    @Test
    public void everySingleWrongCharacterIsFound() {
        for (int i = 0; i < NUMBER.length(); i++) {
            for (char letter : ALPHABET.toCharArray()) {
                if (NUMBER.charAt(i) != '-' && NUMBER.charAt(i) != letter) {
                    String wrong = NUMBER.substring(0, i) + letter + NUMBER.substring(i + 1);
                    assertThat(AccreditationNumber.isWellFormed(wrong))
                            .as(wrong)
                            .isFalse();
                }
            }
        }
    }

    @Test
    public void swappedNeighbouringDigitsAreFound() {
        String number = AccreditationNumber.of("AC", 2026, 918273);

        for (int i = 8; i < 13; i++) {
            String swapped = number.substring(0, i) + number.charAt(i + 1) + number.charAt(i) + number.substring(i + 2);
            assertThat(AccreditationNumber.isWellFormed(swapped)).as(swapped).isFalse();
        }
    }

    @Test
    public void whatPeopleTypeOrPasteIsReadInTheOneSpelling() {
        char check = NUMBER.charAt(NUMBER.length() - 1);
        String small = ("mvf-2026-000123-" + check).toLowerCase(Locale.ROOT);
        String wide = NUMBER.chars()
                .map(letter -> letter - ' ' + 0xff00)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();

        assertThat(List.of(
                        small,
                        " " + small + "\n",
                        "MVF - 2026 - 000123 - " + check,
                        "mvf 2026 000123 " + check,
                        "MVF2026000123" + check,
                        "mvf2026-000123" + check,
                        "MVF-2026000123-" + check,
                        NUMBER.replace("-", "--"),
                        NUMBER.replace("-", "\t"),
                        wide,
                        "\ufeff" + NUMBER,
                        "\u200e" + NUMBER + "\u200e",
                        NUMBER.replace("-", "-\u200b"),
                        NUMBER.replace("-", "\u00ad-"),
                        NUMBER.replace("2026", "20\u206026"),
                        "\u2067" + NUMBER + "\u2069"))
                .allSatisfy(typed -> assertThat(AccreditationNumber.normalized(typed))
                        .as(typed)
                        .isEqualTo(NUMBER));
    }

    @Test
    public void anyDashAndAnyWhiteSpaceParts() {
        for (int code : new int[] {
            0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2043, 0x2212, 0x2d7, 0x58a, 0xfe58, 0xfe63, 0xff0d, 0x301c
        }) {
            assertThat(AccreditationNumber.normalized(NUMBER.replace("-", Character.toString(code))))
                    .as(Integer.toHexString(code))
                    .isEqualTo(NUMBER);
        }
        for (int code : new int[] {
            0x9, 0xa, 0xb, 0xc, 0xd, 0x20, 0x85, 0xa0, 0x1680, 0x2000, 0x2003, 0x2007, 0x2009, 0x200a, 0x2028, 0x2029,
            0x202f, 0x205f, 0x3000
        }) {
            String space = Character.toString(code);
            assertThat(AccreditationNumber.normalized(space + NUMBER.replace("-", space) + space))
                    .as(Integer.toHexString(code))
                    .isEqualTo(NUMBER);
        }
    }

    @Test
    public void whatOnlyLooksLikeANumberIsNone() {
        for (String typed : List.of(
                NUMBER.replace('0', 'O'),
                NUMBER.replace('M', '\u041c'),
                NUMBER.replace("2026", "\u0662\u0660\u0662\u0666"),
                "m\u0131vf-2026-000123-" + NUMBER.charAt(NUMBER.length() - 1),
                NUMBER + "1",
                NUMBER.substring(0, NUMBER.length() - 1),
                "",
                "-",
                "\ud800")) {
            assertThat(AccreditationNumber.isWellFormed(AccreditationNumber.normalized(typed)))
                    .as(typed)
                    .isFalse();
        }
    }

    @Test
    public void whatCanBeReadAsTwoNumbersIsReadAsNone() {
        String one = AccreditationNumber.of("AC", 2026, 2026000123L);
        String other = AccreditationNumber.of("AC2026", 2026, 123);

        assertThat(one.replace("-", "")).isEqualTo(other.replace("-", ""));
        assertThat(AccreditationNumber.normalized(one.toLowerCase(Locale.ROOT))).isEqualTo(one);
        assertThat(AccreditationNumber.normalized(other)).isEqualTo(other);
        assertThat(AccreditationNumber.isWellFormed(AccreditationNumber.normalized(one.replace("-", ""))))
                .isFalse();
    }

    @Test
    public void everyNumberOfOurTimeIsReadWithoutItsSeparators() {
        Random random = new Random(3);
        for (int i = 0; i < 2_000; i++) {
            String prefix = "ABCXYZ".substring(random.nextInt(2), 3 + random.nextInt(4));
            String number = AccreditationNumber.of(prefix, 1990 + random.nextInt(60), 1 + random.nextInt(2_000_000));

            assertThat(AccreditationNumber.normalized(number.replace("-", "").toLowerCase(Locale.ROOT)))
                    .isEqualTo(number);
        }
    }

    @Test
    public void otherTextKeepsItsLettersInCapitalsWithPlainDashes() {
        assertThat(AccreditationNumber.normalized(" x \u2013 12 ")).isEqualTo("X-12");
        assertThat(AccreditationNumber.normalized("Stra\u00dfe")).isEqualTo("STRA\u00dfE");
    }
}
