package org.guildhall.workbench.web;

import com.atlassian.confluence.security.Permission;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.guildhall.workbench.RequestState;
import org.guildhall.workbench.site.Site;
import org.guildhall.workbench.site.SitePage;
import org.guildhall.workbench.site.SiteSpace;
import org.guildhall.workbench.site.SiteUser;

/**
 * One call of the host's own REST.
 *
 * @param path the parts of the address after {@code /rest/api}, or after the API's name and version
 */
record HostCall(HttpServletRequest request, HostAnswer answer, List<String> path, Site site) {

    String method() {
        return request.getMethod();
    }

    /** Null for visitors. */
    SiteUser person() {
        return RequestState.current().person();
    }

    /** Empty where the address ends before. */
    String part(int index) {
        return index < path.size() ? path.get(index) : "";
    }

    /** Empty when it was not sent. */
    String parameter(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    /** @throws IllegalArgumentException when the body is no JSON object */
    JsonNode body() throws IOException {
        return JsonInput.object(request);
    }

    boolean may(Permission permission, SiteSpace space) {
        return site.spaces().may(person(), permission, space);
    }

    Optional<SiteSpace> space(String key, Permission permission) {
        return site.spaces().byKey(key).filter(space -> may(permission, space));
    }

    static SiteSpace spaceOf(SitePage page) {
        return (SiteSpace) page.getSpace();
    }

    void notFound() throws IOException {
        answer.refuse(404, "There is no such thing, or you may not see it");
    }
}
