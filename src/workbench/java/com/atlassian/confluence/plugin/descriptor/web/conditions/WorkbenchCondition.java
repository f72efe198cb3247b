package com.atlassian.confluence.plugin.descriptor.web.conditions;

import java.util.Map;
import org.guildhall.workbench.Workbench;
import org.guildhall.workbench.site.SiteSpace;

/** How the workbench asks the host's conditions, which apps only name in their descriptors. */
public interface WorkbenchCondition {
    boolean isMet(Map<String, String> params, Workbench workbench, SiteSpace space);
}
