package org.guildhall.workbench.platform;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.guildhall.workbench.InstalledPlugin;

/** The words of the workbench and of the app's i18n resources. A key without a text is an error, not a text. */
public final class HostTexts {
    private final Map<String, String> texts = new HashMap<>();

    /** @throws PluginFailure when a resource is missing or a key is defined twice */
    void learn(InstalledPlugin plugin) {
        for (XmlElement resource : Xml.children(plugin.descriptor(), "resource")) {
            if (resource.attribute("type").equals("i18n")) {
                learn(plugin, resource.attribute("location") + ".properties");
            }
        }
    }

    /** @throws IllegalStateException when there is no such text */
    public String text(Locale locale, String key, Object... arguments) {
        String pattern = texts.get(key);
        if (pattern == null) {
            throw new IllegalStateException("There is no text for the i18n key " + key);
        }
        return new MessageFormat(pattern, locale).format(arguments);
    }

    private void learn(InstalledPlugin plugin, String path) {
        Properties properties = new Properties();
        try (InputStreamReader reader = new InputStreamReader(
                plugin.resource(path).orElseThrow(() -> new PluginFailure("The jar has no " + path)),
                StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        properties.forEach((key, text) -> {
            if (texts.put((String) key, (String) text) != null) {
                throw new PluginFailure("The i18n key " + key + " is defined twice");
            }
        });
    }
}
