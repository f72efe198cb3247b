package com.atlassian.confluence.core;

import com.atlassian.confluence.themes.GlobalHelper;
import com.atlassian.confluence.themes.ThemeHelper;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import jakarta.servlet.http.HttpServletRequest;

@SuppressWarnings("serial")
public class ConfluenceActionSupport extends AbstractI18nActionSupport {
    protected ConfluenceUser getAuthenticatedUser() {
        return AuthenticatedUserThreadLocal.get();
    }

    public boolean isPermitted() {
        return true;
    }

    @Override
    public String getText(String key) {
        return super.getText(key);
    }

    public ThemeHelper getHelper() {
        return new GlobalHelper(this);
    }

    public HttpServletRequest getCurrentRequest() {
        throw new UnsupportedOperationException("signature only");
    }
}
