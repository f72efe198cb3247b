package org.guildhall.accreditation.status;

import static org.assertj.core.api.Assertions.assertThat;

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
    public void whatPeopleTypeIsReadInTheOneSpelling() {
        assertThat(AccreditationNumber.normalized(" mvf-2026-000123-" + NUMBER.charAt(NUMBER.length() - 1) + "\n"))
                .isEqualTo(NUMBER);
    }
}
