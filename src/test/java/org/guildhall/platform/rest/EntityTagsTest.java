package org.guildhall.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Refusals.assertRefused;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import java.util.function.Function;
import org.guildhall.platform.error.RequestRefusedException;
import org.junit.Test;

public class EntityTagsTest {
    private static final String TAG = JsonBodies.ok(new Thing("a")).getHeaderString("ETag");

    record Thing(@JsonProperty String name) {}

    @Test
    public void tagsAreStrongAndTellAnswersApart() {
        assertThat(TAG).matches("\"[0-9a-f]{32}\"");
        assertThat(JsonBodies.ok(new Thing("a")).getHeaderString("ETag")).isEqualTo(TAG);
        assertThat(JsonBodies.ok(new Thing("b")).getHeaderString("ETag")).isNotEqualTo(TAG);
        assertThat(JsonBodies.status(201, new Thing("a")).getHeaderString("ETag"))
                .isNull();
    }

    @Test
    public void whatWasReadOrAnythingIsChanged() {
        require(TAG, "a");
        require("\"other\", " + TAG, "a");
        require("*", "a");
        EntityTags.ifMatch(null, Function.identity()).require(() -> {
            throw new AssertionError("not read where nothing is expected");
        });
        EntityTags.ifMatch(" ", Function.identity()).require(() -> {
            throw new AssertionError("not read where nothing is expected");
        });
    }

    @Test
    public void whatOthersHaveChangedIsNot() {
        for (String header : new String[] {TAG, "W/" + TAG, TAG.replace("\"", ""), "nonsense", "\"\""}) {
            assertRefused(
                    RequestRefusedException.Kind.CHANGED,
                    () -> require(header, header.equals(TAG) ? "b" : "a"),
                    "guildhall.rest.changed");
        }
    }

    @Test
    public void whoHasTheAnswerIsTold() {
        assertThat(EntityTags.isKnown(Optional.of(TAG), Optional.of(TAG))).isTrue();
        assertThat(EntityTags.isKnown(Optional.of("W/" + TAG), Optional.of(TAG)))
                .isTrue();
        assertThat(EntityTags.isKnown(Optional.of("\"x\""), Optional.of(TAG))).isFalse();
        assertThat(EntityTags.isKnown(Optional.empty(), Optional.of(TAG))).isFalse();
        assertThat(EntityTags.isKnown(Optional.of("*"), Optional.empty())).isFalse();
    }

    private static void require(String header, String present) {
        EntityTags.<Thing>ifMatch(header, thing -> thing).require(() -> new Thing(present));
    }
}
