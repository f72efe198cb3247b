package org.guildhall.workbench.web;

import com.atlassian.confluence.security.Permission;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.workbench.Workbench;
import org.guildhall.workbench.site.Site;
import org.guildhall.workbench.site.SitePage;
import org.guildhall.workbench.site.SiteSpace;
import org.guildhall.workbench.storage.StorageRenderer;

/** The pages of the wiki: reading, exporting and editing them. */
final class ContentPages {
    /** A line of the page tree. */
    public record Branch(SitePage page, int depth) {}

    /** The editor's fields. */
    public record Draft(String spaceKey, String pageId, String title, String storage) {}

    private final Site site;
    private final StorageRenderer renderer;
    private final SpaceTools tools;

    ContentPages(Workbench workbench) {
        this.site = workbench.site();
        this.renderer = new StorageRenderer(new Macros(workbench.platform().plugin(), workbench.site())::named);
        this.tools = new SpaceTools(workbench);
    }

    /** {@code /display/KEY} and {@code /display/KEY/Title}. */
    void display(Visit visit, String spaceKey, Optional<String> title) throws IOException {
        Optional<SiteSpace> space = site.spaces().byKey(spaceKey).filter(found -> may(visit, Permission.VIEW, found));
        Optional<SitePage> page = title.isPresent()
                ? space.flatMap(found -> site.pages().byTitle(found.getKey(), title.get()))
                : space.map(found -> found.record().homePage()).flatMap(site.pages()::byId);
        if (page.isEmpty() && space.isPresent() && title.isEmpty()) {
            visit.message(200, "This space has no home page yet.");
        } else {
            view(visit, page);
        }
    }

    /** {@code /pages/viewpage.action?pageId=1}. */
    void view(Visit visit) throws IOException {
        view(visit, visit.number("pageId").flatMap(site.pages()::byId));
    }

    private void view(Visit visit, Optional<SitePage> found) throws IOException {
        Optional<SitePage> page = found.filter(each -> may(visit, Permission.VIEW, spaceOf(each)));
        if (page.isEmpty()) {
            visit.notFound("page");
            return;
        }
        SiteSpace space = spaceOf(page.get());
        String output = visit.param("output").orElse("display");
        String view = renderer.view(page.get().record().body(), new ViewContext(page.get(), space.getKey(), output));
        if (!output.equals("display")) {
            visit.show(200, page.get().getTitle(), "export", Map.of("page", page.get(), "viewHtml", view));
            return;
        }
        visit.show(
                200,
                page.get().getTitle() + " - " + space.getName(),
                "page",
                Map.of(
                        "page",
                        page.get(),
                        "space",
                        space,
                        "sidebar",
                        tools.sidebar(space),
                        "viewHtml",
                        view,
                        "tree",
                        tree(space, null, 0),
                        "mayEdit",
                        may(visit, Permission.EDIT, space),
                        "mayMove",
                        !java.util.Objects.equals(
                                space.record().homePage(), page.get().getId()),
                        "mayAdminister",
                        may(visit, Permission.ADMINISTER, space)));
    }

    void edit(Visit visit) throws IOException {
        Optional<SitePage> page = visit.number("pageId").flatMap(site.pages()::byId);
        Optional<SiteSpace> space = editable(visit, page);
        if (space.isEmpty()) {
            visit.notFound("page");
            return;
        }
        Draft draft = page.map(each -> new Draft(
                        each.getSpaceKey(),
                        String.valueOf(each.getId()),
                        each.getTitle(),
                        each.record().body()))
                .orElseGet(() -> new Draft(space.get().getKey(), "", "", "<p></p>"));
        editor(visit, 200, draft, "", "");
    }

    void save(Visit visit) throws IOException {
        Optional<SitePage> page = visit.number("pageId").flatMap(site.pages()::byId);
        Optional<SiteSpace> space = editable(visit, page);
        if (space.isEmpty()) {
            visit.message(403, "You may not edit pages of this space.");
            return;
        }
        Draft draft = new Draft(space.get().getKey(), visit.text("pageId"), visit.text("title"), visit.text("body"));
        try {
            String preview = preview(draft, page.or(() -> homeOf(space.get())));
            if (visit.param("preview").isPresent()) {
                editor(visit, 200, draft, "", preview);
            } else {
                visit.redirect(saved(visit, draft, page, space.get()).getUrlPath());
            }
        } catch (IllegalArgumentException e) {
            editor(visit, 400, draft, e.getMessage(), "");
        }
    }

    private SitePage saved(Visit visit, Draft draft, Optional<SitePage> page, SiteSpace space) {
        return page.map(each -> site.pages().edit(each, draft.title(), draft.storage()))
                .orElseGet(() -> site.pages()
                        .create(
                                space.getKey(),
                                draft.title(),
                                draft.storage(),
                                space.record().homePage(),
                                visit.person()));
    }

    /** A new page has no content of its own yet; like Confluence's draft, its preview stands on something. */
    private String preview(Draft draft, Optional<SitePage> standsOn) {
        return renderer.view(draft.storage(), new ViewContext(standsOn.orElse(null), draft.spaceKey(), "preview"));
    }

    private void editor(Visit visit, int status, Draft draft, String error, String previewHtml) throws IOException {
        visit.show(
                status,
                draft.pageId().isEmpty() ? "Create page" : "Edit page",
                "edit",
                Map.of("draft", draft, "error", error, "previewHtml", previewHtml));
    }

    private Optional<SiteSpace> editable(Visit visit, Optional<SitePage> page) {
        return page.map(ContentPages::spaceOf)
                .or(() -> site.spaces().byKey(visit.text("key")))
                .filter(space -> may(visit, Permission.EDIT, space));
    }

    private Optional<SitePage> homeOf(SiteSpace space) {
        return Optional.ofNullable(space.record().homePage()).flatMap(site.pages()::byId);
    }

    private List<Branch> tree(SiteSpace space, Long parent, int depth) {
        List<Branch> branches = new ArrayList<>();
        site.pages()
                .in(space.getKey())
                .filter(page -> java.util.Objects.equals(page.record().parent(), parent))
                .forEach(page -> {
                    branches.add(new Branch(page, depth));
                    branches.addAll(tree(space, page.getId(), depth + 1));
                });
        return branches;
    }

    private boolean may(Visit visit, Permission permission, SiteSpace space) {
        return site.spaces().may(visit.person(), permission, space);
    }

    private static SiteSpace spaceOf(SitePage page) {
        return (SiteSpace) page.getSpace();
    }
}
