package org.guildhall.platform.macro;

import static org.assertj.core.api.Assertions.assertThat;

import org.guildhall.platform.error.Checks;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.testkit.KeyTexts;
import org.guildhall.testkit.NoSharing;
import org.guildhall.testkit.RenderedTemplates;
import org.junit.Test;

public class MacroGuardTest {
    private final MacroGuard guard = new MacroGuard(new RenderedTemplates(), new KeyTexts(), new NoSharing());

    @Test
    public void whatIsRenderedIsShown() {
        assertThat(guard.guarded(new Object(), () -> "<p>members</p>")).isEqualTo("<p>members</p>");
    }

    @Test
    public void aRefusalIsShownWithAllItsReasonsEncoded() {
        String box = guard.guarded(new Object(), () -> {
            new Checks().text("", "<name>", 10).text("12345678901", "field", 10).orRefuse();
            return "";
        });

        assertThat(box)
                .contains("role=\"note\"")
                .contains("guildhall.refusal.required[&lt;name&gt;]")
                .contains("guildhall.refusal.too-long[field, 10]");
    }

    @Test
    public void aFailureShowsNothingOfItsDetails() {
        String box = guard.guarded(new Object(), () -> {
            throw new IllegalStateException("password=secret");
        });

        assertThat(box).contains("guildhall.refusal.unexpected").doesNotContain("secret");
    }

    @Test
    public void anotherRefusalIsNoFailure() {
        assertThat(guard.guarded(new Object(), () -> {
                    throw RequestRefusedException.notFound("guildhall.community.not-found");
                }))
                .contains("guildhall.community.not-found")
                .doesNotContain("unexpected");
    }
}
