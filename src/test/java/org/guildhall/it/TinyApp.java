package org.guildhall.it;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A jar with a few classes of these tests, to see what the workbench makes of other apps than ours. */
final class TinyApp {
    private static final String KEY = "org.guildhall.tiny";

    private TinyApp() {}

    /** @param modules the descriptor's modules */
    static Path jar(Path folder, String modules, Class<?>... classes) {
        Path jar = folder.resolve("tiny.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest())) {
            put(out, "atlassian-plugin.xml", descriptor(modules));
            put(
                    out,
                    "META-INF/spring/beans.xml",
                    "<beans xmlns=\"http://www.springframework.org/schema/beans\""
                            + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                            + " xsi:schemaLocation=\"http://www.springframework.org/schema/beans"
                            + " http://www.springframework.org/schema/beans/spring-beans-2.5.xsd\"/>");
            put(
                    out,
                    "templates/tiny.vm",
                    "<html><head><title>Tiny</title><meta name=\"decorator\" content=\"main\"/>"
                            + "</head><body><p id=\"said\">$!action.word $!action.unlisted</p></body></html>");
            for (Class<?> type : classes) {
                put(out, type);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return jar;
    }

    private static Manifest manifest() {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", KEY);
        main.putValue("Bundle-Version", "1.0");
        main.putValue("Atlassian-Plugin-Key", KEY);
        main.putValue("Spring-Context", "*");
        main.putValue("DynamicImport-Package", "*");
        return manifest;
    }

    private static String descriptor(String modules) {
        return """
                <atlassian-plugin key="%s" name="Tiny" plugins-version="2">
                  <plugin-info>
                    <param name="atlassian-data-center-status">compatible</param>
                    <param name="atlassian-data-center-compatible">true</param>
                  </plugin-info>
                  %s
                </atlassian-plugin>""".formatted(KEY, modules);
    }

    private static void put(JarOutputStream out, String name, String text) throws IOException {
        out.putNextEntry(new JarEntry(name));
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void put(JarOutputStream out, Class<?> type) throws IOException {
        String name = type.getName().replace('.', '/') + ".class";
        out.putNextEntry(new JarEntry(name));
        try (InputStream in = type.getClassLoader().getResourceAsStream(name)) {
            in.transferTo(out);
        }
    }
}
