package org.guildhall.workbench.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.guildhall.workbench.Workbench;
import org.guildhall.workbench.site.Site;

/** The part of Confluence's own REST that scripts and its own screens use: content, spaces, people and blueprints. */
@SuppressWarnings("serial")
final class HostRestServlet extends HttpServlet {
    private final transient Site site;
    private final transient ContentCalls contents;
    private final transient SpaceCalls spaces;
    private final transient PeopleCalls people;
    private final transient DialogCalls dialog;

    HostRestServlet(Workbench workbench) {
        this.site = workbench.site();
        this.contents = new ContentCalls(workbench);
        this.spaces = new SpaceCalls(site);
        this.people = new PeopleCalls(site);
        this.dialog = new DialogCalls(workbench);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HostCall call = new HostCall(request, new HostAnswer(response), parts(request), site);
        boolean writes = !List.of("GET", "HEAD").contains(request.getMethod());
        if (writes && call.person() == null) {
            call.answer().refuse(401, "Please sign in");
        } else if (writes && site.isReadOnly()) {
            call.answer().refuse(403, "The site is in read-only mode");
        } else if (writes && isForm(request)) {
            call.answer().refuse(403, "XSRF check failed");
        } else {
            call.answer().attempt(() -> route(call));
        }
    }

    private void route(HostCall call) throws IOException {
        switch (call.request().getServletPath() + "/" + call.part(0)) {
            case "/rest/api/content" -> contents.answer(call);
            case "/rest/api/space" -> spaces.answer(call);
            case "/rest/api/user" -> people.current(call);
            case "/rest/api/search" -> people.search(call);
            case "/rest/prototype/1" -> people.suggest(call);
            case "/rest/create-dialog/1.0" -> dialog.answer(call);
            default -> call.answer().refuse(404, "The workbench has no such part of Confluence’s REST");
        }
    }

    private static List<String> parts(HttpServletRequest request) {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("");
        return Arrays.stream(path.split("/")).filter(part -> !part.isEmpty()).toList();
    }

    private static boolean isForm(HttpServletRequest request) {
        String type = String.valueOf(request.getContentType());
        boolean isFormLike = type.startsWith("application/x-www-form-urlencoded")
                || type.startsWith("multipart/form-data")
                || type.startsWith("text/plain");
        return isFormLike && !"no-check".equals(request.getHeader("X-Atlassian-Token"));
    }
}
