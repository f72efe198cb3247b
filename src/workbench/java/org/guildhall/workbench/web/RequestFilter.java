package org.guildhall.workbench.web;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.guildhall.workbench.RequestState;
import org.guildhall.workbench.SqlCount;
import org.guildhall.workbench.Workbench;
import org.guildhall.workbench.site.SiteUser;

/** Who asks, the headers Confluence sends, the count of SQL statements, and the loud errors of each request. */
final class RequestFilter implements Filter {
    static final String PERSON = "workbench.person";

    private final Workbench workbench;
    private final Pages pages;

    RequestFilter(Workbench workbench, Pages pages) {
        this.workbench = workbench;
        this.pages = pages;
    }

    @Override
    public void doFilter(ServletRequest rawRequest, ServletResponse rawResponse, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) rawRequest;
        HttpServletResponse response = (HttpServletResponse) rawResponse;
        request.setCharacterEncoding("UTF-8");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("Content-Security-Policy", "frame-ancestors 'self'");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        boolean claimsToBe = request.getHeader("Authorization") != null;
        if (claimsToBe && !mayUseBasicAuth(request)) {
            new HostAnswer(response)
                    .send(403, Map.of("message", "Basic Authentication has been disabled on this instance."));
            return;
        }
        Optional<SiteUser> person = claimsToBe ? byBasicAuth(request) : bySession(request);
        if (claimsToBe && person.isEmpty()) {
            response.setHeader("WWW-Authenticate", "Basic realm=\"Confluence\"");
            response.sendError(401);
            return;
        }
        serve(request, response, chain, person.orElse(null));
    }

    private void serve(HttpServletRequest request, HttpServletResponse response, FilterChain chain, SiteUser person)
            throws IOException, ServletException {
        RequestState state = new RequestState(request, response, person, Tokens.of(request), pages.velocityDefaults());
        RequestState.begin(state);
        AuthenticatedUserThreadLocal.set(person);
        workbench.sql().begin();
        try {
            chain.doFilter(request, new Counted(response, workbench.sql()));
        } catch (IOException | ServletException | RuntimeException e) {
            state.problem(request.getMethod() + " " + request.getServletPath() + " failed: " + e);
            throw e;
        } finally {
            AuthenticatedUserThreadLocal.reset();
            RequestState.end();
            workbench.problems().addAll(state.problems());
        }
    }

    private boolean mayUseBasicAuth(HttpServletRequest request) {
        String username = credentials(request).map(pair -> pair[0]).orElse("");
        return workbench.site().switches().basicAuth().allows(pathOf(request), username);
    }

    private Optional<SiteUser> byBasicAuth(HttpServletRequest request) {
        return credentials(request).flatMap(pair -> workbench.site().users().authenticate(pair[0], pair[1]));
    }

    /** User name and password, empty for what is no basic authentication. */
    private static Optional<String[]> credentials(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        try {
            return Optional.of(header)
                    .filter(text -> text.startsWith("Basic "))
                    .map(text -> Base64.getDecoder().decode(text.substring(6)))
                    .map(pair -> new String(pair, StandardCharsets.UTF_8).split(":", 2))
                    .filter(pair -> pair.length == 2);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String pathOf(HttpServletRequest request) {
        return request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
    }

    private Optional<SiteUser> bySession(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return Optional.ofNullable(session)
                .map(open -> (String) open.getAttribute(PERSON))
                .flatMap(workbench.site().users()::byKey)
                .filter(user -> user.account().active());
    }

    /** A redirect ends the answer, so the count is written then. */
    private static final class Counted extends HttpServletResponseWrapper {
        private final SqlCount sql;

        Counted(HttpServletResponse response, SqlCount sql) {
            super(response);
            this.sql = sql;
        }

        @Override
        public void sendRedirect(String location) throws IOException {
            setHeader("X-Workbench-Sql", String.valueOf(sql.sinceBegin()));
            super.sendRedirect(location);
        }
    }
}
