package org.guildhall.platform.confluence;

import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import com.atlassian.sal.api.web.context.HttpContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.guildhall.platform.RequestParameters;

/** The parameters of the request on this thread, if a request it is. */
@Named
public class ConfluenceRequestParameters implements RequestParameters {
    private static final String OCCURRENCE = ConfluenceRequestParameters.class.getName() + ".";

    private final HttpContext http;
    private final AccessModeService accessMode;
    private final HostSession session;

    @Inject
    public ConfluenceRequestParameters(HttpContext http, AccessModeService accessMode, HostSession session) {
        this.http = http;
        this.accessMode = accessMode;
        this.session = session;
    }

    @Override
    public Optional<String> get(String name) {
        HttpServletRequest request = http.getRequest();
        return request == null ? Optional.empty() : Optional.ofNullable(request.getParameter(name));
    }

    @Override
    public Map<String, String> all() {
        HttpServletRequest request = http.getRequest();
        return request == null
                ? Map.of()
                : Collections.list(request.getParameterNames()).stream()
                        .collect(Collectors.toMap(name -> name, name -> request.getParameter(name)));
    }

    @Override
    public int occurrence(String name) {
        HttpServletRequest request = http.getRequest();
        if (request == null) {
            return 1;
        }
        String attribute = OCCURRENCE + name;
        int number = request.getAttribute(attribute) instanceof Integer before ? before + 1 : 1;
        request.setAttribute(attribute, number);
        return number;
    }

    @Override
    public String contextPath() {
        HttpServletRequest request = http.getRequest();
        return request == null ? "" : request.getContextPath();
    }

    @Override
    public boolean isReadOnly() {
        return session.in(accessMode::isReadOnlyAccessModeEnabled);
    }
}
