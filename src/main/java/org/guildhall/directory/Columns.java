package org.guildhall.directory;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.guildhall.platform.ForTemplates;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.macro.MacroParameters;

/** What is shown of each member beside the name. */
@ForTemplates
public record Columns(boolean role, boolean since, boolean topics, boolean accreditation) {
    static final String ACCREDITATION = "accreditation";

    /** In the order in which they are shown. */
    static final List<String> NAMES = List.of("role", "since", "topics", ACCREDITATION);

    private static final Set<String> KNOWN = Set.copyOf(NAMES);

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
        return of(named);
    }

    /** Those of the names that are known. */
    static Columns of(Collection<String> named) {
        return new Columns(
                named.contains("role"),
                named.contains("since"),
                named.contains("topics"),
                named.contains("accreditation"));
    }

    /** The names of those that are shown, in their order. */
    List<String> names() {
        List<Boolean> shown = List.of(role, since, topics, accreditation);
        return NAMES.stream().filter(name -> shown.get(NAMES.indexOf(name))).toList();
    }
}
