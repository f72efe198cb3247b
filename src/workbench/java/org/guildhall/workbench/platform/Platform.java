package org.guildhall.workbench.platform;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.confluence.plugin.services.VelocityHelperService;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import net.java.ao.RawEntity;
import org.guildhall.workbench.InstalledPlugin;
import org.guildhall.workbench.ao.EngineActiveObjects;
import org.guildhall.workbench.velocity.TemplateEngine;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/** The plugin system with one app. */
public final class Platform implements AutoCloseable {
    private final DataSource dataSource;
    private final PluginFramework framework = new PluginFramework();
    private final HostEvents events = new HostEvents();
    private final HostTexts texts = new HostTexts();
    private final TemplateEngine templates;
    private final HostTransactions transactions;
    private BundlePlugin plugin;

    /** @param dataSource where the app's tables are */
    public Platform(DataSource dataSource) {
        this.dataSource = dataSource;
        this.templates = new TemplateEngine();
        this.transactions = new HostTransactions(dataSource);
        offer(EventPublisher.class, events);
        offer(
                VelocityHelperService.class,
                (template, context) -> templates.render(template, Map.copyOf(nonNull(context))));
    }

    /** Offers a host service to the app; before it is installed. */
    public <T> void offer(Class<T> api, T service) {
        framework.offer(api, service);
    }

    public EventPublisher events() {
        return events;
    }

    public HostTexts texts() {
        return texts;
    }

    public TemplateEngine templates() {
        return templates;
    }

    public HostTransactions transactions() {
        return transactions;
    }

    public InstalledPlugin plugin() {
        return plugin;
    }

    /**
     * Installs the app's jar and starts it.
     *
     * @throws PluginFailure naming what is wrong with it
     */
    public InstalledPlugin install(Path jar) {
        try {
            Bundle bundle = framework.install(jar);
            BundlePlugin installed = new BundlePlugin(bundle);
            DescriptorRules.check(installed, bundle);
            texts.learn(installed);
            templates.serve(installed);
            offerActiveObjects(installed);
            installed.started(framework.start(bundle));
            plugin = installed;
            return installed;
        } catch (BundleException e) {
            throw new PluginFailure("The jar cannot be installed: " + e.getMessage(), e);
        }
    }

    /** Stops and removes the app. */
    public void uninstall() {
        try {
            plugin.bundle().uninstall();
            plugin = null;
        } catch (BundleException e) {
            throw new PluginFailure("The app cannot be removed", e);
        }
    }

    /** How many event listeners are registered. */
    public int listeners() {
        return events.size();
    }

    /** Runs a {@code <job-config>} module's job at once. */
    public JobRunnerResponse runJob(String moduleKey) {
        XmlElement module = Xml.children(plugin.descriptor(), "job-config").stream()
                .filter(job -> job.attribute("key").equals(moduleKey))
                .findFirst()
                .orElseThrow(() -> new PluginFailure("There is no job " + moduleKey));
        String bean = Xml.child(module, "job").orElseThrow().attribute("key");
        return ((JobRunner) plugin.bean(bean)).runJob(() -> false);
    }

    @Override
    public void close() {
        framework.close();
    }

    @SuppressWarnings("unchecked")
    private void offerActiveObjects(InstalledPlugin installed) {
        for (XmlElement module : Xml.children(installed.descriptor(), "ao")) {
            List<String> names = Xml.children(module, "entity").stream()
                    .map(entity -> entity.text().trim())
                    .toList();
            EngineActiveObjects ao = new EngineActiveObjects(dataSource, module.attribute("namespace"));
            ao.migrate(names.stream().map(installed::load).toArray(size ->
                    (Class<? extends RawEntity<?>>[]) new Class<?>[size]));
            offer(ActiveObjects.class, ao);
        }
    }

    private static Map<String, ?> nonNull(Map<String, ?> context) {
        context.forEach((name, value) -> {
            if (value == null) {
                throw new IllegalArgumentException("The template is given no value for " + name);
            }
        });
        return context;
    }
}
