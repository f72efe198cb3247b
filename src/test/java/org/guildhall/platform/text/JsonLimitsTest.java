package org.guildhall.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import org.junit.Test;

public class JsonLimitsTest {
    @Test
    public void thirtyTwoLevelsAreReadAndOneMoreIsNot() throws IOException {
        assertThat(tokens("[".repeat(32) + "]".repeat(32))).isEqualTo(64);
        refusesAsTooDeep("[".repeat(33) + "]".repeat(33));
        refusesAsTooDeep("{\"a\":".repeat(33) + "1" + "}".repeat(33));
        refusesAsTooDeep("[".repeat(1_000_000));
    }

    @Test
    public void manyBracketsBesideOneAnotherAreNotDeep() throws IOException {
        assertThat(tokens("[" + "[],".repeat(1000) + "[]]")).isEqualTo(2004);
    }

    @Test
    public void bracketsWithinTextsAreNone() throws IOException {
        assertThat(tokens("[\"" + "[".repeat(100) + "\"]")).isEqualTo(3);
        assertThat(tokens("[\"\\\"" + "[".repeat(100) + "\"]")).isEqualTo(3);
        refusesAsTooDeep("[\"\\\\\"," + "[".repeat(32));
    }

    @Test
    public void aNameTwiceIsRefused() {
        assertThatThrownBy(() -> tokens("{\"a\": 1, \"a\": 2}"))
                .isInstanceOf(JsonParseException.class)
                .hasMessageContaining("Duplicate");
    }

    private static void refusesAsTooDeep(String json) {
        assertThatThrownBy(() -> tokens(json)).isInstanceOf(StreamConstraintsException.class);
    }

    private static int tokens(String json) throws IOException {
        int tokens = 0;
        try (JsonParser parser = JsonLimits.factory().createParser(json)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }
}
