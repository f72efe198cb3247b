package org.guildhall.workbench.web;

import com.atlassian.annotations.security.AdminOnly;
import com.atlassian.annotations.security.AnonymousSiteAccess;
import com.atlassian.annotations.security.SystemAdminOnly;
import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.confluence.core.ConfluenceActionSupport;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.spaces.actions.AbstractSpaceAction;
import com.atlassian.confluence.spaces.actions.AbstractSpaceAdminAction;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.guildhall.workbench.RequestState;
import org.guildhall.workbench.Workbench;
import org.guildhall.workbench.site.SiteSpace;
import org.guildhall.workbench.site.SiteUser;
import org.w3c.dom.Element;

/** Runs the app's Struts actions by the rules of Confluence 9: methods, tokens, access, annotated parameters. */
final class AppActions {
    private static final Pattern PROPERTY = Pattern.compile("\\$\\{([A-Za-z]+)}");

    private final Workbench workbench;
    private final Pages pages;
    private final List<AppAction> actions;

    AppActions(Workbench workbench, Pages pages) {
        this.workbench = workbench;
        this.pages = pages;
        this.actions = AppAction.of(workbench.platform().plugin().descriptor());
    }

    Optional<AppAction> at(String address) {
        return actions.stream()
                .filter(action -> action.address().equals(address))
                .findFirst();
    }

    void run(AppAction action, HttpServletRequest request, HttpServletResponse response) throws IOException {
        SiteUser person = RequestState.current().person();
        if (!action.permits(request.getMethod())) {
            refuse(response, 405, "This address does not answer " + request.getMethod());
            return;
        }
        ConfluenceActionSupport target =
                (ConfluenceActionSupport) workbench.platform().plugin().create(action.className());
        if (!mayEnter(target, person)) {
            askToSignIn(request, response, person);
            return;
        }
        if (target instanceof AbstractSpaceAction spaceAction && !enterSpace(spaceAction, request, person)) {
            refuseSpace(request, response, person);
            return;
        }
        if (!request.getMethod().equals("GET") && workbench.site().isReadOnly()) {
            refuse(response, 503, "The site is in read-only mode");
            return;
        }
        ActionParameters.set(target, request.getParameterMap());
        if (action.needsToken(request.getMethod()) && !Tokens.isValid(request)) {
            target.addActionError("Your session token was missing. Please send the form again.");
            show(action, "input", target, response, 403);
            return;
        }
        if (!target.isPermitted()) {
            askToSignIn(request, response, person);
            return;
        }
        show(action, invoke(target, action.method()), target, response, 200);
    }

    private boolean enterSpace(AbstractSpaceAction action, HttpServletRequest request, SiteUser person) {
        Optional<SiteSpace> space = workbench.site().spaces().byKey(request.getParameter("key"));
        Permission needed = action instanceof AbstractSpaceAdminAction ? Permission.ADMINISTER : Permission.VIEW;
        boolean may = space.filter(found -> workbench.site().spaces().may(person, needed, found))
                .isPresent();
        space.filter(found -> may).ifPresent(action::setSpace);
        return may;
    }

    private static boolean mayEnter(Object action, SiteUser person) {
        Class<?> type = action.getClass();
        if (type.isAnnotationPresent(UnrestrictedAccess.class) || type.isAnnotationPresent(AnonymousSiteAccess.class)) {
            return true;
        }
        boolean adminsOnly =
                type.isAnnotationPresent(AdminOnly.class) || type.isAnnotationPresent(SystemAdminOnly.class);
        return person != null && (!adminsOnly || person.account().siteAdmin());
    }

    private void refuseSpace(HttpServletRequest request, HttpServletResponse response, SiteUser person)
            throws IOException {
        if (person == null) {
            askToSignIn(request, response, null);
        } else {
            refuse(response, 404, "There is no such space, or you may not do this there");
        }
    }

    private void askToSignIn(HttpServletRequest request, HttpServletResponse response, SiteUser person)
            throws IOException {
        if (person != null) {
            refuse(response, 403, "You may not do this");
            return;
        }
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String here = request.getServletPath() + query;
        response.sendRedirect(
                WebServer.CONTEXT + "/login.action?os_destination=" + URLEncoder.encode(here, StandardCharsets.UTF_8));
    }

    private void refuse(HttpServletResponse response, int status, String message) throws IOException {
        pages.show(response, status, message, "message", Map.of("message", message));
    }

    private void show(
            AppAction action, String result, ConfluenceActionSupport target, HttpServletResponse response, int status)
            throws IOException {
        Element element = action.result(result)
                .orElseThrow(() -> new IllegalStateException(action.address() + " has no result called " + result));
        String value = element.getTextContent().trim();
        switch (element.getAttribute("type")) {
            case "velocity" -> {
                Map<String, Object> context =
                        new HashMap<>(RequestState.current().velocityContext());
                context.put("action", target);
                pages.decorate(
                        response, status, workbench.platform().templates().render(value, context));
            }
            case "redirect" -> response.sendRedirect(WebServer.CONTEXT + filled(value, target));
            default -> throw new IllegalStateException("Not a result type: " + element.getAttribute("type"));
        }
    }

    private static String filled(String location, Object target) {
        Matcher matcher = PROPERTY.matcher(location);
        return matcher.replaceAll(match -> Matcher.quoteReplacement(
                URLEncoder.encode(String.valueOf(property(target, match.group(1))), StandardCharsets.UTF_8)));
    }

    private static Object property(Object target, String name) {
        return invoke0(target, "get" + Character.toUpperCase(name.charAt(0)) + name.substring(1));
    }

    private static String invoke(Object target, String method) {
        return (String) invoke0(target, method);
    }

    private static Object invoke0(Object target, String method) {
        try {
            return target.getClass().getMethod(method).invoke(target);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(target.getClass().getName() + "." + method + " failed", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(target.getClass().getName() + " has no public method " + method, e);
        }
    }
}
