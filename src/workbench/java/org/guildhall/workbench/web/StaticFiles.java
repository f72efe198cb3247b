package org.guildhall.workbench.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.guildhall.workbench.RequestState;
import org.guildhall.workbench.Workbench;
import org.guildhall.workbench.platform.Xml;
import org.guildhall.workbench.site.SiteUser;

/** Web resources of the app by module, pictures, AUI, and the workbench's own style. */
final class StaticFiles {
    private static final Map<String, String> TYPES = Map.of(
            "css",
            "text/css;charset=UTF-8",
            "js",
            "application/javascript;charset=UTF-8",
            "png",
            "image/png",
            "svg",
            "image/svg+xml",
            "woff",
            "font/woff",
            "ttf",
            "font/ttf");
    private static final String RESOURCES = "/download/resources/";

    private final Workbench workbench;
    private final Aui aui;

    StaticFiles(Workbench workbench, Aui aui) {
        this.workbench = workbench;
        this.aui = aui;
    }

    static boolean has(String path) {
        return path.startsWith("/download/")
                || path.startsWith("/images/")
                || path.startsWith(Aui.PREFIX)
                || path.equals("/workbench.css")
                || path.equals("/user-picker.js");
    }

    void send(String path, HttpServletResponse response) throws IOException {
        response.setContentType(
                TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "application/octet-stream"));
        if (path.startsWith("/images/avatar/")) {
            avatar(path, response);
            return;
        }
        Optional<InputStream> file = open(path, response);
        if (file.isEmpty()) {
            RequestState.current().problem("There is no file " + path);
            response.sendError(404);
            return;
        }
        try (InputStream in = file.get()) {
            in.transferTo(response.getOutputStream());
        }
    }

    private Optional<InputStream> open(String path, HttpServletResponse response) throws IOException {
        if (path.startsWith(RESOURCES)) {
            return resource(path.substring(RESOURCES.length()));
        }
        if (!path.startsWith(Aui.PREFIX)) {
            return Optional.ofNullable(StaticFiles.class.getResourceAsStream("/workbench" + path));
        }
        Optional<Path> file = aui.file(path);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        return Optional.of(Files.newInputStream(file.get()));
    }

    private Optional<InputStream> resource(String path) {
        int slash = path.indexOf('/');
        if (slash < 0) {
            return Optional.empty();
        }
        String owner = path.substring(0, slash);
        String name = path.substring(slash + 1);
        if (owner.equals(workbench.platform().plugin().key()) && name.startsWith("images/")) {
            return workbench.platform().plugin().resource(name);
        }
        String module = owner.substring(owner.indexOf(':') + 1);
        return Xml.children(workbench.platform().plugin().descriptor(), "web-resource").stream()
                .filter(each -> each.attribute("key").equals(module))
                .flatMap(each -> Xml.children(each, "resource").stream())
                .filter(each -> each.attribute("name").equals(name))
                .findFirst()
                .flatMap(each -> workbench.platform().plugin().resource(each.attribute("location")));
    }

    /** The first letter of a name on a colour of its own. */
    private void avatar(String path, HttpServletResponse response) throws IOException {
        String key = path.substring("/images/avatar/".length()).replace(".svg", "");
        String name =
                workbench.site().users().byKey(key).map(SiteUser::getFullName).orElse("?");
        String letter = name.substring(0, name.offsetByCodePoints(0, 1));
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 48 48\"><rect width=\"48\" height=\"48\""
                + " fill=\"hsl("
                + Math.floorMod(key.hashCode(), 360)
                + " 45% 32%)\"/><text x=\"24\" y=\"32\" font-size=\"24\" text-anchor=\"middle\""
                + " fill=\"#fff\" font-family=\"sans-serif\">"
                + org.guildhall.workbench.velocity.AutomaticEncoding.encode(letter) + "</text></svg>";
        response.getOutputStream().write(svg.getBytes(StandardCharsets.UTF_8));
    }
}
