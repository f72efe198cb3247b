package org.guildhall.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.Test;

public class CursorTest {
    @Test
    public void aCursorComesBackAsItWent() {
        assertThat(Cursor.of(new Cursor("0211700").text())).contains(new Cursor("0211700"));
    }

    @Test
    public void whatWasNotMadeByUsIsNoCursor() {
        for (String key : new String[] {"", "a1", "UPPER", "1 2", "1'--", "é", "٣", "1".repeat(451)}) {
            String text = Base64.getUrlEncoder().encodeToString(key.getBytes(StandardCharsets.UTF_8));
            assertThat(Cursor.of(text)).as(key).isEmpty();
        }
        assertThat(Cursor.of("!!!")).isEmpty();
    }
}
