package org.guildhall.workbench.web;

import com.atlassian.confluence.security.Permission;
import java.io.IOException;
import java.util.Optional;
import org.guildhall.workbench.site.Site;
import org.guildhall.workbench.site.SitePage;
import org.guildhall.workbench.site.SiteSpace;

/** What is done with a page as a whole: moving, copying, the trash and back. */
final class PageTools {
    private final Site site;

    PageTools(Site site) {
        this.site = site;
    }

    void move(Visit visit) throws IOException {
        Optional<SitePage> page = editable(visit);
        if (page.isEmpty()) {
            visit.notFound("page");
            return;
        }
        attempt(visit, () -> {
            SitePage parent = parent(visit, page.get());
            return site.pages()
                    .move(page.get(), parent.getSpaceKey(), parent.getId())
                    .getUrlPath();
        });
    }

    void copy(Visit visit) throws IOException {
        Optional<SitePage> page = editable(visit);
        if (page.isEmpty()) {
            visit.notFound("page");
            return;
        }
        attempt(
                visit,
                () -> site.pages()
                        .copy(page.get(), visit.text("title"), visit.person())
                        .getUrlPath());
    }

    void trash(Visit visit) throws IOException {
        Optional<SitePage> page = editable(visit);
        if (page.isEmpty()) {
            visit.notFound("page");
            return;
        }
        attempt(visit, () -> {
            site.pages().trash(page.get());
            return page.get().getSpace().getUrlPath();
        });
    }

    void restore(Visit visit) throws IOException {
        Optional<SitePage> page = trashed(visit);
        if (page.isEmpty()) {
            visit.notFound("page");
            return;
        }
        attempt(visit, () -> site.pages().restore(page.get()).getUrlPath());
    }

    void purge(Visit visit) throws IOException {
        Optional<SitePage> page = trashed(visit);
        if (page.isEmpty()) {
            visit.notFound("page");
            return;
        }
        site.pages().purge(page.get());
        visit.redirect("/spaces/tools.action?key=" + page.get().getSpaceKey());
    }

    /** Work that says where to go on. */
    private interface Work {
        /** @throws IllegalArgumentException saying what was wrong with the form */
        String run();
    }

    private static void attempt(Visit visit, Work work) throws IOException {
        try {
            visit.redirect(work.run());
        } catch (IllegalArgumentException e) {
            visit.message(400, e.getMessage());
        }
    }

    /** The page named as new parent, in the space named or in the page's own. */
    private SitePage parent(Visit visit, SitePage page) {
        String key = visit.param("key").filter(text -> !text.isBlank()).orElse(page.getSpaceKey());
        SiteSpace space = site.spaces()
                .byKey(key)
                .filter(found -> site.spaces().may(visit.person(), Permission.EDIT, found))
                .orElseThrow(() -> new IllegalArgumentException("There is no such space, or you may not edit there."));
        String title = visit.text("parent");
        return site.pages()
                .byTitle(space.getKey(), title)
                .orElseThrow(() -> new IllegalArgumentException("That space has no page “" + title + "”."));
    }

    private Optional<SitePage> editable(Visit visit) {
        return visit.number("pageId").flatMap(site.pages()::byId).filter(page -> may(visit, Permission.EDIT, page));
    }

    private Optional<SitePage> trashed(Visit visit) {
        return visit.number("pageId")
                .flatMap(site.pages()::trashedById)
                .filter(page -> may(visit, Permission.ADMINISTER, page));
    }

    private boolean may(Visit visit, Permission permission, SitePage page) {
        return site.spaces().may(visit.person(), permission, (SiteSpace) page.getSpace());
    }
}
