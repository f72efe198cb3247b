package org.guildhall.live;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What the built jar says of itself, so that nothing has to be listed twice. */
public final class AppJar {
    private static final Set<String> NO_MODULES = Set.of("plugin-info", "resource");
    /** Of a page as it stands, or of one that the layout frames. */
    private static final Pattern TITLE =
            Pattern.compile("(?:<title>|#set \\(\\$pageTitle =)\\s*\\$i18n\\.getText\\([\"']([^\"']+)[\"']\\)");

    private final Path file;
    private final Element descriptor;
    private final Properties texts = new Properties();

    /** @param file the jar that was uploaded */
    public AppJar(Path file) {
        this.file = file;
        Document xml = Jsoup.parse(text("atlassian-plugin.xml"), "", Parser.xmlParser());
        this.descriptor = xml.expectFirst("atlassian-plugin");
        xml.select("atlassian-plugin > resource[type=i18n]")
                .eachAttr("location")
                .forEach(this::learn);
    }

    /** The jar that the build names to its integration tests. */
    static AppJar built() {
        return new AppJar(Path.of(System.getProperty("guildhall.jar")));
    }

    /** An address of the app under {@code <struts>}. */
    public record Page(String path, boolean reads, String title) {}

    /** A {@code <job-config>} module. */
    public record Job(String key, String name) {}

    public String key() {
        return descriptor.attr("key");
    }

    public String version() {
        return descriptor.expectFirst("plugin-info > version").text();
    }

    public List<String> moduleKeys() {
        return descriptor.children().stream()
                .filter(module -> !NO_MODULES.contains(module.tagName()))
                .map(module -> module.attr("key"))
                .toList();
    }

    public List<Page> pages() {
        return descriptor.select("struts > package > action").stream()
                .map(this::page)
                .toList();
    }

    public List<String> macros() {
        return descriptor.select("xhtml-macro").eachAttr("name");
    }

    public List<Job> jobs() {
        return descriptor.select("job-config").stream()
                .map(job -> new Job(job.attr("key"), job.attr("name")))
                .toList();
    }

    /** The complete key of the space blueprint. */
    public String blueprint() {
        return key() + ":" + descriptor.expectFirst("space-blueprint").attr("key");
    }

    private Page page(Element action) {
        String namespace = action.parent().attr("namespace");
        boolean reads = action.select("param[name=permittedMethods]").text().equals("GET");
        return new Page(
                namespace + "/" + action.attr("name") + ".action",
                reads,
                reads ? title(action.expectFirst("result[name=input]").text()) : "");
    }

    private String title(String template) {
        Matcher title = TITLE.matcher(text(template.strip().substring(1)));
        if (!title.find()) {
            throw new IllegalStateException(template + " has no title of one text");
        }
        return word(title.group(1));
    }

    /** The text of a key, as shown. */
    public String word(String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("There is no text for " + key);
        }
        return text.replace("''", "'");
    }

    private void learn(String location) {
        try {
            texts.load(new StringReader(text(location + ".properties")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(String entry) {
        try (JarFile jar = new JarFile(file.toFile());
                var content = jar.getInputStream(jar.getJarEntry(entry))) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read; was it built?", e);
        }
    }
}
