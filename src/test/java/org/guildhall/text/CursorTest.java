package org.guildhall.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.Test;

public class CursorTest {
    @Test
    public void aCursorComesBackAsItWent() {
        assertThat(Cursor.of(new Cursor("ana0weaver").text())).contains(new Cursor("ana0weaver"));
    }

    @Test
    public void whatWasNotMadeByUsIsNoCursor() {
        for (String key : new String[] {"", "UPPER", "a b", "a'--", "é", "a".repeat(451)}) {
            String text = Base64.getUrlEncoder().encodeToString(key.getBytes(StandardCharsets.UTF_8));
            assertThat(Cursor.of(text)).as(key).isEmpty();
        }
        assertThat(Cursor.of("!!!")).isEmpty();
    }
}
