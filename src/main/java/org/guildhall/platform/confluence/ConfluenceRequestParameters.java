package org.guildhall.platform.confluence;

import com.atlassian.sal.api.web.context.HttpContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.guildhall.platform.RequestParameters;

/** The parameters of the request on this thread, if a request it is. */
@Named
public class ConfluenceRequestParameters implements RequestParameters {
    private final HttpContext http;

    @Inject
    public ConfluenceRequestParameters(HttpContext http) {
        this.http = http;
    }

    @Override
    public Optional<String> get(String name) {
        HttpServletRequest request = http.getRequest();
        return request == null ? Optional.empty() : Optional.ofNullable(request.getParameter(name));
    }

    @Override
    public String contextPath() {
        HttpServletRequest request = http.getRequest();
        return request == null ? "" : request.getContextPath();
    }
}
