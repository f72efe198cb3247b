package com.atlassian.confluence.languages;

import com.atlassian.user.User;
import java.util.Locale;

public interface LocaleManager {
    Locale getLocale(User user);

    Locale getSiteDefaultLocale();
}
