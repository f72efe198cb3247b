package org.guildhall.workbench.platform;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What Confluence lets an app import: its own API, the Jakarta EE APIs, Spring, SLF4J, Struts and Active
 * Objects. Everything else an app must bring along.
 */
final class HostPackages {

    /** A part of the host: a class in its jar, and which of the jar's packages are exported. */
    private record Part(Class<?> marker, String prefix) {}

    private static final List<Part> PARTS = List.of(
            new Part(com.atlassian.confluence.macro.Macro.class, "com.atlassian"),
            new Part(
                    com.atlassian.confluence.plugin.descriptor.web.conditions.HasSpaceCondition.class, "com.atlassian"),
            new Part(jakarta.servlet.Servlet.class, jakarta.servlet.Servlet.class.getPackageName()),
            new Part(jakarta.ws.rs.Path.class, jakarta.ws.rs.Path.class.getPackageName()),
            new Part(jakarta.inject.Inject.class, jakarta.inject.Inject.class.getPackageName()),
            new Part(jakarta.annotation.PostConstruct.class, jakarta.annotation.PostConstruct.class.getPackageName()),
            new Part(org.slf4j.Logger.class, "org.slf4j"),
            new Part(net.java.ao.RawEntity.class, "net.java.ao"),
            new Part(org.apache.struts2.ActionSupport.class, "org.apache.struts2"),
            new Part(org.springframework.core.Ordered.class, "org.springframework"),
            new Part(org.springframework.beans.factory.BeanFactory.class, "org.springframework"),
            new Part(org.springframework.context.ApplicationContext.class, "org.springframework"),
            new Part(org.springframework.aop.Pointcut.class, "org.springframework"),
            new Part(org.springframework.aop.Pointcut.class, "org.aopalliance"),
            new Part(org.springframework.expression.Expression.class, "org.springframework"),
            new Part(org.apache.commons.logging.Log.class, "org.apache.commons.logging"));

    private HostPackages() {}

    /** The value of {@code org.osgi.framework.system.packages.extra}. */
    static String exports() {
        TreeMap<String, String> exported = new TreeMap<>();
        PARTS.forEach(part -> {
            String version = versionOf(sourceOf(part.marker()));
            packagesOf(part).forEach(name -> exported.put(name, version));
        });
        return exported.entrySet().stream()
                .map(entry ->
                        entry.getKey() + (entry.getValue().isEmpty() ? "" : ";version=\"" + entry.getValue() + "\""))
                .collect(Collectors.joining(","));
    }

    /** As the jar's manifest gives it, three numbers at most; empty for classes that lie in a folder. */
    private static String versionOf(Path source) {
        if (Files.isDirectory(source)) {
            return "";
        }
        try (JarFile jar = new JarFile(source.toFile())) {
            Attributes manifest = jar.getManifest().getMainAttributes();
            String version = Optional.ofNullable(manifest.getValue("Bundle-Version"))
                    .orElseGet(() -> manifest.getValue("Implementation-Version"));
            Matcher numbers = Pattern.compile("\\d+(\\.\\d+){0,2}").matcher(version == null ? "" : version);
            return numbers.lookingAt() ? numbers.group() : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
