package org.guildhall.directory;

import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

/** {@code cop-members}: the members of a community as cards, faces, a table or a list. */
public final class MembersMacro extends CommunityMacro {

    private final Directory directory;
    private final DirectoryReader reader;
    private final Viewers viewers;
    private final RequestParameters request;
    private final Templates templates;

    @Inject
    public MembersMacro(
            Directory directory,
            DirectoryReader reader,
            Viewers viewers,
            RequestParameters request,
            Templates templates,
            MacroGuard guard) {
        super("cop-members", guard);
        this.directory = directory;
        this.reader = reader;
        this.viewers = viewers;
        this.request = request;
        this.templates = templates;
    }

    @Override
    protected String render(MacroParameters given) {
        MacroParameters setting = given.with(OtherMacros.said(given));
        Viewer viewer = viewers.current();
        PageLinks links = setting.links(request.contextPath(), request);
        ReaderView view = ReaderView.of(setting, links, reader.kept(viewer, setting.space()));
        DirectoryPage page = directory.page(viewer, view.request(setting));
        boolean hasControls = setting.hasControls() && !view.isPlain();
        Map<String, Object> context = new HashMap<>(view.context(page));
        context.put("communityName", page.community().name());
        context.put(
                "count", view.isPlain() || !page.panel().problem().isEmpty() ? -1 : count(page, links, view.role()));
        context.put("shown", page.members().size());
        context.put(
                "narrowed", !view.role().equals("all") || !page.panel().text().isEmpty());
        context.put(
                "searchable",
                !view.query().isEmpty()
                        || view.role().equals("all")
                        || page.next().isPresent());
        context.put("members", page.members());
        context.put(
                "keepUrl",
                hasControls
                                && !viewer.isAnonymous()
                                && !view.isLocked()
                                && !links.page().isEmpty()
                        ? view.keeping(request.contextPath(), setting.space())
                        : "");
        context.put("isKept", !view.kept().isEmpty());
        context.put("matrix", view.layout().equals("topics") ? directory.matrix(viewer, page) : TopicMatrix.NONE);
        context.put("panel", page.panel());
        context.put("contextPath", request.contextPath());
        context.put("accreditedToday", view.isPlain() ? "" : reader.accreditedToday(viewer, page.community()));
        String others = view.isPlain() || !setting.hasControls() ? "" : reader.notAccredited(viewer, page.community());
        boolean accredits = hasControls && reader.seesAccreditation(viewer, page);
        context.put("accredits", accredits);
        context.put("columnChoices", view.columnChoices(accredits));
        context.put("notAccreditedUrl", others.isEmpty() ? "" : view.narrowed(others));
        context.put("links", links);
        context.put("controls", hasControls);
        context.put(
                "exports",
                hasControls && !viewer.isAnonymous() && !page.members().isEmpty()
                        ? view.exports(request.contextPath(), setting.space(), page)
                        : List.of());
        context.put("vacant", hasControls && directory.isVacant(page));
        context.put("emptyText", setting.text("emptyText").orElse(""));
        context.put("offer", reader.offer(page, viewer));
        context.put("offerUrl", offerUrl(page, viewer, setting.space()));
        context.put("joinUrl", request.contextPath() + MyPageAddress.joining(setting.space()));
        context.put("joinedUrl", request.contextPath() + MyPageAddress.joined(setting.space()));
        return templates.render("templates/guildhall/directory/members.vm", context);
    }

    /** How many people there are of those asked for; -1 where that is not known without reading them all. */
    private static int count(DirectoryPage page, PageLinks links, String role) {
        boolean isWhole = page.next().isEmpty()
                && page.previous().isEmpty()
                && links.value("after").isEmpty();
        if (isWhole) {
            return page.members().size();
        }
        boolean isNarrowed = page.panel() != FacetPanel.NONE;
        return role.equals("all") && links.value("q").isEmpty() && !isNarrowed
                ? page.community().memberCount()
                : -1;
    }

    private String offerUrl(DirectoryPage page, Viewer viewer, SpaceKey space) {
        return request.contextPath()
                + (reader.offer(page, viewer).equals("apply")
                        ? "/plugins/guildhall/apply.action?key="
                                + URLEncoder.encode(space.value(), StandardCharsets.UTF_8)
                        : MyPageAddress.profile(space));
    }
}
