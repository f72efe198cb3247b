package org.guildhall.workbench.web;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.guildhall.workbench.RequestState;
import org.guildhall.workbench.Workbench;
import org.guildhall.workbench.site.BasicAuthRule;
import org.guildhall.workbench.site.SiteSwitches;
import org.guildhall.workbench.site.SiteUser;

/**
 * The setting of basic authentication as Confluence's administrators read and change it:
 * {@code /rest/basicauth/1.0/config} with {@code block-requests}, {@code allowed-paths} and {@code allowed-users}, each of
 * which may be sent alone.
 */
@SuppressWarnings("serial")
final class BasicAuthServlet extends HttpServlet {
    private final transient SiteSwitches switches;

    BasicAuthServlet(Workbench workbench) {
        this.switches = workbench.site().switches();
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SiteUser person = RequestState.current().person();
        HostAnswer answer = new HostAnswer(response);
        if (!"/config".equals(request.getPathInfo())) {
            answer.refuse(404, "There is no such address");
        } else if (person == null || !person.account().siteAdmin()) {
            answer.refuse(person == null ? 401 : 403, "Only the site’s administrators may do this");
        } else if (request.getMethod().equals("GET")) {
            answer.send(200, body(switches.basicAuth()));
        } else if (request.getMethod().equals("PUT")) {
            answer.attempt(() -> change(JsonInput.object(request), answer));
        } else {
            answer.notAllowed("GET, PUT");
        }
    }

    private void change(JsonNode body, HostAnswer answer) throws IOException {
        BasicAuthRule before = switches.basicAuth();
        JsonNode block = body.path("block-requests");
        if (!block.isMissingNode() && !block.isBoolean()) {
            throw new IllegalArgumentException("“block-requests” must be true or false");
        }
        switches.basicAuth(new BasicAuthRule(
                block.asBoolean(before.blockRequests()),
                texts(body, "allowed-paths", before.allowedPaths()),
                texts(body, "allowed-users", before.allowedUsers())));
        answer.send(200, body(switches.basicAuth()));
    }

    private static List<String> texts(JsonNode body, String field, List<String> before) {
        JsonNode node = body.path(field);
        if (node.isMissingNode()) {
            return before;
        }
        List<String> texts = new ArrayList<>();
        node.forEach(each -> texts.add(each.isTextual() ? each.asText() : ""));
        if (!node.isArray() || texts.contains("")) {
            throw new IllegalArgumentException("“" + field + "” must be a list of texts");
        }
        return texts;
    }

    private static Map<String, Object> body(BasicAuthRule rule) {
        return Map.of(
                "block-requests",
                rule.blockRequests(),
                "allowed-paths",
                rule.allowedPaths(),
                "allowed-users",
                rule.allowedUsers());
    }
}
