package org.guildhall.accreditation.scheme;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A level of a scheme.
 *
 * @param name at most 100 characters, without {@code =} and {@code ,}; empty where none was given
 * @param countsAs names of the levels of the same scheme that a holder of this one need not hold as well
 */
public record Level(String name, List<String> countsAs) {
    public Level {
        name = name == null ? "" : name;
        countsAs = List.copyOf(countsAs);
    }

    public static Level named(String name) {
        return new Level(name, List.of());
    }

    /** Reads {@code Master = Practitioner, Associate}; every text can be read. */
    public static Level parse(String line) {
        String[] parts = line.split("=", 2);
        Stream<String> others = parts.length == 1 ? Stream.empty() : Arrays.stream(parts[1].split(","));
        return new Level(
                parts[0].trim(),
                others.map(String::trim).filter(name -> !name.isEmpty()).toList());
    }

    /** As {@link #parse} reads it. */
    public String text() {
        return countsAs.isEmpty() ? name : name + " = " + String.join(", ", countsAs);
    }

    /** Whether a holder of this level meets a demand for the other one. */
    public boolean isOrCountsAs(String other) {
        return name.equals(other) || countsAs.contains(other);
    }
}
