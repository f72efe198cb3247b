package org.guildhall.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guildhall.accreditation.register.EntryView;
import org.guildhall.accreditation.renewal.ClassProgress;
import org.guildhall.accreditation.renewal.RenewalProgress;
import org.guildhall.credential.issuing.web.CertificateAction;
import org.guildhall.credential.verification.NumberView;
import org.guildhall.credential.verification.web.CheckCredentialAction;
import org.guildhall.credential.verification.web.VerifyAction;
import org.guildhall.testkit.RenderedTemplates;
import org.junit.Test;

/** Where the host blocks the calls of views, pages say nothing: neither that something is valid nor that it is not. */
public class UnreachedAllowlistTest {
    private static final EntryView ENTRY = new EntryView(
            "ABC-2026-000001-X",
            "Ana",
            "",
            "",
            "",
            "Facilitator",
            "Level 1",
            "Guild",
            "active",
            "✔",
            "in force",
            "",
            true);

    private final RenderedTemplates templates = RenderedTemplates.withoutAllowlist();

    @Test
    public void theCheckOfANumberSaysNeitherValidNorUnknown() {
        VerifyAction action = mock(VerifyAction.class);
        when(action.isOpen()).thenReturn(true);
        when(action.isAsked()).thenReturn(true);
        when(action.isFound()).thenReturn(true);
        when(action.getAnswer())
                .thenReturn(new NumberView(
                        "ABC-2026-000001-X",
                        "Ana",
                        "Facilitator",
                        "Level 1",
                        "",
                        "",
                        "Guild",
                        "today",
                        "active",
                        "✔",
                        "in force",
                        true,
                        false,
                        "",
                        "now"));

        assertThat(render("credential/verification/number.vm", Map.of("action", action)))
                .doesNotContain("in force", "message-success", "message-warning", "number.unknown", "✖", "✔");
    }

    @Test
    public void anAnswerThatIsNeitherFoundNorUnknownIsSaidToBeNone() {
        VerifyAction action = mock(VerifyAction.class);
        when(action.isOpen()).thenReturn(true);
        when(action.isAsked()).thenReturn(true);

        assertThat(render("credential/verification/number.vm", Map.of("action", action)))
                .contains("guildhall.verify.unanswered")
                .doesNotContain("number.unknown", "message-success", "message-warning");
    }

    @Test
    public void theCheckOnACommunitysPageSaysNeitherValidNorUnknown() {
        CheckCredentialAction action = mock(CheckCredentialAction.class);
        when(action.isCommunity()).thenReturn(true);
        when(action.isAsked()).thenReturn(true);
        when(action.isFound()).thenReturn(true);
        when(action.getEntry()).thenReturn(ENTRY);

        assertThat(render("credential/verification/credential.vm", Map.of("action", action)))
                .doesNotContain("in force", "message-success", "message-warning", "not-found", "✖");
    }

    @Test
    public void theMacroThatChecksSaysNeitherValidNorUnknown() {
        for (String style : List.of("line", "card", "seal")) {
            Map<String, Object> context = new HashMap<>();
            context.putAll(Map.of("form", false, "asked", true, "problem", "", "style", style, "mine", ""));
            context.putAll(Map.of("answers", List.of(ENTRY), "dayText", "", "checkUrl", "", "who", "Ana"));

            assertThat(render("accreditation/check.vm", context))
                    .as(style)
                    .doesNotContain("in force", "message-success", "message-warning", "in-force", "check.none", "✖");
        }
    }

    @Test
    public void aCertificateSaysNeitherThatItIsNorThatItWas() {
        CertificateAction action = mock(CertificateAction.class);
        when(action.isFound()).thenReturn(true);
        when(action.getEntry()).thenReturn(ENTRY);

        assertThat(render("credential/certificate.vm", Map.of("action", action)))
                .doesNotContain("certificate.is", "certificate.was", "not-in-force", "certificate-void", "in force");
    }

    @Test
    public void progressIsNeitherMetNorUnmet() {
        RenewalProgress progress = new RenewalProgress(5, 5, List.of(new ClassProgress("Talks", 5, 5, 1, 5)));

        assertThat(render("accreditation/application/progress.vm", Map.of("progress", progress)))
                .doesNotContain("progress.met", "progress.not-met", "✔", "◔");
    }

    private String render(String template, Map<String, Object> context) {
        return templates.render("templates/guildhall/" + template, context);
    }
}
