package org.guildhall.workbench.web;

import com.atlassian.annotations.security.AdminOnly;
import com.atlassian.annotations.security.AnonymousSiteAccess;
import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.annotations.security.SystemAdminOnly;
import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.confluence.core.ConfluenceActionSupport;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.spaces.actions.AbstractSpaceAdminAction;
import com.atlassian.confluence.spaces.actions.SpaceAware;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guildhall.workbench.RequestState;
import org.guildhall.workbench.Workbench;
import org.guildhall.workbench.platform.HostTransactions;
import org.guildhall.workbench.platform.XmlElement;
import org.guildhall.workbench.site.SiteSpace;
import org.guildhall.workbench.site.SiteUser;

/** Runs the app's Struts actions by the rules of Confluence 9: methods, tokens, access, annotated parameters. */
final class AppActions {
    private static final List<Class<? extends Annotation>> RULES = List.of(
            UnrestrictedAccess.class,
            AnonymousSiteAccess.class,
            LicensedOnly.class,
            AdminOnly.class,
            SystemAdminOnly.class);
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

    /** The action in one transaction, what it comes to in the next. */
    void run(AppAction action, Visit visit) throws IOException {
        ConfluenceActionSupport target =
                (ConfluenceActionSupport) workbench.platform().plugin().create(action.className());
        HostTransactions transactions = workbench.platform().transactions();
        Optional<Outcome> outcome = transactions.around(() -> outcome(action, target, visit));
        if (outcome.isPresent()) {
            transactions.around(() -> {
                show(action, outcome.get(), target, visit.response());
                return outcome;
            });
        }
    }

    /** The name of the result to be shown, and the answer's status. */
    private record Outcome(String result, int status) {}

    /** Empty when the request has been answered. */
    private Optional<Outcome> outcome(AppAction action, ConfluenceActionSupport target, Visit visit)
            throws IOException {
        HttpServletRequest request = visit.request();
        SiteUser person = visit.person();
        if (!action.permits(request.getMethod(), target.getClass())) {
            visit.message(405, "This address does not answer " + request.getMethod());
            return Optional.empty();
        }
        if (!mayEnter(action.publicMethod(target.getClass()), target.getClass(), person)) {
            askToSignIn(visit);
            return Optional.empty();
        }
        if (target instanceof SpaceAware aware && !enterSpace(aware, request, person)) {
            refuseSpace(visit);
            return Optional.empty();
        }
        if (!request.getMethod().equals("GET") && workbench.site().isReadOnly()) {
            visit.message(503, "The site is in read-only mode");
            return Optional.empty();
        }
        ActionParameters.set(target, request.getParameterMap());
        if (action.needsToken(request.getMethod(), target.getClass()) && !Tokens.isValid(request)) {
            target.addActionError("Your session token was missing. Please send the form again.");
            return Optional.of(new Outcome("input", 403));
        }
        if (!target.isPermitted()) {
            askToSignIn(visit);
            return Optional.empty();
        }
        return Optional.of(new Outcome(invoke(target, action.method()), 200));
    }

    /** As the host's interceptor: only an action that is aware of spaces gets one, by the parameter {@code key}. */
    private boolean enterSpace(SpaceAware action, HttpServletRequest request, SiteUser person) {
        Optional<SiteSpace> space = workbench.site().spaces().byKey(request.getParameter("key"));
        if (space.isEmpty()) {
            return !action.isSpaceRequired();
        }
        Optional<SiteSpace> open = space.filter(found -> mayEnter(action, found, person));
        open.ifPresent(action::setSpace);
        return open.isPresent();
    }

    private boolean mayEnter(SpaceAware action, SiteSpace space, SiteUser person) {
        boolean isForAdmins = action instanceof AbstractSpaceAdminAction;
        Permission needed = isForAdmins ? Permission.ADMINISTER : Permission.VIEW;
        return (!isForAdmins && !action.isViewPermissionRequired())
                || workbench.site().spaces().may(person, needed, space);
    }

    /** The method's rule, else the class's; without any, Confluence lets licensed users in and here it is a problem. */
    private static boolean mayEnter(Method method, Class<?> type, SiteUser person) {
        Class<?> rule = rule(method).or(() -> rule(type)).orElse(null);
        if (rule == null) {
            RequestState.current().problem(type.getName() + " carries no access annotation");
        }
        if (rule == UnrestrictedAccess.class || rule == AnonymousSiteAccess.class) {
            return true;
        }
        boolean adminsOnly = rule == AdminOnly.class || rule == SystemAdminOnly.class;
        return person != null && (!adminsOnly || person.account().siteAdmin());
    }

    private static Optional<Class<? extends Annotation>> rule(AnnotatedElement element) {
        return RULES.stream().filter(element::isAnnotationPresent).findFirst();
    }

    private static void refuseSpace(Visit visit) throws IOException {
        if (visit.person() == null) {
            visit.signInFirst();
        } else {
            visit.message(404, "There is no such space, or you may not do this there");
        }
    }

    private static void askToSignIn(Visit visit) throws IOException {
        if (visit.person() == null) {
            visit.signInFirst();
        } else {
            visit.message(403, "You may not do this");
        }
    }

    private void show(AppAction action, Outcome outcome, ConfluenceActionSupport target, HttpServletResponse response)
            throws IOException {
        if (outcome.result().equals("none")) {
            return;
        }
        XmlElement element = action.result(outcome.result())
                .orElseThrow(() ->
                        new IllegalStateException(action.address() + " has no result called " + outcome.result()));
        String value = element.text().trim();
        switch (element.attribute("type")) {
            case "velocity" -> {
                Map<String, Object> context =
                        new HashMap<>(RequestState.current().velocityContext());
                context.put("action", target);
                pages.decorate(
                        response,
                        outcome.status(),
                        workbench.platform().templates().render(value, context));
            }
            case "redirect" -> response.sendRedirect(WebServer.CONTEXT + filled(value, target));
            default -> throw new IllegalStateException("Not a result type: " + element.attribute("type"));
        }
    }

    private static String filled(String location, Object target) {
        Matcher matcher = PROPERTY.matcher(location);
        return matcher.replaceAll(match ->
                Matcher.quoteReplacement(URLEncoder.encode(property(target, match.group(1)), StandardCharsets.UTF_8)));
    }

    private static String property(Object target, String name) {
        Object value = invoke0(target, "get" + Character.toUpperCase(name.charAt(0)) + name.substring(1));
        if (value == null) {
            throw new IllegalStateException("The redirect needs " + name + ", which is null");
        }
        return value.toString();
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
