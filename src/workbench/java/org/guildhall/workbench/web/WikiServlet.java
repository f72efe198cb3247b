package org.guildhall.workbench.web;

import com.atlassian.confluence.security.Permission;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.guildhall.workbench.RequestState;
import org.guildhall.workbench.Workbench;
import org.guildhall.workbench.sample.SampleData;
import org.guildhall.workbench.site.Site;
import org.guildhall.workbench.site.SitePage;
import org.guildhall.workbench.site.SiteSpace;
import org.guildhall.workbench.site.SiteUser;
import org.guildhall.workbench.site.SpaceBlueprints;
import org.guildhall.workbench.storage.StorageRenderer;

/** The wiki's own pages. */
@SuppressWarnings("serial")
final class WikiServlet extends HttpServlet {
    private final transient Workbench workbench;
    private final transient Site site;
    private final transient Pages pages;
    private final transient AppActions actions;
    private final transient StorageRenderer renderer;
    private final transient SpaceBlueprints blueprints;
    private final transient Wizard wizard;
    private final transient SpaceTools tools;
    private final transient StaticFiles files;

    WikiServlet(Workbench workbench, Pages pages) {
        this.workbench = workbench;
        this.site = workbench.site();
        this.pages = pages;
        this.actions = new AppActions(workbench, pages);
        this.renderer = new StorageRenderer(new Macros(workbench.platform().plugin())::named);
        this.blueprints = new SpaceBlueprints(
                workbench.platform().plugin(),
                site,
                workbench.platform().events(),
                workbench.platform().texts());
        this.wizard = new Wizard(workbench);
        this.tools = new SpaceTools(workbench);
        this.files = new StaticFiles(workbench);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            route(request, response);
        } catch (RuntimeException e) {
            RequestState.current().problem(String.valueOf(e));
            log("The workbench failed", e);
            pages.show(response, 500, "Something failed", "message", Map.of("message", String.valueOf(e)));
        }
    }

    private void route(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getServletPath();
        Optional<AppAction> action = actions.at(path);
        if (action.isPresent()) {
            actions.run(action.get(), request, response);
        } else if (path.startsWith("/download/") || path.startsWith("/images/") || path.equals("/workbench.css")) {
            files.send(path, response);
        } else if (request.getMethod().equals("POST")) {
            post(path, request, response);
        } else {
            get(path, request, response);
        }
    }

    private void get(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (path) {
            case "", "/", "/dashboard.action" -> dashboard(response);
            case "/login.action" -> login(request, response, "");
            case "/users.action" -> users(response);
            case "/spaces/create.action" -> createSpace(request, response, "");
            case "/spaces/tools.action" -> spaceTools(request, response);
            case "/pages/viewpage.action" -> view(
                    site.pages().byId(Long.parseLong(request.getParameter("pageId"))), request, response);
            case "/pages/editpage.action" -> edit(request, response);
            default -> display(path, request, response);
        }
    }

    private void post(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (path.equals("/dologin.action")) {
            signIn(request, response);
        } else if (!Tokens.isValid(request)) {
            message(response, 403, "Your session token was missing. Please go back and try again.");
        } else if (path.equals("/logout.action")) {
            request.getSession().invalidate();
            response.sendRedirect(WebServer.CONTEXT + "/");
        } else if (RequestState.current().person() == null) {
            response.sendRedirect(WebServer.CONTEXT + "/login.action");
        } else {
            change(path, request, response);
        }
    }

    private void change(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (path) {
            case "/spaces/create.action" -> doCreateSpace(request, response);
            case "/pages/editpage.action" -> save(request, response);
            case "/spaces/tools.action" -> changeSpace(request, response);
            case "/users.action" -> changeUser(request, response);
            default -> message(response, 404, "There is no such page.");
        }
    }

    private void dashboard(HttpServletResponse response) throws IOException {
        SiteUser person = RequestState.current().person();
        List<SiteSpace> visible = site.spaces().all().stream()
                .filter(space -> site.spaces().may(person, Permission.VIEW, space))
                .sorted(Comparator.comparing(SiteSpace::getName))
                .toList();
        pages.show(response, 200, "Dashboard", "dashboard", Map.of("spaces", visible, "signedIn", person != null));
    }

    private void login(HttpServletRequest request, HttpServletResponse response, String error) throws IOException {
        String destination =
                Optional.ofNullable(request.getParameter("os_destination")).orElse("/");
        pages.show(
                response,
                error.isEmpty() ? 200 : 401,
                "Sign in",
                "login",
                Map.of("people", SampleData.SIGN_INS, "error", error, "destination", destination));
    }

    private void signIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<SiteUser> person =
                site.users().authenticate(request.getParameter("os_username"), request.getParameter("os_password"));
        if (person.isEmpty()) {
            login(request, response, "That name and password do not go together.");
            return;
        }
        request.changeSessionId();
        request.getSession()
                .setAttribute(RequestFilter.PERSON, person.get().account().key());
        String destination = Optional.ofNullable(request.getParameter("os_destination"))
                .filter(path -> path.startsWith("/") && !path.startsWith("//"))
                .orElse("/");
        response.sendRedirect(WebServer.CONTEXT + destination);
    }

    private void users(HttpServletResponse response) throws IOException {
        SiteUser person = RequestState.current().person();
        pages.show(
                response,
                200,
                "People",
                "users",
                Map.of(
                        "people",
                        site.users().all(),
                        "isAdmin",
                        person != null && person.account().siteAdmin()));
    }

    private void changeUser(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!RequestState.current().person().account().siteAdmin()) {
            message(response, 403, "Only site administrators may do this.");
            return;
        }
        String key = request.getParameter("person");
        switch (request.getParameter("do")) {
            case "deactivate" -> site.users().setActive(key, false);
            case "reactivate" -> site.users().setActive(key, true);
            case "remove" -> site.users().remove(key);
            case "rename" -> site.users()
                    .rename(key, request.getParameter("username"), request.getParameter("fullName"));
            case "read-only" -> site.setReadOnly(!site.isReadOnly());
            default -> throw new IllegalArgumentException("Nobody knows how to do that");
        }
        response.sendRedirect(WebServer.CONTEXT + "/users.action");
    }

    private void createSpace(HttpServletRequest request, HttpServletResponse response, String error)
            throws IOException {
        if (RequestState.current().person() == null) {
            response.sendRedirect(WebServer.CONTEXT + "/login.action?os_destination=/spaces/create.action");
            return;
        }
        Map<String, Object> values = new HashMap<>();
        values.put("choices", blueprints.choices());
        values.put("error", error);
        Optional<SpaceBlueprints.Choice> choice = chosen(request);
        values.put("chosen", choice.isPresent());
        choice.ifPresent(blueprint -> {
            values.put("titleKey", wizard.page(blueprint).getAttribute("title-key"));
            values.put("helpTitleKey", wizard.page(blueprint).getAttribute("description-header-key"));
            values.put("helpKey", wizard.page(blueprint).getAttribute("description-content-key"));
            values.put("blueprint", blueprint.moduleKey());
            values.put("formHtml", form(request, blueprint));
        });
        pages.show(response, error.isEmpty() ? 200 : 400, "Create a space", "create-space", values);
    }

    /** The wizard's form, made a form of this page; what was typed before stays. */
    private String form(HttpServletRequest request, SpaceBlueprints.Choice blueprint) {
        String name = Optional.ofNullable(request.getParameter("name")).orElse("");
        String key = Optional.ofNullable(request.getParameter("spaceKey")).orElse("");
        var form = org.jsoup.Jsoup.parseBodyFragment(wizard.formHtml(blueprint, name, key))
                .selectFirst("form");
        form.attr("action", WebServer.CONTEXT + "/spaces/create.action");
        form.select("[name=field]")
                .attr(
                        "value",
                        Optional.ofNullable(request.getParameter("field")).orElse(""));
        form.select("[name=purpose]")
                .forEach(area -> area.text(
                        Optional.ofNullable(request.getParameter("purpose")).orElse("")));
        form.appendElement("input")
                .attr("type", "hidden")
                .attr("name", "blueprint")
                .attr("value", blueprint.moduleKey());
        form.appendElement("div")
                .addClass("buttons-container")
                .appendElement("button")
                .attr("type", "submit")
                .addClass("aui-button aui-button-primary")
                .text("Create");
        return form.outerHtml();
    }

    private Optional<SpaceBlueprints.Choice> chosen(HttpServletRequest request) {
        return blueprints.choices().stream()
                .filter(choice -> choice.moduleKey().equals(request.getParameter("blueprint")))
                .findFirst();
    }

    private void doCreateSpace(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, String> answers = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> answers.put(name, String.join(",", values)));
        String key = answers.getOrDefault("spaceKey", "");
        if (!key.matches("[A-Za-z0-9]{1,50}") || site.spaces().byKey(key).isPresent()) {
            createSpace(request, response, "The space key needs letters and digits, and must not be taken: " + key);
            return;
        }
        if (answers.getOrDefault("name", "").isBlank()) {
            createSpace(request, response, "Please name the space.");
            return;
        }
        SiteUser creator = RequestState.current().person();
        SiteSpace space = chosen(request).isPresent()
                ? blueprints.create(chosen(request).get(), answers, creator)
                : site.spaces().create(key, answers.get("name"), "", creator, false);
        response.sendRedirect(WebServer.CONTEXT + space.getUrlPath());
    }

    private void spaceTools(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<SiteSpace> space = visible(request.getParameter("key"));
        if (space.isEmpty()) {
            message(response, 404, "There is no such space, or you may not see it.");
            return;
        }
        SiteUser person = RequestState.current().person();
        boolean mayAdminister = site.spaces().may(person, Permission.ADMINISTER, space.get());
        pages.show(
                response,
                200,
                "Space tools",
                "space-tools",
                Map.of(
                        "space",
                        space.get(),
                        "tabs",
                        tools.tabs(space.get()),
                        "mayAdminister",
                        mayAdminister,
                        "permissions",
                        space.get().record().permissions(),
                        "forVisitors",
                        space.get().record().permissions().contains("VIEW anonymous"),
                        "forUsers",
                        space.get().record().permissions().contains("VIEW users")));
    }

    private void changeSpace(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SiteSpace space = visible(request.getParameter("key")).orElseThrow();
        if (!site.spaces().may(RequestState.current().person(), Permission.ADMINISTER, space)) {
            message(response, 403, "Only the space's administrators may do this.");
            return;
        }
        if (request.getParameter("do").equals("remove")) {
            site.pages().removeAll(space.getKey());
            site.spaces().remove(space);
            response.sendRedirect(WebServer.CONTEXT + "/");
            return;
        }
        boolean granted = Boolean.parseBoolean(request.getParameter("granted"));
        site.spaces().permit(space.getKey(), request.getParameter("permission"), granted);
        response.sendRedirect(WebServer.CONTEXT + "/spaces/tools.action?key=" + space.getKey());
    }

    private void display(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String[] parts = path.split("/");
        if (parts.length < 3 || !parts[1].equals("display")) {
            message(response, 404, "There is no such page.");
            return;
        }
        if (parts[2].startsWith("~")) {
            profile(parts[2].substring(1), response);
            return;
        }
        Optional<SiteSpace> space = visible(parts[2]);
        Optional<SitePage> page = parts.length > 3
                ? space.flatMap(found -> site.pages().byTitle(found.getKey(), parts[3].replace('+', ' ')))
                : space.map(found -> found.record().homePage()).flatMap(site.pages()::byId);
        if (page.isEmpty() && space.isPresent() && parts.length == 3) {
            message(response, 200, "This space has no home page yet.");
        } else {
            view(page, request, response);
        }
    }

    private void profile(String username, HttpServletResponse response) throws IOException {
        String text = site.users()
                .byName(username)
                .map(user -> user.getFullName() + ", " + user.getEmail())
                .orElse("There is no such person.");
        message(response, 200, text);
    }

    private void view(Optional<SitePage> found, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<SitePage> page =
                found.filter(each -> visible(each.getSpaceKey()).isPresent());
        if (page.isEmpty()) {
            if (RequestState.current().person() == null) {
                response.sendRedirect(WebServer.CONTEXT + "/login.action?os_destination=" + request.getServletPath());
            } else {
                message(response, 404, "There is no such page, or you may not see it.");
            }
            return;
        }
        String output = Optional.ofNullable(request.getParameter("output")).orElse("display");
        show(page.get(), rendered(page.get(), page.get().record().body(), output), response);
    }

    private void show(SitePage page, String viewHtml, HttpServletResponse response) throws IOException {
        SiteUser person = RequestState.current().person();
        SiteSpace space = (SiteSpace) page.getSpace();
        pages.show(
                response,
                200,
                page.getTitle() + " - " + space.getName(),
                "page",
                Map.of(
                        "page",
                        page,
                        "space",
                        space,
                        "viewHtml",
                        viewHtml,
                        "tree",
                        site.pages().in(space.getKey()).toList(),
                        "mayEdit",
                        person != null && site.spaces().may(person, Permission.EDIT, space),
                        "mayAdminister",
                        person != null && site.spaces().may(person, Permission.ADMINISTER, space)));
    }

    private String rendered(SitePage page, String storage, String output) {
        return renderer.view(storage, new ViewContext(page, page.getSpaceKey(), output));
    }

    private void edit(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String key = request.getParameter("key");
        Optional<SitePage> page = Optional.ofNullable(request.getParameter("pageId"))
                .map(Long::valueOf)
                .flatMap(site.pages()::byId);
        String space = page.map(SitePage::getSpaceKey).orElse(key);
        editor(
                response,
                200,
                space,
                page.map(SitePage::getId).map(String::valueOf).orElse(""),
                page.map(SitePage::getTitle).orElse(""),
                page.map(each -> each.record().body()).orElse("<p></p>"),
                "",
                "");
    }

    private void save(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String key = request.getParameter("key");
        String id = Optional.ofNullable(request.getParameter("pageId")).orElse("");
        String title = request.getParameter("title");
        String body = request.getParameter("body");
        SiteSpace space = visible(key).orElseThrow();
        SiteUser person = RequestState.current().person();
        if (!site.spaces().may(person, Permission.EDIT, space)) {
            message(response, 403, "You may not edit pages of this space.");
            return;
        }
        try {
            String previewHtml = renderer.view(body, new ViewContext(null, key, "preview"));
            if (request.getParameter("preview") != null) {
                editor(response, 200, key, id, title, body, "", previewHtml);
                return;
            }
            SitePage saved = id.isEmpty()
                    ? site.pages().create(key, title, body, space.record().homePage(), person)
                    : site.pages().edit(site.pages().byId(Long.parseLong(id)).orElseThrow(), title, body);
            response.sendRedirect(WebServer.CONTEXT + saved.getUrlPath());
        } catch (IllegalArgumentException e) {
            editor(response, 400, key, id, title, body, e.getMessage(), "");
        }
    }

    private void editor(
            HttpServletResponse response,
            int status,
            String key,
            String pageId,
            String title,
            String body,
            String error,
            String previewHtml)
            throws IOException {
        pages.show(
                response,
                status,
                "Edit",
                "edit",
                Map.of(
                        "key",
                        key,
                        "pageId",
                        pageId,
                        "pageTitle",
                        title,
                        "storage",
                        body,
                        "error",
                        error,
                        "previewHtml",
                        previewHtml));
    }

    private Optional<SiteSpace> visible(String key) {
        return site.spaces().byKey(key).filter(space -> site.spaces()
                .may(RequestState.current().person(), Permission.VIEW, space));
    }

    private void message(HttpServletResponse response, int status, String text) throws IOException {
        pages.show(response, status, text, "message", Map.of("message", text));
    }
}
