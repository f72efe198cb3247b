package org.guildhall.workbench;

import java.io.InputStream;
import java.util.Optional;
import org.guildhall.workbench.platform.XmlElement;

/** The app after its jar was installed and its Spring context came up: what the web part and the site see of it. */
public interface InstalledPlugin {

    /** The plugin key. */
    String key();

    String version();

    /** The root of {@code atlassian-plugin.xml} as packed in the jar. */
    XmlElement descriptor();

    /** Loads a class through the bundle's own class loader. */
    Class<?> load(String className);

    /** A new object of a class named in the descriptor, its constructor injected from the app's own context. */
    Object create(String className);

    /** A bean of the app's context by name. */
    Object bean(String name);

    /** A file of the jar, such as {@code templates/guildhall/directory/members.vm}. */
    Optional<InputStream> resource(String path);

    /** The names of all entries of the jar below a folder, recursively. */
    java.util.List<String> entries(String folder);
}
