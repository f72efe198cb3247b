package com.atlassian.confluence.themes;

import com.atlassian.confluence.core.ConfluenceActionSupport;

public class GlobalHelper implements ThemeHelper {
    private final ConfluenceActionSupport action;

    public GlobalHelper(ConfluenceActionSupport action) {
        this.action = action;
    }

    public ConfluenceActionSupport getAction() {
        return action;
    }
}
