package org.guildhall.build;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who knows whom, drawn and in words. */
final class Arrows {
    private final Map<String, Set<String>> known = new LinkedHashMap<>();

    /** A place stays in the order in which it was named first, the lowest first. */
    void place(String name) {
        known.computeIfAbsent(name, first -> new TreeSet<>());
    }

    void add(String from, String to) {
        if (!from.equals(to)) {
            known.get(from).add(to);
        }
    }

    /** The same without a place and all its arrows. */
    Arrows without(String place) {
        return only(name -> !name.equals(place));
    }

    /** The places of some features alone. */
    Arrows within(String... features) {
        return only(name -> Stream.of(features).anyMatch(name.split("\\.", 2)[0]::equals));
    }

    /** A Mermaid chart; an arrow that follows from others is left out. */
    String picture() {
        StringBuilder chart = new StringBuilder("```mermaid\nflowchart TD\n");
        known.keySet()
                .forEach(name -> chart.append("    ")
                        .append(id(name))
                        .append("[\"")
                        .append(name)
                        .append("\"]\n"));
        known.forEach((from, all) -> all.stream()
                .filter(to -> !follows(from, to))
                .forEach(to -> chart.append("    ")
                        .append(id(from))
                        .append(" --> ")
                        .append(id(to))
                        .append('\n')));
        return chart.append("```\n").toString();
    }

    /** Every arrow, a line for each place from which any starts. */
    String table() {
        return "| room | knows |\n|---|---|\n"
                + known.entrySet().stream()
                        .filter(each -> !each.getValue().isEmpty())
                        .map(each -> "| `" + each.getKey() + "` | `" + String.join("`, `", each.getValue()) + "` |\n")
                        .collect(Collectors.joining());
    }

    private Arrows only(Predicate<String> wanted) {
        Arrows some = new Arrows();
        known.keySet().stream().filter(wanted).forEach(some::place);
        some.known.forEach(
                (from, all) -> known.get(from).stream().filter(wanted).forEach(all::add));
        return some;
    }

    /** Whether somebody between the two says the arrow already; those who know one another are between nobody. */
    private boolean follows(String from, String to) {
        return known.get(from).stream()
                .filter(between -> !between.equals(to))
                .filter(between -> reached(between).contains(to))
                .anyMatch(between ->
                        !reached(between).contains(from) && !reached(to).contains(between));
    }

    private Set<String> reached(String from) {
        Set<String> reached = new HashSet<>();
        reach(from, reached);
        return reached;
    }

    private void reach(String from, Set<String> reached) {
        known.get(from).stream().filter(reached::add).forEach(next -> reach(next, reached));
    }

    private static String id(String name) {
        return name.replace('.', '_');
    }
}
