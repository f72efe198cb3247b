package com.atlassian.sal.api.web.context;

import javax.servlet.http.HttpServletRequest;

public interface HttpContext {
    HttpServletRequest getRequest();
}
