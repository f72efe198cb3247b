package org.guildhall.credential.openbadges;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;
import org.junit.Test;

/** Texts that stand for bytes have one spelling. */
public class StrictTextTest {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    @Test
    public void ofAllTextsOfUpToThreeLettersThoseAreReadThatAreWrittenAgainTheSame() {
        for (char first : LETTERS.toCharArray()) {
            isReadAsItIsWritten(String.valueOf(first));
            for (char second : LETTERS.toCharArray()) {
                isReadAsItIsWritten("" + first + second);
                isReadAsItIsWritten("AA" + first + second);
                isReadAsItIsWritten("A" + first + second);
            }
        }
    }

    @Test
    public void paddingAndOtherLettersAreNotRead() {
        for (String text : List.of("AA==", "AAA=", "AAAA=", "=", "AA+A", "AA/A", "AA A", "AAA\n", "\u00c4AAA")) {
            assertThat(StrictText.base64url(text)).as(text).isEmpty();
        }
        assertThat(StrictText.base64url(""))
                .hasValueSatisfying(bytes -> assertThat(bytes).isEmpty());
    }

    private static void isReadAsItIsWritten(String text) {
        boolean isOne;
        try {
            isOne = Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(Base64.getUrlDecoder().decode(text))
                    .equals(text);
        } catch (IllegalArgumentException e) {
            isOne = false;
        }
        assertThat(StrictText.base64url(text).isPresent()).as(text).isEqualTo(isOne);
    }
}
