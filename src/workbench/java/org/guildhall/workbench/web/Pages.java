package org.guildhall.workbench.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.guildhall.workbench.RequestState;
import org.guildhall.workbench.Workbench;
import org.guildhall.workbench.platform.Xml;
import org.guildhall.workbench.platform.XmlElement;
import org.guildhall.workbench.site.HostI18n;
import org.guildhall.workbench.site.SiteUser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Puts what was rendered into the wiki's frame. */
final class Pages {
    private final Workbench workbench;
    private final Aui aui = Aui.fromProperties();

    Pages(Workbench workbench) {
        this.workbench = workbench;
    }

    Aui aui() {
        return aui;
    }

    /** What every template is given: nothing but what both 9 and 10 are seen to give. */
    Map<String, Object> velocityDefaults() {
        return Map.of("i18n", new HostI18n(workbench.platform().texts()));
    }

    /** A page of the workbench itself. */
    void show(HttpServletResponse response, int status, String title, String template, Map<String, ?> values)
            throws IOException {
        Map<String, Object> context = RequestState.current().velocityContext();
        context.putAll(values);
        context.put("token", Optional.ofNullable(RequestState.current().token()).orElse(""));
        context.put("base", WebServer.CONTEXT);
        String body = workbench.platform().templates().render("workbench/pages/" + template + ".vm", context);
        frame(response, status, title, body);
    }

    /** A page of the app, a whole document that names its title. */
    void decorate(HttpServletResponse response, int status, String html) throws IOException {
        Document document = Jsoup.parse(html);
        document.outputSettings().prettyPrint(false);
        if (document.select("meta[name=decorator]").isEmpty()) {
            RequestState.current().problem("The page names no decorator");
        }
        frame(response, status, document.title(), document.body().html());
    }

    private void frame(HttpServletResponse response, int status, String title, String bodyHtml) throws IOException {
        RequestState state = RequestState.current();
        Map<String, Object> frame = new HashMap<>();
        frame.put("title", title);
        frame.put("bodyHtml", bodyHtml);
        frame.put("base", WebServer.CONTEXT);
        frame.put(
                "username",
                Optional.ofNullable(state.person()).map(SiteUser::getName).orElse(""));
        frame.put(
                "fullName",
                Optional.ofNullable(state.person()).map(SiteUser::getFullName).orElse(""));
        frame.put("isAdmin", state.person() != null && state.person().account().siteAdmin());
        frame.put("header", new SpaceTools(workbench).header());
        frame.put("token", Optional.ofNullable(state.token()).orElse(""));
        frame.put("colorMode", workbench.site().colorModes().of(state.person()).code());
        frame.put("auiStyles", aui.styles());
        frame.put("auiScripts", aui.scripts());
        frame.put("styles", required(state, ".css"));
        frame.put("scripts", required(state, ".js"));
        frame.put("problems", state.problems());
        frame.put("readOnly", workbench.site().isReadOnly());
        String page = workbench.platform().templates().render("workbench/pages/frame.vm", frame);
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-cache, no-store, must-revalidate");
        response.setHeader("X-Workbench-Sql", String.valueOf(workbench.sql().sinceBegin()));
        response.getWriter().write(page);
    }

    private List<String> required(RequestState state, String ending) {
        return state.resources().stream()
                .flatMap(key -> filesOf(key, ending).stream())
                .distinct()
                .toList();
    }

    private List<String> filesOf(String resourceKey, String ending) {
        String plugin = workbench.platform().plugin().key() + ":";
        if (!resourceKey.startsWith(plugin)) {
            return List.of();
        }
        String key = resourceKey.substring(plugin.length());
        return Xml.children(workbench.platform().plugin().descriptor(), "web-resource").stream()
                .filter(module -> module.attribute("key").equals(key))
                .findFirst()
                .map(module -> filesOf(module, resourceKey, ending))
                .orElseGet(() -> {
                    RequestState.current().problem("There is no web resource " + resourceKey);
                    return List.of();
                });
    }

    /** What the module depends on first. */
    private List<String> filesOf(XmlElement module, String resourceKey, String ending) {
        Stream<String> dependencies = Xml.children(module, "dependency").stream()
                .map(dependency -> dependency.text().trim())
                .flatMap(dependency -> filesOf(dependency, ending).stream());
        Stream<String> own = Xml.children(module, "resource").stream()
                .map(resource -> resource.attribute("name"))
                .filter(name -> name.endsWith(ending))
                .map(name -> WebServer.CONTEXT + "/download/resources/" + resourceKey + "/" + name);
        return Stream.concat(dependencies, own).toList();
    }
}
