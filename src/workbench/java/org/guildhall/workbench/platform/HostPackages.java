package org.guildhall.workbench.platform;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What Confluence 9.2 lets an app import: its own API, the Java EE APIs, Spring, SLF4J, Struts and Active
 * Objects. Everything else an app must bring along.
 */
final class HostPackages {

    /** A part of the host: a class in its jar, the version its packages are exported with, and which packages. */
    private record Part(Class<?> marker, String version, String prefix) {}

    private static final List<Part> PARTS = List.of(
            new Part(com.atlassian.confluence.macro.Macro.class, "", "com.atlassian"),
            new Part(
                    com.atlassian.confluence.plugin.descriptor.web.conditions.HasSpaceCondition.class,
                    "",
                    "com.atlassian"),
            new Part(javax.servlet.Servlet.class, "4.0.0", "javax.servlet"),
            new Part(javax.ws.rs.Path.class, "2.1.0", "javax.ws.rs"),
            new Part(javax.inject.Inject.class, "1.0.0", "javax.inject"),
            new Part(javax.annotation.PostConstruct.class, "1.3.0", "javax.annotation"),
            new Part(org.slf4j.Logger.class, "1.7.36", "org.slf4j"),
            new Part(net.java.ao.RawEntity.class, "3.2.0", "net.java.ao"),
            new Part(org.apache.struts2.ActionSupport.class, "6.7.0", "com.opensymphony.xwork2"),
            new Part(org.apache.struts2.ActionSupport.class, "6.7.0", "org.apache.struts2"),
            new Part(org.springframework.core.Ordered.class, "5.3.39", "org.springframework"),
            new Part(org.springframework.beans.factory.BeanFactory.class, "5.3.39", "org.springframework"),
            new Part(org.springframework.context.ApplicationContext.class, "5.3.39", "org.springframework"),
            new Part(org.springframework.aop.Pointcut.class, "5.3.39", "org.springframework"),
            new Part(org.springframework.aop.Pointcut.class, "1.0.0", "org.aopalliance"),
            new Part(org.springframework.expression.Expression.class, "5.3.39", "org.springframework"),
            new Part(org.apache.commons.logging.Log.class, "1.2.0", "org.apache.commons.logging"));

    private HostPackages() {}

    /** The value of {@code org.osgi.framework.system.packages.extra}. */
    static String exports() {
        TreeMap<String, String> exported = new TreeMap<>();
        PARTS.forEach(part -> packagesOf(part).forEach(name -> exported.put(name, part.version())));
        return exported.entrySet().stream()
                .map(entry ->
                        entry.getKey() + (entry.getValue().isEmpty() ? "" : ";version=\"" + entry.getValue() + "\""))
                .collect(Collectors.joining(","));
    }

    private static TreeSet<String> packagesOf(Part part) {
        Path source = sourceOf(part.marker());
        try (Stream<String> files = Files.isDirectory(source) ? filesBelow(source) : entriesOf(source)) {
            return files.filter(file -> file.endsWith(".class") && file.contains("/"))
                    .map(file -> file.substring(0, file.lastIndexOf('/')).replace('/', '.'))
                    .filter(name -> name.startsWith(part.prefix()))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path sourceOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<String> filesBelow(Path folder) throws IOException {
        return Files.walk(folder).map(file -> folder.relativize(file).toString().replace(File.separatorChar, '/'));
    }

    private static Stream<String> entriesOf(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream().map(Object::toString).toList().stream();
        }
    }
}
