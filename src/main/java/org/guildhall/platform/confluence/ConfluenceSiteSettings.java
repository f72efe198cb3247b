package org.guildhall.platform.confluence;

import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.guildhall.platform.SiteSettings;
import org.guildhall.platform.text.Parsing;

/** Site-wide settings in Confluence's plugin settings. */
@Named
public class ConfluenceSiteSettings implements SiteSettings {
    private static final String HOSTS = "org.guildhall.confluence.allowed-hosts";
    private static final String SEARCHES = "org.guildhall.confluence.searches-per-minute";
    private static final int USUAL_SEARCHES = 120;
    private static final String PUBLIC_CHECK = "org.guildhall.confluence.public-check";

    private final PluginSettingsFactory factory;
    private final HostSession session;

    @Inject
    public ConfluenceSiteSettings(PluginSettingsFactory factory, HostSession session) {
        this.factory = factory;
        this.session = session;
    }

    @Override
    public List<String> allowedHosts() {
        Object stored = read(HOSTS);
        return stored instanceof String text
                ? Arrays.stream(text.split(" ")).filter(host -> !host.isEmpty()).toList()
                : List.of();
    }

    @Override
    public void allowHosts(List<String> hosts) {
        write(HOSTS, String.join(" ", hosts));
    }

    @Override
    public boolean isPublicCheckOn() {
        return !"off".equals(read(PUBLIC_CHECK));
    }

    @Override
    public void switchPublicCheck(boolean on) {
        write(PUBLIC_CHECK, on ? "on" : "off");
    }

    @Override
    public int searchesPerMinute() {
        return read(SEARCHES) instanceof String text ? Parsing.number(text).orElse(USUAL_SEARCHES) : USUAL_SEARCHES;
    }

    @Override
    public void limitSearches(int times) {
        write(SEARCHES, String.valueOf(times));
    }

    private Object read(String key) {
        return session.in(() -> factory.createGlobalSettings().get(key));
    }

    private void write(String key, String value) {
        session.in(() -> factory.createGlobalSettings().put(key, value));
    }
}
