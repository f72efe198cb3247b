package org.guildhall.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** The macros of the app. */
final class MacroNames {
    private MacroNames() {}

    /** As they are stored in pages. */
    static Set<String> all() {
        try {
            String descriptor = Files.readString(Path.of("src/main/resources/atlassian-plugin.xml"));
            return Jsoup.parse(descriptor, "", Parser.xmlParser()).select("xhtml-macro").stream()
                    .map(macro -> macro.attr("name"))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
