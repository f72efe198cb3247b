package org.guildhall.workbench.site;

import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import com.atlassian.confluence.languages.LocaleManager;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.web.context.HttpContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.guildhall.workbench.RequestState;
import org.guildhall.workbench.platform.Platform;

/** Confluence's services on the workbench's site, offered to the app. */
public final class HostServices {
    private HostServices() {}

    public static void offer(Platform platform, Site site) {
        HostUsers users = new HostUsers(site);
        platform.offer(UserAccessor.class, users);
        platform.offer(UserManager.class, new HostProfiles(site));
        platform.offer(SpaceManager.class, new HostSpaces(site));
        platform.offer(PermissionManager.class, new HostPermissions(site));
        platform.offer(AccessModeService.class, site::isReadOnly);
        platform.offer(LocaleManager.class, new HostLocales());
        platform.offer(TimeZoneManager.class, new HostZones(site));
        platform.offer(I18nResolver.class, new HostI18n(platform.texts()));
        platform.offer(MailServerManager.class, site.outbox());
        platform.offer(PluginSettingsFactory.class, new HostSettings());
        platform.offer(ApplicationProperties.class, mode -> site.baseAddress());
        platform.offer(HttpContext.class, new Exchange());
    }

    /** The request on this thread and its answer. */
    private static final class Exchange implements HttpContext {
        @Override
        public HttpServletRequest getRequest() {
            return RequestState.current().request();
        }

        @Override
        public HttpServletResponse getResponse() {
            return RequestState.current().response();
        }
    }

    /** The language of a person, or of the site for visitors. */
    public static Locale localeOf(com.atlassian.user.User user) {
        return user instanceof SiteUser person
                ? Locale.forLanguageTag(person.account().locale())
                : Locale.UK;
    }
}
