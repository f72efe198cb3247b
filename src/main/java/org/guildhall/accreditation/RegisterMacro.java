package org.guildhall.accreditation;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.inject.Inject;
import org.guildhall.host.MacroGuard;
import org.guildhall.host.MacroSetting;
import org.guildhall.site.PageLinks;
import org.guildhall.site.RequestParameters;
import org.guildhall.site.Templates;
import org.guildhall.site.Viewers;

/** {@code cop-register}: everybody who holds or held an accreditation of the community. */
public final class RegisterMacro implements Macro {
    private final Register register;
    private final EntryViews views;
    private final Viewers viewers;
    private final RequestParameters request;
    private final Templates templates;
    private final MacroGuard guard;

    @Inject
    public RegisterMacro(
            Register register,
            EntryViews views,
            Viewers viewers,
            RequestParameters request,
            Templates templates,
            MacroGuard guard) {
        this.register = register;
        this.views = views;
        this.viewers = viewers;
        this.request = request;
        this.templates = templates;
        this.guard = guard;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext page) {
        return guard.guarded(() -> render(new MacroSetting("cop-register", parameters, page)));
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }

    private String render(MacroSetting setting) {
        PageLinks links = setting.links(request.contextPath(), request);
        List<String> states = setting.text("states")
                .map(text -> Arrays.stream(text.split("\\s*,\\s*")).toList())
                .orElse(List.of());
        RegisterEntries page = register.page(
                viewers.current(),
                setting.space(),
                new RegisterRequest(
                        setting.text("scheme"),
                        states,
                        links.value("q"),
                        links.value("after"),
                        setting.number("pageSize", 1, RegisterQuery.LARGEST, 50)));
        Map<String, Object> context = new HashMap<>();
        context.put("entries", page.entries().stream().map(views::view).toList());
        context.put("controls", setting.hasControls());
        context.put("links", links);
        context.put("query", links.value("q").orElse(""));
        context.put("first", links.value("after").isEmpty());
        context.put("firstUrl", links.with(Map.of("q", links.value("q").orElse(""))));
        context.put(
                "nextUrl",
                page.next()
                        .map(next -> links.with(Map.of("q", links.value("q").orElse(""), "after", next)))
                        .orElse(""));
        return templates.render("templates/accreditation/register.vm", context);
    }
}
