package org.guildhall.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.guildhall.platform.error.Problem;
import org.guildhall.platform.error.RequestRefusedException;

/** Says what a refusal must be like. */
public final class Refusals {
    private Refusals() {}

    /** The call is refused in this way, with exactly these messages. */
    public static void assertRefused(RequestRefusedException.Kind kind, ThrowingCallable call, String... keys) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RequestRefusedException.class, refusal -> {
            assertThat(refusal.kind()).isEqualTo(kind);
            assertThat(refusal.problems()).extracting(Problem::key).containsExactly(keys);
        });
    }
}
