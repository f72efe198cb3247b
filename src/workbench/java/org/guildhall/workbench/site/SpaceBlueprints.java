package org.guildhall.workbench.site;

import com.atlassian.confluence.plugins.createcontent.api.events.SpaceBlueprintCreateEvent;
import com.atlassian.confluence.plugins.createcontent.impl.SpaceBlueprint;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.plugin.web.ContextProvider;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guildhall.workbench.InstalledPlugin;
import org.guildhall.workbench.platform.HostTexts;
import org.guildhall.workbench.platform.Xml;
import org.guildhall.workbench.platform.XmlElement;
import org.guildhall.workbench.storage.PageTemplate;

/** Makes spaces from the app's space blueprints, in the order of events that Confluence keeps. */
public final class SpaceBlueprints {

    /** A choice of the create-space dialog. */
    public record Choice(String moduleKey, String id, String nameKey, String descriptionKey, XmlElement blueprint) {}

    private final InstalledPlugin plugin;
    private final Site site;
    private final EventPublisher events;
    private final HostTexts texts;

    public SpaceBlueprints(InstalledPlugin plugin, Site site, EventPublisher events, HostTexts texts) {
        this.plugin = plugin;
        this.site = site;
        this.events = events;
        this.texts = texts;
    }

    public List<Choice> choices() {
        return Xml.children(plugin.descriptor(), "web-item").stream()
                .filter(item -> item.attribute("section").equals("system.create.space.dialog/content"))
                .map(this::choice)
                .toList();
    }

    /** Makes the space, says so, then makes the pages, of which the first is the home page. */
    public SiteSpace create(Choice choice, Map<String, String> answers, SiteUser creator) {
        String key = answers.get("spaceKey");
        SiteSpace space =
                site.spaces().create(key, answers.get("name"), answers.getOrDefault("description", ""), creator, false);
        Map<String, Object> context = new HashMap<>(answers);
        events.publish(
                new SpaceBlueprintCreateEvent(this, space, new SpaceBlueprint(choice.moduleKey()), creator, context));
        for (XmlElement template : Xml.children(choice.blueprint(), "content-template")) {
            createPages(template, null, space, context, creator);
        }
        return site.spaces().byKey(key).orElseThrow();
    }

    private void createPages(
            XmlElement reference, Long parent, SiteSpace space, Map<String, Object> wizard, SiteUser creator) {
        XmlElement template = module("content-template", reference.attribute("ref"));
        Map<String, Object> context = contextOf(template, wizard);
        String title = String.valueOf(context.getOrDefault("ContentPageTitle", text(creator, template)));
        String body =
                PageTemplate.fill(file(template), context, key -> texts.text(HostServices.localeOf(creator), key));
        SitePage page = site.pages().create(space.getKey(), title, body, parent, creator);
        if (parent == null) {
            site.spaces().setHomePage(space.getKey(), page.getId());
        }
        for (XmlElement child : Xml.children(reference, "content-template")) {
            createPages(child, page.getId(), space, wizard, creator);
        }
    }

    private Map<String, Object> contextOf(XmlElement template, Map<String, Object> wizard) {
        return Xml.child(template, "context-provider")
                .map(provider -> (ContextProvider) plugin.create(provider.attribute("class")))
                .map(provider -> {
                    provider.init(Map.of());
                    return provider.getContextMap(new HashMap<>(wizard));
                })
                .orElse(wizard);
    }

    private Choice choice(XmlElement item) {
        String key = Xml.param(item, "blueprintKey").orElseThrow();
        String moduleKey = plugin.key() + ":" + key;
        return new Choice(
                moduleKey,
                UUID.nameUUIDFromBytes(moduleKey.getBytes(StandardCharsets.UTF_8))
                        .toString(),
                item.attribute("i18n-name-key"),
                Xml.child(item, "description").orElseThrow().attribute("key"),
                module("space-blueprint", key));
    }

    private XmlElement module(String type, String key) {
        return Xml.children(plugin.descriptor(), type).stream()
                .filter(module -> module.attribute("key").equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no <" + type + "> with the key " + key));
    }

    private String text(SiteUser creator, XmlElement template) {
        return texts.text(HostServices.localeOf(creator), template.attribute("i18n-name-key"));
    }

    private String file(XmlElement template) {
        String path = Xml.child(template, "resource").orElseThrow().attribute("location");
        try (InputStream in =
                plugin.resource(path).orElseThrow(() -> new IllegalStateException("The jar has no file " + path))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
