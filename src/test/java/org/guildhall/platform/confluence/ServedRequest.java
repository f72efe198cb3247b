package org.guildhall.platform.confluence;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import com.atlassian.sal.api.web.context.HttpContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.SharedLookups;

/** A host that serves a request, and then another one. */
public final class ServedRequest {
    private final HttpContext http = mock(HttpContext.class);
    private final AccessModeService accessMode = mock(AccessModeService.class);

    public ServedRequest() {
        next();
    }

    /** What macros of the requests share. */
    public SharedLookups lookups() {
        return new RequestLookups(http);
    }

    /** What the app is told of the request's parameters. */
    RequestParameters parameters() {
        return new ConfluenceRequestParameters(http, accessMode, HostSessions.OPEN);
    }

    /** Another request begins, of no parameters. */
    public void next() {
        next(Map.of());
    }

    /** Another request begins. */
    void next(Map<String, String> parameters) {
        HttpServletRequest request = mock(HttpServletRequest.class);
        Map<String, Object> attributes = new HashMap<>();
        when(request.getAttribute(anyString())).then(call -> attributes.get(call.<String>getArgument(0)));
        doAnswer(call -> attributes.put(call.getArgument(0), call.getArgument(1)))
                .when(request)
                .setAttribute(anyString(), any());
        doAnswer(call -> attributes.remove(call.<String>getArgument(0)))
                .when(request)
                .removeAttribute(anyString());
        when(request.getParameterNames()).thenReturn(Collections.enumeration(parameters.keySet()));
        when(request.getParameter(anyString())).then(call -> parameters.get(call.<String>getArgument(0)));
        when(http.getRequest()).thenReturn(request);
    }

    /** The request is of that method. */
    void method(String method) {
        HttpServletRequest request = http.getRequest();
        when(request.getMethod()).thenReturn(method);
    }

    /** The site is put into read-only mode. */
    void readOnly() {
        when(accessMode.isReadOnlyAccessModeEnabled()).thenReturn(true);
    }

    /** There is no request any more, as in a job. */
    public void end() {
        when(http.getRequest()).thenReturn(null);
    }
}
