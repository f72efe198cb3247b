package org.guildhall.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Refusals.assertRefused;

import org.guildhall.platform.error.RequestRefusedException;
import org.junit.Test;

public class ViewerTest {
    private static final PersonId HANA = new PersonId("key-hana");

    @Test
    public void whoIsSignedInIsKnown() {
        assertThat(Viewer.of(HANA).signedIn()).isEqualTo(HANA);
    }

    @Test
    public void aVisitorIsAskedToSignIn() {
        assertRefused(
                RequestRefusedException.Kind.UNAUTHENTICATED, Viewer.ANONYMOUS::signedIn, "guildhall.refusal.sign-in");
    }
}
