package org.guildhall.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** The jar that an administrator installs, as the build made it. */
final class BuiltJar implements AutoCloseable {
    private final JarFile jar;

    /** Opens the jar that the build names to its integration tests. */
    BuiltJar() {
        this(Path.of(System.getProperty("guildhall.jar")));
    }

    BuiltJar(Path path) {
        try {
            jar = new JarFile(path.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<JarEntry> files() {
        return jar.stream().filter(entry -> !entry.isDirectory()).toList();
    }

    List<JarEntry> classFiles() {
        return files().stream()
                .filter(entry -> entry.getName().endsWith(".class"))
                .toList();
    }

    /** The app's own classes, loaded but not initialised. */
    List<Class<?>> classes() {
        return classFiles().stream()
                .map(entry -> entry.getName().replace('/', '.').replaceAll("\\.class$", ""))
                .filter(name -> !name.endsWith("package-info"))
                .<Class<?>>map(BuiltJar::load)
                .toList();
    }

    byte[] bytes(String name) {
        try (var content = jar.getInputStream(jar.getEntry(name))) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    /** A header of the manifest; null when absent. */
    String header(String name) {
        return headers().getValue(name);
    }

    Attributes headers() {
        try {
            return jar.getManifest().getMainAttributes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Class<?> load(String name) {
        try {
            return Class.forName(name, false, BuiltJar.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        jar.close();
    }
}
