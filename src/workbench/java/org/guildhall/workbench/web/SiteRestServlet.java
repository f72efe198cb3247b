package org.guildhall.workbench.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guildhall.workbench.InstalledPlugin;
import org.guildhall.workbench.RequestState;
import org.guildhall.workbench.Workbench;
import org.guildhall.workbench.platform.Xml;
import org.guildhall.workbench.platform.XmlElement;
import org.guildhall.workbench.site.SiteUser;

/**
 * REST that every Confluence has for those who run it: what kind of site it is, signing in as the form of Confluence 10
 * does, and the modules of an app, in the shapes of Atlassian's own plugins for these.
 */
@SuppressWarnings("serial")
final class SiteRestServlet extends HttpServlet {
    static final String[] ADDRESSES = {
        "/rest/applinks/1.0/manifest", "/rest/tsv/1.0/authenticate", "/rest/plugins/1.0/*"
    };
    private static final String PLUGIN = "application/vnd.atl.plugins.plugin+json";
    private static final Set<String> NO_MODULES = Set.of("plugin-info", "resource");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final transient Workbench workbench;

    SiteRestServlet(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
        switch (request.getMethod() + " " + path) {
            case "GET /rest/applinks/1.0/manifest" -> manifest(response);
            case "POST /rest/tsv/1.0/authenticate" -> signIn(request, response);
            default -> plugin(request, response, path);
        }
    }

    private static void manifest(HttpServletResponse response) throws IOException {
        response.setContentType("application/xml;charset=UTF-8");
        response.getWriter()
                .write("<manifest><name>Workbench wiki</name><typeId>confluence</typeId>"
                        + "<version>workbench</version></manifest>");
    }

    private void signIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        JsonNode body;
        try {
            body = JSON.readTree(request.getInputStream());
        } catch (JsonProcessingException e) {
            answer(response, 400, "application/json", Map.of("message", "The body is no JSON"));
            return;
        }
        Optional<SiteUser> person = workbench
                .site()
                .users()
                .authenticate(
                        body.path("username").asText(), body.path("password").asText());
        if (person.isEmpty()) {
            answer(response, 401, "application/json", Map.of("message", "The user name or password is wrong"));
            return;
        }
        request.getSession();
        request.changeSessionId();
        request.getSession()
                .setAttribute(RequestFilter.PERSON, person.get().account().key());
        answer(response, 200, "application/json", Map.of("targetUrl", WebServer.CONTEXT + "/"));
    }

    private void plugin(HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
        SiteUser person = RequestState.current().person();
        InstalledPlugin plugin = workbench.platform().plugin();
        String accepted = String.valueOf(request.getHeader("Accept"));
        if (person == null || !person.account().siteAdmin()) {
            answer(response, person == null ? 401 : 403, "application/json", Map.of("message", "Not allowed"));
        } else if (!request.getMethod().equals("GET") || !path.equals("/rest/plugins/1.0/" + plugin.key() + "-key")) {
            answer(response, 404, "application/json", Map.of("message", "Not found"));
        } else if (!accepted.contains(PLUGIN) && !accepted.contains("*/*")) {
            answer(response, 406, "application/json", Map.of("message", "Ask for " + PLUGIN));
        } else {
            answer(response, 200, PLUGIN, described(plugin));
        }
    }

    private static Map<String, Object> described(InstalledPlugin plugin) {
        List<Map<String, Object>> modules = Xml.children(plugin.descriptor()).stream()
                .filter(module -> !NO_MODULES.contains(module.name()))
                .map(module -> described(plugin, module))
                .toList();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("key", plugin.key());
        answer.put("enabled", true);
        answer.put("version", plugin.version());
        answer.put("name", plugin.descriptor().attribute("name"));
        answer.put("modules", modules);
        answer.put("userInstalled", true);
        answer.put("optional", true);
        answer.put("unrecognisedModuleTypes", false);
        return answer;
    }

    /** Whatever could not be recognised or enabled kept the app from being installed here. */
    private static Map<String, Object> described(InstalledPlugin plugin, XmlElement module) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("key", module.attribute("key"));
        answer.put("completeKey", plugin.key() + ":" + module.attribute("key"));
        answer.put("enabled", true);
        answer.put("optional", true);
        answer.put("name", module.attribute("name"));
        answer.put("recognisableType", true);
        answer.put("broken", false);
        return answer;
    }

    private static void answer(HttpServletResponse response, int status, String type, Object body) throws IOException {
        response.setStatus(status);
        response.setContentType(type + ";charset=UTF-8");
        JSON.writeValue(response.getWriter(), body);
    }
}
