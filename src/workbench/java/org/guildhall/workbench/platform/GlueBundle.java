package org.guildhall.workbench.platform;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/** Packs the classes of {@code org.guildhall.workbench.glue} as a bundle. */
final class GlueBundle {
    private static final String PACKAGE = "org/guildhall/workbench/glue/";
    private static final List<String> CLASSES = List.of("ScannerNamespace", "ScanIndexes", "ContextWatch");
    private static final String NAMESPACE = "http\\://www.atlassian.com/schema/atlassian-scanner/2";

    private static final String BEANS = "http\\://www.springframework.org/schema/beans/spring-beans-2.5.xsd=";

    private GlueBundle() {}

    static InputStream jar() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest())) {
            for (String name : CLASSES) {
                add(jar, PACKAGE + name + ".class", resource("/" + PACKAGE + name + ".class"));
            }
            add(jar, PACKAGE + "atlassian-scanner.xsd", resource("/workbench/glue/atlassian-scanner.xsd"));
            add(jar, PACKAGE + "spring-beans.xsd", resource("/org/springframework/beans/factory/xml/spring-beans.xsd"));
            add(jar, "META-INF/spring.handlers", NAMESPACE + "=org.guildhall.workbench.glue.ScannerNamespace\n");
            add(
                    jar,
                    "META-INF/spring.schemas",
                    NAMESPACE + "/atlassian-scanner.xsd=" + PACKAGE + "atlassian-scanner.xsd\n" + BEANS + PACKAGE
                            + "spring-beans.xsd\n");
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    private static Manifest manifest() {
        Manifest manifest = new Manifest();
        Attributes headers = manifest.getMainAttributes();
        headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.putValue("Bundle-ManifestVersion", "2");
        headers.putValue("Bundle-SymbolicName", "org.guildhall.workbench.glue");
        headers.putValue("Bundle-Version", "1.0.0");
        headers.putValue("Bundle-Activator", "org.guildhall.workbench.glue.ContextWatch");
        headers.putValue("DynamicImport-Package", "*");
        return manifest;
    }

    private static void add(JarOutputStream jar, String name, String text) throws IOException {
        add(jar, name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void add(JarOutputStream jar, String name, byte[] bytes) throws IOException {
        jar.putNextEntry(new ZipEntry(name));
        jar.write(bytes);
        jar.closeEntry();
    }

    private static byte[] resource(String path) throws IOException {
        try (InputStream in = GlueBundle.class.getResourceAsStream(path)) {
            return in.readAllBytes();
        }
    }
}
