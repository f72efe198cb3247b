package org.guildhall.directory;

import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.guildhall.membership.MemberQuery;
import org.guildhall.membership.Membership;
import org.guildhall.membership.OwnStandings;
import org.guildhall.membership.Role;
import org.guildhall.platform.MyPageAddress;
import org.guildhall.platform.PageLinks;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Templates;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.macro.CommunityMacro;
import org.guildhall.platform.macro.MacroGuard;
import org.guildhall.platform.macro.MacroParameters;

/** {@code cop-members}: the members of a community as cards, a table or a list. */
public final class MembersMacro extends CommunityMacro {
    private static final Set<String> LAYOUTS = Set.of("cards", "table", "list");
    private static final Set<String> ROLES = Set.of("all", "coordinator", "member");
    private static final Set<String> SORTS = Set.of("name", "newest");
    private static final Set<String> YES_OR_NO = Set.of("true", "false");

    private final Directory directory;
    private final OwnStandings standings;
    private final Viewers viewers;
    private final RequestParameters request;
    private final Templates templates;

    @Inject
    public MembersMacro(
            Directory directory,
            OwnStandings standings,
            Viewers viewers,
            RequestParameters request,
            Templates templates,
            MacroGuard guard) {
        super("cop-members", guard);
        this.directory = directory;
        this.standings = standings;
        this.viewers = viewers;
        this.request = request;
        this.templates = templates;
    }

    @Override
    protected String render(MacroParameters setting) {
        Viewer viewer = viewers.current();
        PageLinks links = setting.links(request.contextPath(), request);
        String query = links.value("q").orElse("");
        String role = setting.oneOf("role", ROLES, "all");
        boolean newest = setting.oneOf("sort", SORTS, "name").equals("newest");
        boolean isPlain = setting.oneOf("controls", YES_OR_NO, "true").equals("false");
        DirectoryPage page = directory.page(
                viewer,
                new DirectoryRequest(
                        setting.space(),
                        Role.ofCode(role),
                        newest ? MemberQuery.Order.NEWEST : MemberQuery.Order.NAME,
                        links.value("q"),
                        links.value("after"),
                        isPlain
                                ? setting.number("pageSize", 1, MemberQuery.LARGEST, 48)
                                : setting.rows("pageSize", MemberQuery.LARGEST, 48)));
        Map<String, Object> context = new HashMap<>();
        context.put("layout", setting.oneOf("layout", LAYOUTS, "cards"));
        context.put("columns", Columns.of(setting));
        context.put("communityName", page.community().name());
        context.put("count", isPlain ? -1 : count(page, links, role));
        context.put("shown", page.members().size());
        context.put("narrowed", !role.equals("all"));
        context.put(
                "searchable",
                !query.isEmpty() || role.equals("all") || page.next().isPresent());
        context.put("members", page.members());
        context.put("contextPath", request.contextPath());
        context.put("accreditedToday", isPlain ? "" : standings.accreditedToday(viewer, page.community()));
        context.put("links", links);
        context.put("query", query);
        boolean hasControls = setting.hasControls() && !isPlain;
        context.put("controls", hasControls);
        context.put("vacant", hasControls && directory.isVacant(page));
        context.put("offer", offer(page, viewer));
        context.put("offerUrl", offerUrl(page, viewer, setting.space()));
        context.put("joinUrl", request.contextPath() + MyPageAddress.joining(setting.space()));
        context.put("joinedUrl", request.contextPath() + MyPageAddress.joined(setting.space()));
        context.put("first", links.value("after").isEmpty());
        context.put("firstUrl", links.with(Map.of("q", query)));
        context.put(
                "nextUrl",
                page.next()
                        .filter(next -> !isPlain)
                        .map(next -> links.with(Map.of("q", query, "after", next)))
                        .orElse(""));
        return templates.render("templates/guildhall/directory/members.vm", context);
    }

    /** How many people there are of those asked for; -1 where that is not known without reading them all. */
    private static int count(DirectoryPage page, PageLinks links, String role) {
        boolean isWhole = links.value("after").isEmpty() && page.next().isEmpty();
        if (isWhole) {
            return page.members().size();
        }
        return role.equals("all") && links.value("q").isEmpty()
                ? page.community().memberCount()
                : -1;
    }

    private String offerUrl(DirectoryPage page, Viewer viewer, SpaceKey space) {
        return request.contextPath()
                + (offer(page, viewer).equals("apply")
                        ? "/plugins/guildhall/apply.action?key="
                                + URLEncoder.encode(space.value(), StandardCharsets.UTF_8)
                        : MyPageAddress.profile(space));
    }

    /** What the viewer is offered: an i18n key's end. */
    private String offer(DirectoryPage page, Viewer viewer) {
        if (page.own().filter(Membership::isMember).isPresent()) {
            return "member";
        }
        if (page.own().filter(own -> !own.isFormer()).isPresent()) {
            return "requested";
        }
        if (viewer.isAnonymous()) {
            return "sign-in";
        }
        return switch (page.community().joinPolicy()) {
            case ON_REQUEST -> "request";
            case ACCREDITED_ONLY -> standings.isMet(viewer, page.community()) ? "join" : "apply";
            case OPEN -> "join";
        };
    }
}
