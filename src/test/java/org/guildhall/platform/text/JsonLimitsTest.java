package org.guildhall.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

public class JsonLimitsTest {
    @Test
    public void thirtyTwoLevelsAreReadAndOneMoreIsNot() {
        assertThat(JsonLimits.isTooDeep("[".repeat(32) + "]".repeat(32))).isFalse();
        assertThat(JsonLimits.isTooDeep("[".repeat(33) + "]".repeat(33))).isTrue();
        assertThat(JsonLimits.isTooDeep("{\"a\":".repeat(33) + "1" + "}".repeat(33)))
                .isTrue();
    }

    @Test
    public void manyBracketsBesideOneAnotherAreNotDeep() {
        assertThat(JsonLimits.isTooDeep("[" + "[],".repeat(1000) + "[]]")).isFalse();
    }

    @Test
    public void bracketsWithinTextsAreNone() {
        assertThat(JsonLimits.isTooDeep("[\"" + "[".repeat(100) + "\"]")).isFalse();
        assertThat(JsonLimits.isTooDeep("[\"\\\"" + "[".repeat(100) + "\"]")).isFalse();
        assertThat(JsonLimits.isTooDeep("[\"\\\\\"," + "[".repeat(32))).isTrue();
    }

    /** It is looked at before anything is known of it. */
    @Test
    public void whatIsNoJsonIsJudgedWithoutAnError() {
        for (String text : new String[] {"", "]]]]", "\"\\", "nonsense", "{[}"}) {
            assertThat(JsonLimits.isTooDeep(text)).as(text).isFalse();
        }
        assertThat(JsonLimits.isTooDeep("[".repeat(1_000_000))).isTrue();
    }
}
