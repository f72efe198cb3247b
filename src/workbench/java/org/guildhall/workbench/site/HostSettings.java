package org.guildhall.workbench.site;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** SAL's plugin settings; they last as long as the workbench runs, and take the types SAL takes. */
final class HostSettings implements PluginSettingsFactory, PluginSettings {
    private final Map<String, Object> values = new ConcurrentHashMap<>();

    @Override
    public PluginSettings createSettingsForKey(String key) {
        return this;
    }

    @Override
    public PluginSettings createGlobalSettings() {
        return this;
    }

    @Override
    public Object get(String key) {
        return values.get(key);
    }

    @Override
    public Object put(String key, Object value) {
        boolean taken =
                value instanceof String || value instanceof List || value instanceof Properties || value instanceof Map;
        if (!taken || key.length() > 100) {
            throw new IllegalArgumentException("SAL stores no such value: " + key);
        }
        return values.put(key, value);
    }

    @Override
    public Object remove(String key) {
        return values.remove(key);
    }
}
