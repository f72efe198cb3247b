package com.atlassian.confluence.plugin.descriptor.web.conditions;

import java.util.Map;
import org.guildhall.workbench.Workbench;
import org.guildhall.workbench.site.SiteSpace;

/** Whether there is a space at all. */
public final class HasSpaceCondition implements WorkbenchCondition {
    @Override
    public boolean isMet(Map<String, String> params, Workbench workbench, SiteSpace space) {
        return space != null;
    }
}
