package org.guildhall.host;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.guildhall.site.SiteSettings;

/** Site-wide settings in Confluence's plugin settings. */
@Named
public class ConfluenceSiteSettings implements SiteSettings {
    private static final String HOSTS = "org.guildhall.confluence.allowed-hosts";
    private static final String PUBLIC_CHECK = "org.guildhall.confluence.public-check";

    private final PluginSettingsFactory factory;

    @Inject
    public ConfluenceSiteSettings(PluginSettingsFactory factory) {
        this.factory = factory;
    }

    @Override
    public List<String> allowedHosts() {
        Object stored = settings().get(HOSTS);
        return stored instanceof String text
                ? Arrays.stream(text.split(" ")).filter(host -> !host.isEmpty()).toList()
                : List.of();
    }

    @Override
    public void allowHosts(List<String> hosts) {
        settings().put(HOSTS, String.join(" ", hosts));
    }

    @Override
    public boolean isPublicCheckOn() {
        return !"off".equals(settings().get(PUBLIC_CHECK));
    }

    @Override
    public void switchPublicCheck(boolean on) {
        settings().put(PUBLIC_CHECK, on ? "on" : "off");
    }

    private PluginSettings settings() {
        return factory.createGlobalSettings();
    }
}
