package org.guildhall.accreditation.gate;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.guildhall.platform.Messages;
import org.guildhall.platform.MyPageAddress;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Templates;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.macro.CommunityBodyMacro;
import org.guildhall.platform.macro.MacroGuard;
import org.guildhall.platform.macro.MacroParameters;

/** {@code cop-gate}: shows its body to accredited people only. Everybody who may edit the page can read it. */
public final class GateMacro extends CommunityBodyMacro {
    private final Gate gate;
    private final Viewers viewers;
    private final RequestParameters request;
    private final Templates templates;
    private final Messages texts;

    @Inject
    public GateMacro(
            Gate gate,
            Viewers viewers,
            RequestParameters request,
            Templates templates,
            Messages texts,
            MacroGuard guard) {
        super("cop-gate", guard);
        this.gate = gate;
        this.viewers = viewers;
        this.request = request;
        this.templates = templates;
        this.texts = texts;
    }

    @Override
    protected String render(MacroParameters setting, String bodyHtml) {
        Viewer viewer = viewers.current();
        GateAnswer answer =
                gate.ask(viewer, new GateDemand(setting.space(), setting.text("scheme"), setting.text("level")));
        Map<String, Object> context = new HashMap<>();
        context.put("wanted", wanted(answer));
        if (answer.isOpen()) {
            context.put("bodyHtml", bodyHtml);
            return templates.render("templates/guildhall/accreditation/gate/open.vm", context);
        }
        context.put("text", setting.text("text").orElse(""));
        context.put("anonymous", viewer.isAnonymous());
        context.put("controls", setting.hasControls());
        context.put("howUrl", request.contextPath() + MyPageAddress.accreditations(setting.space()));
        return templates.render("templates/guildhall/accreditation/gate/closed.vm", context);
    }

    private String wanted(GateAnswer answer) {
        return switch (answer.wanted()) {
            case ANY_SCHEME ->
                answer.level().isEmpty()
                        ? texts.text("guildhall.gate.any-scheme", answer.name())
                        : texts.text("guildhall.gate.any-scheme.level", answer.name(), answer.level());
            case HIDDEN_SCHEME -> texts.text("guildhall.gate.hidden-scheme", answer.name());
            case SCHEME ->
                answer.level().isEmpty()
                        ? answer.name()
                        : texts.text("guildhall.gate.level", answer.name(), answer.level());
        };
    }
}
