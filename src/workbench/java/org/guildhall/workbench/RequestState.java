package org.guildhall.workbench;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guildhall.workbench.site.SiteUser;

/** What belongs to the request on this thread: the person, the page's resources, and every loud error so far. */
public final class RequestState {
    private static final ThreadLocal<RequestState> CURRENT = new ThreadLocal<>();

    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final SiteUser person;
    private final String token;
    private final Map<String, Object> velocityDefaults;
    private final Set<String> resources = new LinkedHashSet<>();
    private final List<String> problems = new ArrayList<>();

    /**
     * @param request null outside of requests
     * @param response null outside of requests
     * @param person null for anonymous visitors
     * @param token the session's XSRF token, null without a session
     * @param velocityDefaults what every template is given
     */
    public RequestState(
            HttpServletRequest request,
            HttpServletResponse response,
            SiteUser person,
            String token,
            Map<String, Object> velocityDefaults) {
        this.request = request;
        this.response = response;
        this.person = person;
        this.token = token;
        this.velocityDefaults = velocityDefaults;
    }

    /** The state of this thread's request; an anonymous one outside of requests. */
    public static RequestState current() {
        RequestState state = CURRENT.get();
        return state == null ? new RequestState(null, null, null, null, Map.of()) : state;
    }

    /** Whether this thread serves a request. */
    public static boolean isServing() {
        return CURRENT.get() != null;
    }

    public static void begin(RequestState state) {
        CURRENT.set(state);
    }

    public static void end() {
        CURRENT.remove();
    }

    public HttpServletRequest request() {
        return request;
    }

    public HttpServletResponse response() {
        return response;
    }

    public SiteUser person() {
        return person;
    }

    public String token() {
        return token;
    }

    public Map<String, Object> velocityContext() {
        return new HashMap<>(velocityDefaults);
    }

    public void require(String resourceKey) {
        resources.add(resourceKey);
    }

    public Set<String> resources() {
        return resources;
    }

    /** Notes something that Confluence would only log or leave blank. */
    public void problem(String message) {
        problems.add(message);
    }

    public List<String> problems() {
        return problems;
    }
}
