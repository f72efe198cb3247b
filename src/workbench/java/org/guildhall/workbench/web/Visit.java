package org.guildhall.workbench.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.guildhall.workbench.RequestState;
import org.guildhall.workbench.site.SiteUser;

/** One request for a page of the wiki, and the ways to answer it. */
record Visit(HttpServletRequest request, HttpServletResponse response, Pages pages) {

    /** Null for anonymous visitors. */
    SiteUser person() {
        return RequestState.current().person();
    }

    String path() {
        return request.getServletPath();
    }

    Optional<String> param(String name) {
        return Optional.ofNullable(request.getParameter(name));
    }

    String text(String name) {
        return param(name).orElse("");
    }

    /** Empty for what is missing or no number. */
    Optional<Long> number(String name) {
        return param(name).filter(text -> text.matches("\\d{1,18}")).map(Long::valueOf);
    }

    void show(int status, String title, String template, Map<String, ?> values) throws IOException {
        pages.show(response, status, title, template, values);
    }

    void message(int status, String text) throws IOException {
        show(status, text, "message", Map.of("message", text));
    }

    /** @param path within the wiki, beginning with a slash */
    void redirect(String path) throws IOException {
        response.sendRedirect(WebServer.CONTEXT + path);
    }

    /** To the login form, from which the visitor comes back here. */
    void signInFirst() throws IOException {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        redirect("/login.action?os_destination=" + URLEncoder.encode(path() + query, StandardCharsets.UTF_8));
    }

    /** What is absent and what this person may not see look the same; a visitor may sign in. */
    void notFound(String what) throws IOException {
        if (person() == null) {
            signInFirst();
        } else {
            message(404, "There is no such " + what + ", or you may not see it.");
        }
    }
}
