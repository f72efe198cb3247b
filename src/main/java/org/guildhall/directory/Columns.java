package org.guildhall.directory;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import org.guildhall.platform.ForTemplates;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.macro.MacroParameters;

/** What is shown of each member beside the name. */
@ForTemplates
public record Columns(boolean role, boolean since, boolean topics, boolean accreditation) {
    private static final Set<String> KNOWN = Set.of("role", "since", "topics", "accreditation");

    static Columns of(MacroParameters setting) {
        Set<String> named = new LinkedHashSet<>(Arrays.asList(
                setting.codes("columns").orElse("role,topics,accreditation").split("\\s*,\\s*")));
        if (!KNOWN.containsAll(named)) {
            throw RequestRefusedException.invalid(
                    "columns",
                    "guildhall.refusal.one-of",
                    "columns",
                    String.join(", ", new java.util.TreeSet<>(KNOWN)));
        }
        return new Columns(
                named.contains("role"),
                named.contains("since"),
                named.contains("topics"),
                named.contains("accreditation"));
    }
}
