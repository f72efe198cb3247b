package org.guildhall.accreditation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.inject.Inject;
import org.guildhall.host.CommunityMacro;
import org.guildhall.host.MacroGuard;
import org.guildhall.host.MacroSetting;
import org.guildhall.site.PageLinks;
import org.guildhall.site.RequestParameters;
import org.guildhall.site.Templates;
import org.guildhall.site.Viewers;

/** {@code cop-register}: everybody who holds or held an accreditation of the community. */
public final class RegisterMacro extends CommunityMacro {
    private final Register register;
    private final EntryViews views;
    private final Viewers viewers;
    private final RequestParameters request;
    private final Templates templates;

    @Inject
    public RegisterMacro(
            Register register,
            EntryViews views,
            Viewers viewers,
            RequestParameters request,
            Templates templates,
            MacroGuard guard) {
        super("cop-register", guard);
        this.register = register;
        this.views = views;
        this.viewers = viewers;
        this.request = request;
        this.templates = templates;
    }

    @Override
    protected String render(MacroSetting setting) {
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
