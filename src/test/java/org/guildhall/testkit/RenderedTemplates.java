package org.guildhall.testkit;

import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.guildhall.platform.Templates;
import org.guildhall.workbench.InstalledPlugin;
import org.guildhall.workbench.platform.Xml;
import org.guildhall.workbench.platform.XmlElement;
import org.guildhall.workbench.velocity.TemplateEngine;

/** The app's own templates with encoding and allowlist as in the host; texts are their keys and arguments. */
public final class RenderedTemplates implements Templates {
    private final TemplateEngine engine;

    public RenderedTemplates() {
        this(new TemplateEngine(), new ClassPathPlugin());
    }

    private RenderedTemplates(TemplateEngine engine, InstalledPlugin plugin) {
        this.engine = engine;
        engine.serve(plugin);
    }

    /** For measuring: each template is read once, as in the host. */
    public static RenderedTemplates kept() {
        return new RenderedTemplates(TemplateEngine.keepingTemplates(), new ClassPathPlugin());
    }

    /** As the host renders them when the app's own list does not reach it: every call of a view is a blank. */
    public static RenderedTemplates withoutAllowlist() {
        return new RenderedTemplates(TemplateEngine.leavingBlanks(), new ClassPathPlugin() {
            @Override
            public XmlElement descriptor() {
                return Xml.parse(new ByteArrayInputStream("<atlassian-plugin/>".getBytes(StandardCharsets.UTF_8)));
            }
        });
    }

    @Override
    public String render(String template, Map<String, ?> context) {
        Map<String, Object> all = new HashMap<>(Map.of("i18n", new Keys()));
        all.putAll(context);
        return engine.render(template, all);
    }

    /** Velocity's {@code $i18n}; a host's class as far as the allowlist goes. */
    private static final class Keys implements com.atlassian.sal.api.message.I18nResolver {
        private final KeyTexts texts = new KeyTexts();

        @Override
        public String getText(String key) {
            return texts.text(key);
        }

        @Override
        public String getText(String key, Serializable... arguments) {
            boolean isBlank = arguments == null || Arrays.asList(arguments).contains(null);
            return isBlank ? key : texts.text(key, arguments);
        }

        @Override
        public String getText(java.util.Locale locale, String key) {
            return texts.text(key);
        }

        @Override
        public String getText(java.util.Locale locale, String key, Serializable... arguments) {
            return texts.text(key, arguments);
        }
    }
}
