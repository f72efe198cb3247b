package org.guildhall.platform.confluence;

import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.sal.api.web.context.HttpContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Sessions of a host that needs no transaction to read. */
public final class HostSessions {
    public static final HostSession OPEN = new HostSession(
            new TransactionTemplate() {
                @Override
                public <T> T execute(TransactionCallback<T> action) {
                    return action.doInTransaction();
                }
            },
            new HttpContext() {
                @Override
                public HttpServletRequest getRequest() {
                    return null;
                }

                @Override
                public HttpServletResponse getResponse() {
                    return null;
                }
            });

    private HostSessions() {}
}
