package org.guildhall.platform.confluence;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import com.atlassian.confluence.languages.LocaleManager;
import com.atlassian.confluence.plugin.services.VelocityHelperService;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.web.context.HttpContext;

/** The one list of services taken from the host. Read by the scanner at build time; never used itself. */
@SuppressWarnings("unused")
final class ComponentImports {
    @ComponentImport
    AccessModeService accessModeService;

    @ComponentImport
    ActiveObjects activeObjects;

    @ComponentImport
    ApplicationProperties applicationProperties;

    @ComponentImport
    EventPublisher eventPublisher;

    @ComponentImport
    HttpContext httpContext;

    @ComponentImport
    I18nResolver i18nResolver;

    @ComponentImport
    LocaleManager localeManager;

    @ComponentImport
    MailServerManager mailServerManager;

    @ComponentImport
    PermissionManager permissionManager;

    @ComponentImport
    PluginSettingsFactory pluginSettingsFactory;

    @ComponentImport
    SpaceManager spaceManager;

    @ComponentImport
    TimeZoneManager timeZoneManager;

    @ComponentImport
    TransactionTemplate transactionTemplate;

    @ComponentImport
    UserAccessor userAccessor;

    @ComponentImport("salUserManager")
    UserManager userManager;

    @ComponentImport
    VelocityHelperService velocityHelperService;

    private ComponentImports() {}
}
