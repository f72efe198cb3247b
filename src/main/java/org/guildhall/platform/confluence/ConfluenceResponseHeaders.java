package org.guildhall.platform.confluence;

import com.atlassian.sal.api.web.context.HttpContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import org.guildhall.platform.ResponseHeaders;

/** Headers of the answer on this thread. Where a host does not hand it out, the page's own meta elements must do. */
@Named
public class ConfluenceResponseHeaders implements ResponseHeaders {
    private final HttpContext http;

    @Inject
    public ConfluenceResponseHeaders(HttpContext http) {
        this.http = http;
    }

    @Override
    public void neverKeep() {
        HttpServletResponse response = response();
        if (response != null && !response.isCommitted()) {
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("X-Robots-Tag", "noindex, nofollow");
        }
    }

    private HttpServletResponse response() {
        try {
            return http.getResponse();
        } catch (LinkageError e) {
            return null;
        }
    }
}
