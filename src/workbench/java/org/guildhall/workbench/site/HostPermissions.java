package org.guildhall.workbench.site;

import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.ArrayList;
import java.util.List;

/** Permissions on spaces, on the pages in them and on the people directory; anything else is an error. */
final class HostPermissions implements PermissionManager {
    private final Site site;

    HostPermissions(Site site) {
        this.site = site;
    }

    @Override
    public boolean hasPermission(ConfluenceUser user, Permission permission, Object target) {
        SiteUser person = (SiteUser) user;
        if (target instanceof SiteSpace space) {
            return site.spaces().may(person, permission, space);
        }
        if (target instanceof SitePage page) {
            return site.spaces().may(person, permission, (SiteSpace) page.getSpace());
        }
        if (target == PermissionManager.TARGET_PEOPLE_DIRECTORY && permission == Permission.VIEW) {
            return site.maySeeProfiles(person);
        }
        throw new IllegalArgumentException("No permissions are known on " + target);
    }

    @Override
    public <X> List<X> getPermittedEntities(ConfluenceUser user, Permission permission, List<? extends X> objects) {
        List<X> permitted = new ArrayList<>();
        for (X object : objects) {
            if (hasPermission(user, permission, object)) {
                permitted.add(object);
            }
        }
        return permitted;
    }
}
