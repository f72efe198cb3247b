package org.guildhall.workbench.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import org.guildhall.workbench.InstalledPlugin;
import org.osgi.framework.Bundle;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationContext;

/** The app as a bundle of the framework. */
final class BundlePlugin implements InstalledPlugin {
    private final Bundle bundle;
    private final XmlElement descriptor;
    private ApplicationContext context;

    BundlePlugin(Bundle bundle) {
        this.bundle = bundle;
        this.descriptor = resource("atlassian-plugin.xml")
                .map(Xml::parse)
                .orElseThrow(() -> new PluginFailure("The jar has no atlassian-plugin.xml, so it is no app"));
    }

    void started(ApplicationContext springContext) {
        context = springContext;
    }

    Bundle bundle() {
        return bundle;
    }

    @Override
    public String key() {
        return descriptor.attribute("key");
    }

    @Override
    public String version() {
        return bundle.getVersion().toString();
    }

    @Override
    public XmlElement descriptor() {
        return descriptor;
    }

    @Override
    public Class<?> load(String className) {
        try {
            return bundle.loadClass(className);
        } catch (ClassNotFoundException e) {
            String why = e.getCause() == null ? e.getMessage() : e.getCause().getMessage();
            throw new PluginFailure(
                    "The descriptor names the class " + className + ", which cannot be loaded: " + why, e);
        }
    }

    @Override
    public Object create(String className) {
        return context.getAutowireCapableBeanFactory()
                .autowire(load(className), AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false);
    }

    @Override
    public Object bean(String name) {
        return context.getBean(name);
    }

    @Override
    public Optional<InputStream> resource(String path) {
        return Optional.ofNullable(bundle.getEntry(path)).map(BundlePlugin::open);
    }

    @Override
    public List<String> entries(String folder) {
        Enumeration<URL> entries = bundle.findEntries(folder, "*", true);
        return entries == null
                ? List.of()
                : Collections.list(entries).stream()
                        .map(url -> url.getPath().substring(1))
                        .filter(path -> !path.endsWith("/"))
                        .toList();
    }

    private static InputStream open(URL url) {
        try {
            return url.openStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
