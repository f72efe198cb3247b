package org.guildhall.workbench.site;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.User;
import java.util.TimeZone;

/** The time zones that people chose in their settings; the site's own for visitors. */
final class HostZones implements TimeZoneManager {
    private final Site site;

    HostZones(Site site) {
        this.site = site;
    }

    @Override
    public TimeZone getUserTimeZone() {
        return of(AuthenticatedUserThreadLocal.get());
    }

    @Override
    public TimeZone getUserTimeZone(UserKey user) {
        return of(site.users().byKey(user.getStringValue()).orElse(null));
    }

    @Override
    public TimeZone getDefaultTimeZone() {
        return TimeZone.getTimeZone("UTC");
    }

    private TimeZone of(User user) {
        return user instanceof SiteUser person
                ? TimeZone.getTimeZone(person.account().zone())
                : getDefaultTimeZone();
    }
}
