package org.guildhall.workbench.web;

import com.atlassian.confluence.security.Permission;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.workbench.RequestState;
import org.guildhall.workbench.Workbench;
import org.guildhall.workbench.site.HostI18n;
import org.guildhall.workbench.site.Site;
import org.guildhall.workbench.site.SitePage;
import org.guildhall.workbench.site.SiteSpace;
import org.guildhall.workbench.site.SiteUser;
import org.guildhall.workbench.site.SpaceBlueprints;
import org.guildhall.workbench.storage.StorageRenderer;
import org.guildhall.workbench.storage.StorageXml;

/** The part of Confluence's own REST that scripts use to make spaces and pages. */
@SuppressWarnings("serial")
final class HostRestServlet extends HttpServlet {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final transient Workbench workbench;
    private final transient Site site;
    private final transient SpaceBlueprints blueprints;
    private final transient StorageRenderer renderer;

    HostRestServlet(Workbench workbench) {
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
        try {
            switch (call.replaceFirst("(content|space)/[^/]+$", "$1/*")) {
                case "GET /rest/create-dialog/1.0/space-blueprint/dialog/web-items" -> choices(response);
                case "POST /rest/create-dialog/1.0/space-blueprint/create-space" ->
                    createSpace(JSON.readTree(request.getInputStream()), response, person);
                case "GET /rest/api/user/current" ->
                    answer(response, 200, person == null ? Map.of("type", "anonymous") : user(person));
                case "POST /rest/api/content" -> createPage(JSON.readTree(request.getInputStream()), response, person);
                case "GET /rest/api/content/*" ->
                    page(path, String.valueOf(request.getParameter("expand")), response, person);
                case "PUT /rest/api/content/*" ->
                    editPage(path, JSON.readTree(request.getInputStream()), response, person);
                case "GET /rest/api/space/*" -> space(path, response, person);
                case "DELETE /rest/api/space/*" -> removeSpace(path, response, person);
                default -> answer(response, 404, Map.of("message", "Not part of the workbench: " + call));
            }
        } catch (JsonProcessingException | IllegalArgumentException e) {
            answer(response, 400, Map.of("message", String.valueOf(e.getMessage())));
        }
    }

    private void choices(HttpServletResponse response) throws IOException {
        answer(response, 200, blueprints.choices().stream().map(this::choice).toList());
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
                || answers.get("name").isBlank()
                || !key.matches("[A-Za-z0-9]{1,50}")
                || site.spaces().byKey(key).isPresent()) {
            answer(
                    response,
                    400,
                    Map.of("message", "No such blueprint, no name, or the space key is taken or not allowed"));
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
        SitePage page = site.pages()
                .create(
                        space.get().getKey(),
                        body.path("title").asText(),
                        checked(body),
                        space.get().record().homePage(),
                        person);
        answer(response, 200, content(page, "body.storage"));
    }

    private void editPage(String path, JsonNode body, HttpServletResponse response, SiteUser person)
            throws IOException {
        Optional<SitePage> page = visible(path, person)
                .filter(found -> site.spaces().may(person, Permission.EDIT, (SiteSpace) found.getSpace()));
        if (page.isEmpty()) {
            answer(response, 404, Map.of("message", "Not found"));
        } else if (body.path("version").path("number").asInt()
                != page.get().record().version() + 1) {
            answer(response, 409, Map.of("message", "The version must be one more than the present one"));
        } else {
            String storage = checked(body);
            String title = body.path("title").asText(page.get().getTitle());
            answer(response, 200, content(site.pages().edit(page.get(), title, storage), "body.storage"));
        }
    }

    /** @throws IllegalArgumentException for what is not well-formed */
    private static String checked(JsonNode body) {
        String storage = body.path("body").path("storage").path("value").asText();
        StorageXml.parse(storage);
        return storage;
    }

    private void page(String path, String expand, HttpServletResponse response, SiteUser person) throws IOException {
        Optional<SitePage> page = visible(path, person);
        if (page.isEmpty()) {
            answer(response, 404, Map.of("message", "Not found"));
        } else {
            answer(response, 200, content(page.get(), expand));
        }
    }

    private Optional<SitePage> visible(String path, SiteUser person) {
        return site.pages()
                .byId(Long.parseLong(lastOf(path)))
                .filter(found -> site.spaces().may(person, Permission.VIEW, (SiteSpace) found.getSpace()));
    }

    private void space(String path, HttpServletResponse response, SiteUser person) throws IOException {
        Optional<SiteSpace> space =
                site.spaces().byKey(lastOf(path)).filter(found -> site.spaces().may(person, Permission.VIEW, found));
        if (space.isEmpty()) {
            answer(response, 404, Map.of("message", "Not found"));
            return;
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("id", space.get().getId());
        answer.put("key", space.get().getKey());
        answer.put("name", space.get().getName());
        answer.put("type", "global");
        Optional.ofNullable(space.get().record().homePage())
                .ifPresent(home -> answer.put("homepage", Map.of("id", String.valueOf(home))));
        answer.put("_links", Map.of("webui", space.get().getUrlPath()));
        answer(response, 200, answer);
    }

    private void removeSpace(String path, HttpServletResponse response, SiteUser person) throws IOException {
        Optional<SiteSpace> space = site.spaces()
                .byKey(lastOf(path))
                .filter(found -> site.spaces().may(person, Permission.ADMINISTER, found));
        if (space.isEmpty()) {
            answer(response, 404, Map.of("message", "Not found"));
            return;
        }
        site.pages().removeAll(space.get().getKey());
        site.spaces().remove(space.get());
        answer(response, 202, Map.of());
    }

    /** The bodies that are asked for, as in Confluence. */
    private Map<String, Object> content(SitePage page, String expand) {
        Map<String, Object> bodies = new LinkedHashMap<>();
        String storage = page.record().body();
        if (expand.contains("body.storage")) {
            bodies.put("storage", Map.of("value", storage, "representation", "storage"));
        }
        if (expand.contains("body.view")) {
            String view = renderer.view(storage, new ViewContext(page, page.getSpaceKey(), "display"));
            bodies.put("view", Map.of("value", view, "representation", "view"));
        }
        return Map.of(
                "id",
                String.valueOf(page.getId()),
                "type",
                "page",
                "status",
                "current",
                "title",
                page.getTitle(),
                "space",
                Map.of("key", page.getSpaceKey()),
                "version",
                Map.of("number", page.record().version()),
                "body",
                bodies,
                "_links",
                Map.of("webui", page.getUrlPath()));
    }

    private static String lastOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
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
        boolean isFormLike = type.startsWith("application/x-www-form-urlencoded")
                || type.startsWith("multipart/form-data")
                || type.startsWith("text/plain");
        return isFormLike && !"no-check".equals(request.getHeader("X-Atlassian-Token"));
    }

    private static void answer(HttpServletResponse response, int status, Object body) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        JSON.writeValue(response.getWriter(), body);
    }
}
