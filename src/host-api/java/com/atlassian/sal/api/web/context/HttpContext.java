package com.atlassian.sal.api.web.context;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public interface HttpContext {
    HttpServletRequest getRequest();

    HttpServletResponse getResponse();
}
