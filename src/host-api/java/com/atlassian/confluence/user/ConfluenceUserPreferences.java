package com.atlassian.confluence.user;

import com.atlassian.confluence.core.DateFormatter;
import com.atlassian.confluence.core.FormatSettingsManager;
import com.atlassian.confluence.languages.LocaleManager;

public class ConfluenceUserPreferences {
    public DateFormatter getDateFormatter(FormatSettingsManager formatSettingsManager, LocaleManager localeManager) {
        throw new UnsupportedOperationException("signature only");
    }
}
