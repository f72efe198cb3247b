package org.guildhall.platform.confluence;

import com.atlassian.confluence.languages.LocaleManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.Locale;
import org.guildhall.platform.Messages;
import org.guildhall.platform.MessagesForPeople;
import org.guildhall.platform.PersonId;

/** Texts in the language and the time zone that people chose in their settings. */
@Named
public class ConfluenceMessagesForPeople implements MessagesForPeople {
    private final I18nResolver i18n;
    private final LocaleManager locales;
    private final TimeZoneManager zones;
    private final UserAccessor users;
    private final HostSession session;

    @Inject
    public ConfluenceMessagesForPeople(
            I18nResolver i18n, LocaleManager locales, TimeZoneManager zones, UserAccessor users, HostSession session) {
        this.i18n = i18n;
        this.locales = locales;
        this.zones = zones;
        this.users = users;
        this.session = session;
    }

    @Override
    public Messages of(PersonId person) {
        UserKey key = new UserKey(person.value());
        return session.in(() -> {
            ConfluenceUser user = users.getExistingUserByKey(key);
            ZoneId zone = user == null
                    ? zones.getDefaultTimeZone().toZoneId()
                    : zones.getUserTimeZone(key).toZoneId();
            return new Personal(locales.getLocale(user), zone);
        });
    }

    private final class Personal extends LocalMessages {
        private final Locale locale;
        private final ZoneId zone;

        Personal(Locale locale, ZoneId zone) {
            this.locale = locale;
            this.zone = zone;
        }

        @Override
        String words(String key, Serializable... arguments) {
            return session.in(() -> i18n.getText(locale, key, arguments));
        }

        @Override
        public Locale locale() {
            return locale;
        }

        @Override
        public ZoneId zone() {
            return zone;
        }
    }
}
