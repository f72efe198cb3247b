package org.guildhall.expertise;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guildhall.platform.MyPageAddress;
import org.guildhall.platform.PageLinks;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Templates;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.macro.CommunityMacro;
import org.guildhall.platform.macro.MacroGuard;
import org.guildhall.platform.macro.MacroParameters;

/** {@code cop-expertise}: a search box, and people with the reason why each of them may help. */
public final class ExpertiseMacro extends CommunityMacro {
    private static final int TOPICS_SHOWN = 30;
    private static final int MOST_TOPICS = 1000;

    private final ExpertiseLookup lookup;
    private final FindingViews views;
    private final Viewers viewers;
    private final RequestParameters request;
    private final Templates templates;

    @Inject
    public ExpertiseMacro(
            ExpertiseLookup lookup,
            FindingViews views,
            Viewers viewers,
            RequestParameters request,
            Templates templates,
            MacroGuard guard) {
        super("cop-expertise", guard);
        this.lookup = lookup;
        this.views = views;
        this.viewers = viewers;
        this.request = request;
        this.templates = templates;
    }

    @Override
    protected String render(MacroParameters setting) {
        Viewer viewer = viewers.current();
        PageLinks links = setting.links(request.contextPath(), request);
        String query = links.value("q").orElse("");
        boolean everywhere =
                setting.oneOf("scope", Set.of("this", "all"), "this").equals("all");
        int size = setting.rows("pageSize", 100, 20);
        Findings findings = lookup.find(
                viewer,
                new ExpertiseQuery(
                        query,
                        everywhere ? Optional.empty() : Optional.of(setting.space()),
                        links.value("after"),
                        size));
        Map<String, Object> context = new HashMap<>();
        context.put("contextPath", request.contextPath());
        context.put("links", links);
        context.put("query", query);
        context.put("controls", setting.hasControls());
        context.put("everywhere", everywhere);
        context.put("findings", views(findings, false));
        context.put("learners", views(findings, true));
        context.put("guesses", findings.areGuesses());
        boolean all = !setting.hasControls()
                || links.value("topics").filter("all"::equals).isPresent();
        List<TopicLink> topics = query.isEmpty() ? topics(viewer, setting, links, everywhere, all) : List.of();
        boolean isCut = !all && topics.size() > TOPICS_SHOWN;
        context.put("topics", isCut ? topics.subList(0, TOPICS_SHOWN) : topics);
        context.put("allTopicsUrl", isCut ? links.with(Map.of("topics", "all")) : "");
        context.put("shown", findings.findings().size());
        context.put(
                "stateUrl",
                viewer.isAnonymous() || everywhere
                        ? ""
                        : request.contextPath() + MyPageAddress.profile(setting.space()) + "#guildhall-topic");
        context.put("first", links.value("after").isEmpty());
        context.put("firstUrl", links.with(Map.of("q", query)));
        context.put(
                "nextUrl",
                findings.next()
                        .map(next -> links.with(Map.of("q", query, "after", next)))
                        .orElse(""));
        return templates.render("templates/guildhall/expertise/lookup.vm", context);
    }

    private List<FindingView> views(Findings findings, boolean learners) {
        return findings.findings().stream()
                .filter(finding -> finding.isLearner() == learners)
                .map(views::view)
                .toList();
    }

    private List<TopicLink> topics(
            Viewer viewer, MacroParameters setting, PageLinks links, boolean everywhere, boolean all) {
        return everywhere
                ? List.of()
                : lookup.topicsOf(viewer, setting.space(), all ? MOST_TOPICS : TOPICS_SHOWN + 1).stream()
                        .map(topic ->
                                new TopicLink(topic.name(), topic.people(), links.with(Map.of("q", topic.name()))))
                        .toList();
    }
}
