package org.guildhall.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.java.ao.RawEntity;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The tables that the app's descriptor asks Active Objects for. */
public final class AppTables {
    public static final Set<Class<? extends RawEntity<?>>> ALL =
            entities().stream().map(AppTables::entity).collect(Collectors.toUnmodifiableSet());

    private AppTables() {}

    private static List<Element> entities() {
        try (InputStream descriptor = AppTables.class.getResourceAsStream("/atlassian-plugin.xml")) {
            return Jsoup.parse(descriptor, "UTF-8", "", Parser.xmlParser()).select("ao > entity");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends RawEntity<?>> entity(Element named) {
        try {
            return (Class<? extends RawEntity<?>>) Class.forName(named.text()).asSubclass(RawEntity.class);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
