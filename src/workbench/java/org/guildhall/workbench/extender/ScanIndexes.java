package org.guildhall.workbench.extender;

import java.beans.Introspector;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.osgi.framework.Bundle;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.beans.factory.xml.BeanDefinitionParser;
import org.springframework.beans.factory.xml.ParserContext;
import org.springframework.context.annotation.AnnotationConfigUtils;
import org.w3c.dom.Element;

/** Registers what the index files of a bundle name: components, imported services and exported ones. */
final class ScanIndexes implements BeanDefinitionParser {
    private static final String FOLDER = "META-INF/plugin-components/";
    private static final String EMBEDDED = "com/atlassian/plugin/spring/scanner";

    @Override
    public BeanDefinition parse(Element element, ParserContext parser) {
        BundleSpring context =
                (BundleSpring) parser.getReaderContext().getReader().getResourceLoader();
        Bundle bundle = context.bundle();
        if (bundle.getEntry(EMBEDDED) != null) {
            throw new IllegalStateException("The scanner's classes must be provided by the host, never be in the jar");
        }
        BeanDefinitionRegistry beans = parser.getRegistry();
        AnnotationConfigUtils.registerAnnotationConfigProcessors(beans);
        lines(bundle, "imports").forEach(line -> importService(bundle, beans, line));
        Set<String> primary = lines(bundle, "primary-component");
        lines(bundle, "component").forEach(line -> component(beans, line, primary.contains(line)));
        lines(bundle, "exports").forEach(line -> context.export(export(line)));
        return null;
    }

    private static void component(BeanDefinitionRegistry beans, String line, boolean isPrimary) {
        String[] parts = line.split("#");
        AbstractBeanDefinition definition =
                BeanDefinitionBuilder.rootBeanDefinition(parts[0]).getBeanDefinition();
        definition.setPrimary(isPrimary);
        register(beans, parts.length > 1 ? parts[1] : nameOf(parts[0]), definition);
    }

    private static void importService(Bundle bundle, BeanDefinitionRegistry beans, String line) {
        String[] parts = line.split("#");
        if (bundle.getBundleContext().getServiceReference(parts[0]) == null) {
            throw new IllegalStateException(
                    "Waiting for dependencies [(objectClass=" + parts[0] + ")]: the host offers no such service");
        }
        register(beans, parts.length > 1 ? parts[1] : nameOf(parts[0]), proxied(bundle, parts[0]));
    }

    @SuppressWarnings("unchecked")
    private static AbstractBeanDefinition proxied(Bundle bundle, String api) {
        try {
            Class<Object> type = (Class<Object>) bundle.loadClass(api);
            return new RootBeanDefinition(type, () -> ImportedService.of(bundle.getBundleContext(), type));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("The bundle does not import " + api, e);
        }
    }

    private static BundleSpring.Export export(String line) {
        String[] parts = line.split("#");
        if (parts.length < 2) {
            throw new IllegalStateException("An export names its interfaces: " + line);
        }
        return new BundleSpring.Export(nameOf(parts[0]), List.of(parts[1].split(",")));
    }

    private static void register(BeanDefinitionRegistry beans, String name, AbstractBeanDefinition definition) {
        if (beans.containsBeanDefinition(name)) {
            throw new IllegalStateException("Two beans are called " + name);
        }
        beans.registerBeanDefinition(name, definition);
    }

    private static String nameOf(String className) {
        return Introspector.decapitalize(className.substring(className.lastIndexOf('.') + 1));
    }

    private static Set<String> lines(Bundle bundle, String index) {
        Set<String> lines = new LinkedHashSet<>();
        for (String file : List.of(index, index + "-confluence")) {
            URL url = bundle.getEntry(FOLDER + file);
            if (url != null) {
                read(url).lines().filter(line -> !line.isBlank()).forEach(lines::add);
            }
        }
        return lines;
    }

    private static String read(URL url) {
        try (InputStream in = url.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
