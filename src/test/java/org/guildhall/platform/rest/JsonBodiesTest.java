package org.guildhall.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Refusals.assertRefused;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.guildhall.platform.error.RequestRefusedException;
import org.junit.Test;

public class JsonBodiesTest {

    /** A body. */
    record Loom(@JsonProperty String name, @JsonProperty int shafts) {}

    @Test
    public void aBodyIsRead() {
        assertThat(read("{\"name\": \"Jacquard ü\", \"shafts\": 8}")).isEqualTo(new Loom("Jacquard ü", 8));
    }

    @Test
    public void nothingIsNoBody() {
        for (String none : new String[] {null, "", "  "}) {
            refuses(none, "guildhall.rest.body-missing");
        }
    }

    @Test
    public void whatIsNotExactlyExpectedIsRefused() {
        refuses("{\"nam\": \"x\", \"shafts\": 8}", "guildhall.rest.field-unknown");
        for (String wrong : new String[] {
            "{",
            "[]",
            "\"x\"",
            "{\"name\": \"a\", \"name\": \"b\"}",
            "{\"shafts\": \"8\"}",
            "{\"shafts\": null}",
            "{} {}",
            "null",
            "7",
            "{\"name\": [null], \"shafts\": 8}"
        }) {
            refuses(wrong, "guildhall.rest.body-malformed");
        }
    }

    @Test
    public void charactersThatNoDatabaseKeepsAreRefusedWhereverTheyStand() {
        refuses("{\"name\": \"a\\u0000b\", \"shafts\": 8}", "guildhall.refusal.characters");
        refuses("{\"name\": \"\\ud800\", \"shafts\": 8}", "guildhall.refusal.characters");
        refuses("{\"name\": [\"a\\u0000b\"], \"shafts\": 8}", "guildhall.refusal.characters");
        refuses("{\"na\\u0000me\": \"a\", \"shafts\": 8}", "guildhall.rest.body-malformed");
    }

    @Test
    public void whatIsTooLargeOrTooDeepIsNotEvenParsed() {
        refuses("{\"name\": \"" + "x".repeat(1024 * 1024) + "\"}", "guildhall.rest.body-too-large");
        refuses("[".repeat(33) + "]".repeat(33), "guildhall.rest.body-too-large");
    }

    @Test
    public void bracketsInTextsAreNotDeep() {
        assertThat(read("{\"name\": \"" + "[{".repeat(40) + "\\\"[\", \"shafts\": 1}")
                        .name())
                .hasSize(82);
    }

    private static Loom read(String body) {
        return JsonBodies.read(body, Loom.class);
    }

    private static void refuses(String body, String key) {
        assertRefused(RequestRefusedException.Kind.INVALID, () -> read(body), key);
    }
}
