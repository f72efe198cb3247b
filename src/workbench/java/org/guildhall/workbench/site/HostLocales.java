package org.guildhall.workbench.site;

import com.atlassian.confluence.languages.LocaleManager;
import com.atlassian.user.User;
import java.util.Locale;

/** Everybody's language. */
final class HostLocales implements LocaleManager {
    @Override
    public Locale getLocale(User user) {
        return HostServices.localeOf(user);
    }

    @Override
    public Locale getSiteDefaultLocale() {
        return HostServices.localeOf(null);
    }
}
