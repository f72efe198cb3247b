package org.guildhall.personpage;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Templates;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.macro.CommunityMacro;
import org.guildhall.platform.macro.MacroGuard;
import org.guildhall.platform.macro.MacroParameters;

/** {@code cop-person}: a member of a community as a card, or in a line. */
public final class PersonMacro extends CommunityMacro {
    private static final Set<String> STYLES = Set.of("card", "line");

    /** What Confluence's Profile Picture calls the person, for pages that change over by the macro's name. */
    private static final String OF_PROFILE_PICTURE = "User";

    private final PersonPages pages;
    private final PersonViews views;
    private final Viewers viewers;
    private final RequestParameters request;
    private final Templates templates;

    @Inject
    public PersonMacro(
            PersonPages pages,
            PersonViews views,
            Viewers viewers,
            RequestParameters request,
            Templates templates,
            MacroGuard guard) {
        super("cop-person", guard);
        this.pages = pages;
        this.views = views;
        this.viewers = viewers;
        this.request = request;
        this.templates = templates;
    }

    @Override
    protected String render(MacroParameters setting) {
        String style = setting.oneOf("style", STYLES, "card");
        String user = setting.text("user")
                .or(() -> setting.text(OF_PROFILE_PICTURE))
                .orElseThrow(() -> RequestRefusedException.invalid("user", "guildhall.refusal.required", "user"));
        Map<String, Object> context = new HashMap<>();
        context.put("style", style);
        context.put("contextPath", request.contextPath());
        context.put("controls", setting.hasControls());
        Viewer viewer = viewers.current();
        context.put(
                "person",
                views.view(shared(
                        viewer, List.of(setting.space(), user), () -> pages.page(viewer, setting.space(), user))));
        return templates.render("templates/guildhall/personpage/card.vm", context);
    }

    /** A line stands in sentences; browsers end a paragraph before a card. */
    @Override
    public OutputType getOutputType() {
        return OutputType.INLINE;
    }
}
