package org.guildhall.workbench.extender;

import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.xml.DefaultNamespaceHandlerResolver;
import org.springframework.beans.factory.xml.DelegatingEntityResolver;
import org.springframework.beans.factory.xml.XmlBeanDefinitionReader;
import org.springframework.context.support.AbstractXmlApplicationContext;
import org.springframework.core.io.Resource;
import org.springframework.core.io.UrlResource;

/**
 * The Spring context of one started bundle, from the files in its {@code META-INF/spring}. Classes are loaded by the
 * bundle itself, so an import that the manifest lacks is missing here too.
 */
public final class BundleSpring extends AbstractXmlApplicationContext {
    private static final String FILES = "META-INF/spring";

    private final Bundle bundle;
    private final List<Export> exports = new ArrayList<>();

    /** @param bundle started; its context is made by {@link #refresh} */
    public BundleSpring(Bundle bundle) {
        this.bundle = bundle;
        setDisplayName("Spring context of " + bundle.getSymbolicName());
        setClassLoader(bundle.adapt(BundleWiring.class).getClassLoader());
        setAllowBeanDefinitionOverriding(false);
    }

    Bundle bundle() {
        return bundle;
    }

    /** A bean to be offered to other bundles once the context is up. */
    void export(Export export) {
        exports.add(export);
    }

    @Override
    protected Resource[] getConfigResources() {
        Enumeration<URL> files = bundle.findEntries(FILES, "*.xml", false);
        return files == null
                ? new Resource[0]
                : Collections.list(files).stream().map(UrlResource::new).toArray(Resource[]::new);
    }

    /** Namespaces and schemas are the host's: those of Spring, and the scanner's. */
    @Override
    protected void initBeanDefinitionReader(XmlBeanDefinitionReader reader) {
        ClassLoader host = BundleSpring.class.getClassLoader();
        reader.setNamespaceHandlerResolver(new DefaultNamespaceHandlerResolver(host));
        reader.setEntityResolver(new DelegatingEntityResolver(host));
    }

    @Override
    protected void finishRefresh() {
        super.finishRefresh();
        DefaultListableBeanFactory beans = (DefaultListableBeanFactory) getBeanFactory();
        exports.forEach(export -> bundle.getBundleContext()
                .registerService(export.interfaces().toArray(new String[0]), beans.getBean(export.bean()), null));
    }

    /** @param interfaces the names of the types the bean is offered as, at least one */
    record Export(String bean, List<String> interfaces) {}
}
