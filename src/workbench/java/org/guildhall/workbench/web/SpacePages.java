package org.guildhall.workbench.web;

import com.atlassian.confluence.security.Permission;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guildhall.workbench.Workbench;
import org.guildhall.workbench.site.Site;
import org.guildhall.workbench.site.SiteSpace;

/** The list of spaces, and what their administrators do. */
final class SpacePages {
    private static final Set<String> PERMISSIONS = Set.of("VIEW anonymous", "VIEW users", "EDIT users");

    private final Site site;
    private final SpaceTools tools;

    SpacePages(Workbench workbench) {
        this.site = workbench.site();
        this.tools = new SpaceTools(workbench);
    }

    void dashboard(Visit visit) throws IOException {
        boolean archived = visit.text("status").equals("archived");
        List<SiteSpace> visible = site.spaces().all().stream()
                .filter(space -> space.record().archived() == archived)
                .filter(space -> site.spaces().may(visit.person(), Permission.VIEW, space))
                .sorted(Comparator.comparing(SiteSpace::getName))
                .toList();
        visit.show(
                200,
                archived ? "Archived spaces" : "Spaces",
                "dashboard",
                Map.of("spaces", visible, "signedIn", visit.person() != null, "archived", archived));
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
                        "trash",
                        site.pages().trashIn(space.get().getKey()).toList(),
                        "archived",
                        space.get().record().archived(),
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
            case "permit" -> permit(visit, space);
            case "archive", "unarchive" -> {
                site.spaces().archive(space.getKey(), visit.text("do").equals("archive"));
                visit.redirect("/spaces/tools.action?key=" + space.getKey());
            }
            default -> visit.message(400, "The form did not say what to do.");
        }
    }

    private void permit(Visit visit, SiteSpace space) throws IOException {
        String permission = visit.text("permission");
        String granted = visit.text("granted");
        if (!PERMISSIONS.contains(permission) || !Set.of("true", "false").contains(granted)) {
            visit.message(400, "The form did not say what is granted to whom, or whether it is.");
            return;
        }
        site.spaces().permit(space.getKey(), permission, granted.equals("true"));
        visit.redirect("/spaces/tools.action?key=" + space.getKey());
    }

    Optional<SiteSpace> visible(Visit visit, String key) {
        return site.spaces().byKey(key).filter(space -> site.spaces().may(visit.person(), Permission.VIEW, space));
    }

    private static boolean isGranted(SiteSpace space, String permission) {
        return space.record().permissions().contains(permission);
    }
}
