package com.atlassian.confluence.plugin.descriptor.web.conditions;

import com.atlassian.confluence.security.Permission;
import java.util.Map;
import org.guildhall.workbench.RequestState;
import org.guildhall.workbench.Workbench;
import org.guildhall.workbench.site.SiteSpace;

/** Whether the viewer has a permission on the space. */
public final class SpacePermissionCondition implements WorkbenchCondition {
    @Override
    public boolean isMet(Map<String, String> params, Workbench workbench, SiteSpace space) {
        if (!"administer".equals(params.get("permission"))) {
            throw new IllegalArgumentException("Not a permission of this condition: " + params);
        }
        return workbench.site().spaces().may(RequestState.current().person(), Permission.ADMINISTER, space);
    }
}
