package org.guildhall.membership;

import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guildhall.community.Community;
import org.guildhall.community.CommunityService;
import org.guildhall.platform.MyPageAddress;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Templates;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.macro.CommunityMacro;
import org.guildhall.platform.macro.MacroGuard;
import org.guildhall.platform.macro.MacroParameters;
import org.guildhall.platform.text.Paragraphs;

/** {@code cop-community}: what a community says of itself, as it is when a page is viewed. */
public final class AboutCommunityMacro extends CommunityMacro {
    private static final String WELCOME = "welcome";
    private static final Set<String> PARTS = Set.of(WELCOME, "name", "field", "purpose", "boundary");

    private final CommunityService communities;
    private final OwnStandings standings;
    private final Viewers viewers;
    private final RequestParameters request;
    private final Templates templates;

    @Inject
    public AboutCommunityMacro(
            CommunityService communities,
            OwnStandings standings,
            Viewers viewers,
            RequestParameters request,
            Templates templates,
            MacroGuard guard) {
        super("cop-community", guard);
        this.communities = communities;
        this.standings = standings;
        this.viewers = viewers;
        this.request = request;
        this.templates = templates;
    }

    @Override
    protected String render(MacroParameters setting) {
        Viewer viewer = viewers.current();
        Community community = communities.require(viewer, setting.space());
        String part = setting.oneOf("show", PARTS, WELCOME);
        Map<String, Object> context = new HashMap<>();
        context.put("part", part);
        context.put("name", community.name());
        context.put("field", community.field());
        context.put("paragraphs", Paragraphs.of(community.purpose()));
        context.put("joinPolicy", community.joinPolicy().code());
        context.put("controls", setting.hasControls());
        context.put("accreditedToday", part.equals(WELCOME) ? standings.accreditedToday(viewer, community) : "");
        if (part.equals(WELCOME)) {
            welcome(context, viewer, community);
        }
        return templates.render("templates/guildhall/membership/about.vm", context);
    }

    private void welcome(Map<String, Object> context, Viewer viewer, Community community) {
        OwnStanding standing = shared(viewer, List.of(community.id()), () -> standings.of(viewer, community));
        context.put("standing", standing);
        context.put("vacant", standings.isVacant(community));
        context.put("myPageUrl", request.contextPath() + MyPageAddress.profile(community.space()));
        context.put("joinUrl", request.contextPath() + MyPageAddress.joining(community.space()));
        context.put("joinedUrl", request.contextPath() + MyPageAddress.joined(community.space()));
        context.put("applyUrl", request.contextPath() + applying(community.space()));
    }

    private static String applying(SpaceKey space) {
        return "/plugins/guildhall/apply.action?key=" + URLEncoder.encode(space.value(), StandardCharsets.UTF_8);
    }

    /** Name and field stand in sentences; browsers end a paragraph before the blocks that the other parts are. */
    @Override
    public OutputType getOutputType() {
        return OutputType.INLINE;
    }
}
