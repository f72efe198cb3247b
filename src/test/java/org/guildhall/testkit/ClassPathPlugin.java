package org.guildhall.testkit;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.guildhall.workbench.InstalledPlugin;
import org.guildhall.workbench.platform.Xml;
import org.guildhall.workbench.platform.XmlElement;

/** The app as its classes and files stand on the class path, without a host around it. */
class ClassPathPlugin implements InstalledPlugin {
    @Override
    public String key() {
        return "org.guildhall.confluence";
    }

    @Override
    public String version() {
        return "test";
    }

    @Override
    public XmlElement descriptor() {
        return Xml.parse(resource("atlassian-plugin.xml").orElseThrow());
    }

    @Override
    public Class<?> load(String className) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Object create(String className) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Object bean(String name) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<InputStream> resource(String path) {
        return Optional.ofNullable(ClassPathPlugin.class.getResourceAsStream("/" + path));
    }

    @Override
    public List<String> entries(String folder) {
        throw new UnsupportedOperationException();
    }
}
