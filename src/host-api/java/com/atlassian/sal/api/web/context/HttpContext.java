package com.atlassian.sal.api.web.context;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

public interface HttpContext {
    HttpServletRequest getRequest();

    HttpServletResponse getResponse();
}
