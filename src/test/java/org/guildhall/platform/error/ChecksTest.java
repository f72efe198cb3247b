package org.guildhall.platform.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.Test;

public class ChecksTest {
    @Test
    public void aTextThatShowsNothingIsMissing() {
        assertThat(key(new Checks().text("\u200b\u00a0", "name", 200))).isEqualTo("guildhall.refusal.required");
    }

    @Test
    public void aShortTextHasOneLine() {
        assertThat(key(new Checks().text("Night\u202Eshift", "name", 200))).isEqualTo("guildhall.refusal.characters");
        assertThat(key(new Checks().optionalText("a\nb", "name", 999))).isEqualTo("guildhall.refusal.characters");
    }

    @Test
    public void aLongTextMayHaveLinesButNothingThatNoDatabaseKeeps() {
        new Checks().text("One.\n\nTwo: \u202Eturned", "purpose", 1000).orRefuse();

        assertThat(key(new Checks().text("a\u0000b", "purpose", 1000))).isEqualTo("guildhall.refusal.characters");
    }

    @Test
    public void lengthIsCountedInCharactersAsPeopleCountThem() {
        new Checks().text("😀".repeat(10), "name", 10).orRefuse();

        assertThat(key(new Checks().text("😀".repeat(11), "name", 10))).isEqualTo("guildhall.refusal.too-long");
    }

    private static String key(Checks checks) {
        RequestRefusedException refusal = catchThrowableOfType(checks::orRefuse, RequestRefusedException.class);
        assertThat(refusal.kind()).isEqualTo(RequestRefusedException.Kind.INVALID);
        return refusal.problems().get(0).key();
    }
}
