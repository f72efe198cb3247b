package com.atlassian.confluence.plugin.descriptor.web.conditions;

import java.util.Map;
import org.guildhall.workbench.Workbench;
import org.guildhall.workbench.site.SiteSpace;

/** The workbench's theme has the sidebar, as Confluence's default theme has. */
public final class SpaceSidebarCondition implements WorkbenchCondition {
    @Override
    public boolean isMet(Map<String, String> params, Workbench workbench, SiteSpace space) {
        return true;
    }
}
