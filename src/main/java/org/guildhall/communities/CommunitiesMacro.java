package org.guildhall.communities;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guildhall.community.JoinPolicy;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Templates;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.macro.CommunityMacro;
import org.guildhall.platform.macro.MacroGuard;
import org.guildhall.platform.macro.MacroParameters;

/** {@code cop-communities}: the communities that the reader may see. */
public final class CommunitiesMacro extends CommunityMacro {
    private static final Set<String> SCOPES = Set.of("all", "mine");
    private static final Set<String> BOUNDARIES = Set.of("any", "open", "request", "accredited");

    private final CommunityListViews lists;
    private final Viewers viewers;
    private final RequestParameters request;
    private final Templates templates;

    @Inject
    public CommunitiesMacro(
            CommunityListViews lists,
            Viewers viewers,
            RequestParameters request,
            Templates templates,
            MacroGuard guard) {
        super("cop-communities", guard);
        this.lists = lists;
        this.viewers = viewers;
        this.request = request;
        this.templates = templates;
    }

    @Override
    protected String render(MacroParameters setting) {
        Map<String, Object> context = new HashMap<>();
        context.put(
                "list", lists.of(viewers.current(), setting(setting), setting.links(request.contextPath(), request)));
        return templates.render("templates/guildhall/communities/list.vm", context);
    }

    private static CommunityListSetting setting(MacroParameters setting) {
        return new CommunityListSetting(
                setting.oneOf("scope", SCOPES, "all").equals("mine"),
                setting.text("field"),
                Optional.of(setting.oneOf("boundary", BOUNDARIES, "any")).flatMap(JoinPolicy::ofCode),
                setting.rows("pageSize", CommunityList.LARGEST, 20),
                setting.hasControls());
    }
}
