package org.guildhall.workbench.web;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.atlassian.plugins.rest.api.security.annotation.SystemAdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guildhall.workbench.RequestState;
import org.guildhall.workbench.Workbench;
import org.guildhall.workbench.platform.PluginFailure;
import org.guildhall.workbench.site.SiteUser;

/**
 * Access annotations and XSRF for REST, denied by default. Read-only mode is left to the app: Confluence stops no write
 * to Active Objects, so an app that does not refuse is seen here.
 */
final class RestGate implements ContainerRequestFilter, ContainerResponseFilter {
    private static final List<Class<? extends Annotation>> RULES = List.of(
            UnrestrictedAccess.class,
            AnonymousSiteAccess.class,
            LicensedOnly.class,
            AdminOnly.class,
            SystemAdminOnly.class);
    private static final Set<String> FORM_LIKE =
            Set.of("application/x-www-form-urlencoded", "multipart/form-data", "text/plain");

    private final Workbench workbench;

    @Context
    private ResourceInfo resource;

    RestGate(Workbench workbench) {
        this.workbench = workbench;
    }

    /** Confluence would let licensed users in where a rule is missing; here it is an error. */
    static void requireAccessRules(Class<?> type) {
        for (Method method : type.getMethods()) {
            boolean isEndpoint = Arrays.stream(method.getAnnotations())
                    .anyMatch(annotation -> annotation.annotationType().isAnnotationPresent(HttpMethod.class));
            if (isEndpoint && rule(method).or(() -> rule(type)).isEmpty()) {
                throw new PluginFailure(method + " carries no access annotation");
            }
        }
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Method method = resource.getResourceMethod();
        Class<? extends Annotation> rule =
                rule(method).or(() -> rule(resource.getResourceClass())).orElse(LicensedOnly.class);
        SiteUser person = RequestState.current().person();
        if (!isLetIn(rule, person)) {
            request.abortWith(Response.status(person == null ? 401 : 403)
                    .type(MediaType.APPLICATION_JSON)
                    .entity("{\"message\":\"Not allowed\"}")
                    .build());
        } else if (isForgeable(request)) {
            request.abortWith(Response.status(403)
                    .type(MediaType.APPLICATION_JSON)
                    .entity("{\"message\":\"XSRF check failed\"}")
                    .build());
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() >= 500 && !workbench.site().isReadOnly()) {
            RequestState.current()
                    .problem(request.getMethod() + " " + request.getUriInfo().getPath() + " answered "
                            + response.getStatus());
        }
        response.getHeaders()
                .putSingle("X-Workbench-Sql", String.valueOf(workbench.sql().sinceBegin()));
    }

    private static boolean isLetIn(Class<? extends Annotation> rule, SiteUser person) {
        if (rule == UnrestrictedAccess.class || rule == AnonymousSiteAccess.class) {
            return true;
        }
        boolean isSiteAdmin = person != null && person.account().siteAdmin();
        return rule == LicensedOnly.class ? person != null : isSiteAdmin;
    }

    /** A form of another site could send it: form-like content without the header, or a foreign origin. */
    private boolean isForgeable(ContainerRequestContext request) {
        if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) {
            return false;
        }
        MediaType type = request.getMediaType();
        boolean isFormLike = type != null && FORM_LIKE.contains(type.getType() + "/" + type.getSubtype());
        boolean isExempt = "no-check".equals(request.getHeaderString("X-Atlassian-Token"));
        String origin = request.getHeaderString("Origin");
        boolean isForeign =
                origin != null && !workbench.address().resolve("/").toString().equals(origin + "/");
        return (isFormLike && !isExempt) || isForeign;
    }

    private static Optional<Class<? extends Annotation>> rule(AnnotatedElement element) {
        return RULES.stream().filter(element::isAnnotationPresent).findFirst();
    }
}
