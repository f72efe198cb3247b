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
import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.web.context.HttpContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import javax.sql.DataSource;
import org.guildhall.workbench.RequestState;
import org.guildhall.workbench.platform.Platform;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** Confluence's services on the workbench's site, offered to the app. */
public final class HostServices {
    private HostServices() {}

    /** @param dataSource whose transactions apps open through SAL */
    public static void offer(Platform platform, Site site, DataSource dataSource) {
        needingSession(platform, UserAccessor.class, new HostUsers(site));
        needingSession(platform, UserManager.class, new HostProfiles(site));
        needingSession(platform, SpaceManager.class, new HostSpaces(site));
        needingSession(platform, PermissionManager.class, new HostPermissions(site));
        needingSession(platform, AccessModeService.class, site::isReadOnly);
        needingSession(platform, LocaleManager.class, new HostLocales());
        needingSession(platform, TimeZoneManager.class, new HostZones(site));
        needingSession(platform, I18nResolver.class, new HostI18n(platform.texts()));
        needingSession(platform, MailServerManager.class, site.outbox());
        needingSession(platform, PluginSettingsFactory.class, new HostSettings());
        needingSession(platform, ApplicationProperties.class, mode -> site.baseAddress());
        platform.offer(HttpContext.class, new Exchange());
        platform.offer(TransactionTemplate.class, new SalTransactions(dataSource));
    }

    private static <T> void needingSession(Platform platform, Class<T> api, T service) {
        platform.offer(api, OpenSession.neededBy(api, service));
    }

    /** SAL's template: joins the transaction of the thread or opens one. */
    private static final class SalTransactions implements TransactionTemplate {
        private final org.springframework.transaction.support.TransactionTemplate transactions;

        SalTransactions(DataSource dataSource) {
            transactions = new org.springframework.transaction.support.TransactionTemplate(
                    new DataSourceTransactionManager(dataSource));
        }

        @Override
        public <T> T execute(TransactionCallback<T> action) {
            return transactions.execute(status -> action.doInTransaction());
        }
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
