package org.guildhall.workbench.web;

import com.atlassian.confluence.security.Permission;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.guildhall.workbench.RequestState;
import org.guildhall.workbench.Workbench;
import org.guildhall.workbench.site.HostI18n;
import org.guildhall.workbench.site.Site;
import org.guildhall.workbench.site.SitePage;
import org.guildhall.workbench.site.SiteSpace;
import org.guildhall.workbench.site.SiteUser;
import org.guildhall.workbench.site.SpaceBlueprints;
import org.guildhall.workbench.storage.StorageRenderer;

/** The part of Confluence's own REST that scripts use to make spaces and pages. */
@SuppressWarnings("serial")
final class HostRestServlet extends HttpServlet {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final transient Workbench workbench;
    private final transient Site site;
    private final transient SpaceBlueprints blueprints;
    private final transient StorageRenderer renderer;

    HostRestServlet(Workbench workbench, Pages pages) {
        this.workbench = workbench;
        this.site = workbench.site();
        this.blueprints = new SpaceBlueprints(
                workbench.platform().plugin(),
                site,
                workbench.platform().events(),
                workbench.platform().texts());
        this.renderer = new StorageRenderer(new Macros(workbench.platform().plugin())::named);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
        SiteUser person = RequestState.current().person();
        boolean writes = !request.getMethod().equals("GET");
        if (writes && person == null) {
            answer(response, 401, Map.of("message", "Please sign in"));
        } else if (writes && (site.isReadOnly() || isForm(request))) {
            answer(response, 403, Map.of("message", "Refused"));
        } else {
            route(request, response, path, person);
        }
    }

    private void route(HttpServletRequest request, HttpServletResponse response, String path, SiteUser person)
            throws IOException {
        String call = request.getMethod() + " " + path;
        if (call.equals("GET /rest/create-dialog/1.0/space-blueprint/dialog/web-items")) {
            answer(
                    response,
                    200,
                    blueprints.choices().stream().map(this::choice).toList());
        } else if (call.equals("POST /rest/create-dialog/1.0/space-blueprint/create-space")) {
            createSpace(JSON.readTree(request.getInputStream()), response, person);
        } else if (call.equals("GET /rest/api/user/current")) {
            answer(response, 200, person == null ? Map.of("type", "anonymous") : user(person));
        } else if (call.equals("POST /rest/api/content")) {
            createPage(JSON.readTree(request.getInputStream()), response, person);
        } else if (call.startsWith("GET /rest/api/content/")) {
            page(path, response, person);
        } else if (call.startsWith("DELETE /rest/api/space/")) {
            removeSpace(path, response, person);
        } else {
            answer(response, 404, Map.of("message", "Not part of the workbench: " + call));
        }
    }

    private void createSpace(JsonNode body, HttpServletResponse response, SiteUser person) throws IOException {
        Map<String, String> answers = new HashMap<>();
        body.path("context")
                .fields()
                .forEachRemaining(
                        field -> answers.put(field.getKey(), field.getValue().asText()));
        List.of("name", "spaceKey", "description")
                .forEach(name -> answers.put(name, body.path(name).asText(answers.getOrDefault(name, ""))));
        Optional<SpaceBlueprints.Choice> choice = blueprints.choices().stream()
                .filter(each -> each.id().equals(body.path("spaceBlueprintId").asText()))
                .findFirst();
        String key = answers.get("spaceKey");
        if (choice.isEmpty()
                || !key.matches("[A-Za-z0-9]{1,50}")
                || site.spaces().byKey(key).isPresent()) {
            answer(response, 400, Map.of("message", "No such blueprint, or the space key is taken or not allowed"));
            return;
        }
        SiteSpace space = blueprints.create(choice.get(), answers, person);
        answer(response, 200, Map.of("key", space.getKey(), "url", WebServer.CONTEXT + space.getUrlPath()));
    }

    private void createPage(JsonNode body, HttpServletResponse response, SiteUser person) throws IOException {
        Optional<SiteSpace> space = site.spaces()
                .byKey(body.path("space").path("key").asText())
                .filter(found -> site.spaces().may(person, Permission.EDIT, found));
        if (space.isEmpty()) {
            answer(response, 403, Map.of("message", "You may not edit there"));
            return;
        }
        try {
            String storage = body.path("body").path("storage").path("value").asText();
            renderer.view(storage, new ViewContext(null, space.get().getKey(), "preview"));
            SitePage page = site.pages()
                    .create(
                            space.get().getKey(),
                            body.path("title").asText(),
                            storage,
                            space.get().record().homePage(),
                            person);
            answer(response, 200, content(page));
        } catch (IllegalArgumentException e) {
            answer(response, 400, Map.of("message", e.getMessage()));
        }
    }

    private void page(String path, HttpServletResponse response, SiteUser person) throws IOException {
        Optional<SitePage> page = site.pages()
                .byId(Long.parseLong(path.substring(path.lastIndexOf('/') + 1)))
                .filter(found -> site.spaces().may(person, Permission.VIEW, (SiteSpace) found.getSpace()));
        if (page.isEmpty()) {
            answer(response, 404, Map.of("message", "Not found"));
        } else {
            answer(response, 200, content(page.get()));
        }
    }

    private void removeSpace(String path, HttpServletResponse response, SiteUser person) throws IOException {
        Optional<SiteSpace> space = site.spaces()
                .byKey(path.substring(path.lastIndexOf('/') + 1))
                .filter(found -> site.spaces().may(person, Permission.ADMINISTER, found));
        if (space.isEmpty()) {
            answer(response, 404, Map.of("message", "Not found"));
            return;
        }
        site.pages().removeAll(space.get().getKey());
        site.spaces().remove(space.get());
        answer(response, 202, Map.of());
    }

    private Map<String, Object> content(SitePage page) {
        String storage = page.record().body();
        String view = renderer.view(storage, new ViewContext(page, page.getSpaceKey(), "display"));
        return Map.of(
                "id",
                String.valueOf(page.getId()),
                "type",
                "page",
                "title",
                page.getTitle(),
                "body",
                Map.of("storage", Map.of("value", storage), "view", Map.of("value", view)),
                "_links",
                Map.of("webui", page.getUrlPath()));
    }

    private Map<String, Object> choice(SpaceBlueprints.Choice choice) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("blueprintModuleCompleteKey", choice.moduleKey());
        item.put("contentBlueprintId", choice.id());
        item.put("name", new HostI18n(workbench.platform().texts()).getText(choice.nameKey()));
        return item;
    }

    private static Map<String, Object> user(SiteUser person) {
        return Map.of(
                "type",
                "known",
                "username",
                person.getName(),
                "userKey",
                person.account().key(),
                "displayName",
                person.getFullName());
    }

    private static boolean isForm(HttpServletRequest request) {
        String type = String.valueOf(request.getContentType());
        return type.startsWith("application/x-www-form-urlencoded") || type.startsWith("text/plain");
    }

    private static void answer(HttpServletResponse response, int status, Object body) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        JSON.writeValue(response.getWriter(), body);
    }
}
