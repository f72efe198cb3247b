package org.guildhall.workbench.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.UUID;

/** The session's XSRF token, in the parameter {@code atl_token}. */
final class Tokens {
    private static final String ATTRIBUTE = "atlassian.xsrf.token";

    private Tokens() {}

    /** Makes a session for pages, never for REST. */
    static String of(HttpServletRequest request) {
        boolean isRest = request.getServletPath().startsWith("/rest");
        HttpSession session = request.getSession(!isRest);
        if (session == null) {
            return null;
        }
        if (session.getAttribute(ATTRIBUTE) == null) {
            session.setAttribute(ATTRIBUTE, UUID.randomUUID().toString());
        }
        return (String) session.getAttribute(ATTRIBUTE);
    }

    static boolean isValid(HttpServletRequest request) {
        String token = request.getParameter("atl_token");
        return token != null && token.equals(of(request));
    }
}
