package org.guildhall.workbench.platform;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.guildhall.workbench.InstalledPlugin;

/**
 * The words of the workbench and of the app's i18n resources, in every language the jar has. What a language lacks is
 * said in the first one. A key without a text is an error, not a text.
 */
public final class HostTexts {
    private static final String FIRST = "";

    private final Map<String, Map<String, String>> textsByLanguage = new HashMap<>();

    /** @throws PluginFailure when a resource is missing or a key is defined twice in a language */
    public void learn(InstalledPlugin plugin) {
        for (XmlElement resource : Xml.children(plugin.descriptor(), "resource")) {
            if (resource.attribute("type").equals("i18n")) {
                learn(plugin, resource.attribute("location"));
            }
        }
    }

    /** @throws IllegalStateException when there is no such text */
    public String text(Locale locale, String key, Object... arguments) {
        return Stream.of(locale.toString(), locale.getLanguage(), FIRST)
                .map(language ->
                        textsByLanguage.getOrDefault(language, Map.of()).get(key))
                .filter(Objects::nonNull)
                .findFirst()
                .map(pattern -> new MessageFormat(pattern, locale).format(arguments))
                .orElseThrow(() -> new IllegalStateException("There is no text for the i18n key " + key));
    }

    /** As Java names bundles: {@code name.properties}, {@code name_de.properties}, {@code name_pt_BR.properties}. */
    private void learn(InstalledPlugin plugin, String location) {
        learn(plugin, FIRST, location + ".properties");
        String folder = location.substring(0, location.lastIndexOf('/') + 1);
        for (String entry : plugin.entries(folder)) {
            if (entry.startsWith(location + "_") && entry.endsWith(".properties")) {
                String language = entry.substring(location.length() + 1, entry.length() - ".properties".length());
                learn(plugin, language, entry);
            }
        }
    }

    private void learn(InstalledPlugin plugin, String language, String path) {
        Map<String, String> texts = textsByLanguage.computeIfAbsent(language, any -> new HashMap<>());
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
