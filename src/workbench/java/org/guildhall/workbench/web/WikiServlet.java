package org.guildhall.workbench.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.guildhall.workbench.RequestState;
import org.guildhall.workbench.Workbench;
import org.guildhall.workbench.platform.HostTransactions;
import org.guildhall.workbench.site.Site;

/** Finds who answers an address: the app's actions, files, or the wiki's own pages. */
@SuppressWarnings("serial")
final class WikiServlet extends HttpServlet {
    private final transient Site site;
    private final transient HostTransactions transactions;
    private final transient Pages pages;
    private final transient AppActions actions;
    private final transient StaticFiles files;
    private final transient AccountPages accounts;
    private final transient SpacePages spaces;
    private final transient CreateSpacePages newSpaces;
    private final transient ContentPages contents;
    private final transient PageTools pageTools;
    private final transient AdminConsole console;
    private final transient ScheduledJobs jobs;
    private final transient ColorModePage colorMode;

    WikiServlet(Workbench workbench, Pages pages) {
        this.site = workbench.site();
        this.transactions = workbench.platform().transactions();
        this.pages = pages;
        this.actions = new AppActions(workbench, pages);
        this.files = new StaticFiles(workbench, pages.aui());
        this.accounts = new AccountPages(site);
        this.spaces = new SpacePages(workbench);
        this.newSpaces = new CreateSpacePages(workbench);
        this.contents = new ContentPages(workbench);
        this.pageTools = new PageTools(site);
        this.console = new AdminConsole(workbench);
        this.jobs = new ScheduledJobs(workbench);
        this.colorMode = new ColorModePage(site.colorModes());
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Visit visit = new Visit(request, response, pages);
        try {
            route(visit);
        } catch (RuntimeException e) {
            RequestState.current().problem(String.valueOf(e));
            log("The workbench failed", e);
            visit.show(500, "Something failed", "message", java.util.Map.of("message", String.valueOf(e)));
        }
    }

    private void route(Visit visit) throws IOException {
        String path = visit.path();
        Optional<AppAction> action = actions.at(path);
        if (action.isPresent()) {
            actions.run(action.get(), visit);
        } else if (StaticFiles.has(path)) {
            files.send(path, visit.response());
        } else {
            transactions.around(() -> {
                own(visit);
                return visit;
            });
        }
    }

    /** The wiki's own pages, with the macros in them. */
    private void own(Visit visit) throws IOException {
        switch (visit.request().getMethod()) {
            case "GET", "HEAD" -> get(visit);
            case "POST" -> post(visit);
            default -> {
                visit.response().setHeader("Allow", "GET, HEAD, POST");
                visit.message(405, "Pages answer GET, HEAD and POST only.");
            }
        }
    }

    private void get(Visit visit) throws IOException {
        switch (visit.path()) {
            case "", "/", "/dashboard.action", "/spacedirectory/view.action" -> spaces.dashboard(visit);
            case "/login.action" -> accounts.login(visit, "");
            case "/users.action" -> accounts.people(visit);
            case ColorModePage.PATH -> colorMode.show(visit);
            case "/spaces/create.action" -> newSpaces.show(visit, "");
            case "/spaces/tools.action" -> spaces.tools(visit);
            case "/admin/console.action" -> console.show(visit);
            case ScheduledJobs.LIST -> jobs.show(visit);
            case "/pages/viewpage.action" -> contents.view(visit);
            case "/pages/editpage.action" -> contents.edit(visit);
            default -> display(visit);
        }
    }

    private void post(Visit visit) throws IOException {
        if (visit.path().equals("/dologin.action")) {
            accounts.signIn(visit);
        } else if (!Tokens.isValid(visit.request())) {
            visit.message(403, "Your session token was missing. Please go back and try again.");
        } else if (visit.path().equals("/logout.action")) {
            accounts.signOut(visit);
        } else if (visit.person() == null) {
            visit.redirect("/login.action");
        } else if (site.isReadOnly() && !visit.path().equals("/admin/console.action")) {
            visit.message(503, "The site is in read-only mode.");
        } else {
            change(visit);
        }
    }

    private void change(Visit visit) throws IOException {
        switch (visit.path()) {
            case "/spaces/create.action" -> newSpaces.create(visit);
            case "/pages/editpage.action" -> contents.save(visit);
            case "/spaces/tools.action" -> spaces.change(visit);
            case "/users.action" -> accounts.change(visit);
            case ScheduledJobs.RUN -> jobs.run(visit);
            case "/admin/console.action" -> console.change(visit);
            case "/pages/movepage.action" -> pageTools.move(visit);
            case "/pages/copypage.action" -> pageTools.copy(visit);
            case "/pages/removepage.action" -> pageTools.trash(visit);
            case "/pages/restorepage.action" -> pageTools.restore(visit);
            case "/pages/purgetrashitem.action" -> pageTools.purge(visit);
            case ColorModePage.PATH -> colorMode.choose(visit);
            default -> visit.message(404, "There is no such page.");
        }
    }

    private void display(Visit visit) throws IOException {
        String[] parts = visit.path().split("/");
        if (parts.length < 3 || !parts[1].equals("display")) {
            visit.message(404, "There is no such page.");
        } else if (parts[2].startsWith("~")) {
            accounts.profile(visit, parts[2].substring(1));
        } else {
            Optional<String> title = parts.length > 3 ? Optional.of(parts[3].replace('+', ' ')) : Optional.empty();
            contents.display(visit, parts[2], title);
        }
    }
}
