package org.guildhall.platform.confluence;

import com.atlassian.confluence.languages.LocaleManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.Locale;

/** Texts from the host's i18n, with days and moments in the viewer's language and time zone. */
@Named
public class ConfluenceMessages extends LocalMessages {
    private final I18nResolver i18n;
    private final LocaleManager locales;
    private final TimeZoneManager zones;
    private final HostSession session;

    @Inject
    public ConfluenceMessages(I18nResolver i18n, LocaleManager locales, TimeZoneManager zones, HostSession session) {
        this.i18n = i18n;
        this.locales = locales;
        this.zones = zones;
        this.session = session;
    }

    @Override
    String words(String key, Serializable... arguments) {
        return session.in(() -> i18n.getText(key, arguments));
    }

    @Override
    public Locale locale() {
        return session.in(() -> locales.getLocale(AuthenticatedUserThreadLocal.get()));
    }

    @Override
    public ZoneId zone() {
        return session.in(() -> zones.getUserTimeZone().toZoneId());
    }
}
