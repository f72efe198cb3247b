package org.guildhall.workbench.web;

import com.atlassian.confluence.security.Permission;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.workbench.Workbench;
import org.guildhall.workbench.site.Site;
import org.guildhall.workbench.site.SiteSpace;

/** The list of spaces, and what their administrators do. */
final class SpacePages {
    private final Site site;
    private final SpaceTools tools;

    SpacePages(Workbench workbench) {
        this.site = workbench.site();
        this.tools = new SpaceTools(workbench);
    }

    void dashboard(Visit visit) throws IOException {
        List<SiteSpace> visible = site.spaces().all().stream()
                .filter(space -> site.spaces().may(visit.person(), Permission.VIEW, space))
                .sorted(Comparator.comparing(SiteSpace::getName))
                .toList();
        visit.show(200, "Spaces", "dashboard", Map.of("spaces", visible, "signedIn", visit.person() != null));
    }

    void tools(Visit visit) throws IOException {
        Optional<SiteSpace> space = visible(visit, visit.text("key"));
        if (space.isEmpty()) {
            visit.notFound("space");
            return;
        }
        visit.show(
                200,
                "Space tools - " + space.get().getName(),
                "space-tools",
                Map.of(
                        "space",
                        space.get(),
                        "tabs",
                        tools.tabs(space.get()),
                        "mayAdminister",
                        site.spaces().may(visit.person(), Permission.ADMINISTER, space.get()),
                        "forVisitors",
                        isGranted(space.get(), "VIEW anonymous"),
                        "forUsers",
                        isGranted(space.get(), "VIEW users")));
    }

    void change(Visit visit) throws IOException {
        Optional<SiteSpace> found = visible(visit, visit.text("key"));
        if (found.isEmpty()) {
            visit.notFound("space");
            return;
        }
        SiteSpace space = found.get();
        if (!site.spaces().may(visit.person(), Permission.ADMINISTER, space)) {
            visit.message(403, "Only the space’s administrators may do this.");
            return;
        }
        switch (visit.text("do")) {
            case "remove" -> {
                site.pages().removeAll(space.getKey());
                site.spaces().remove(space);
                visit.redirect("/");
            }
            case "permit" -> {
                boolean granted = Boolean.parseBoolean(visit.text("granted"));
                site.spaces().permit(space.getKey(), visit.text("permission"), granted);
                visit.redirect("/spaces/tools.action?key=" + space.getKey());
            }
            default -> visit.message(400, "The form did not say what to do.");
        }
    }

    Optional<SiteSpace> visible(Visit visit, String key) {
        return site.spaces().byKey(key).filter(space -> site.spaces().may(visit.person(), Permission.VIEW, space));
    }

    private static boolean isGranted(SiteSpace space, String permission) {
        return space.record().permissions().contains(permission);
    }
}
