package org.guildhall.admin.application;

import java.util.List;
import org.guildhall.accreditation.Scheme;

/** A scheme with the levels that can be applied for. */
public record SchemeChoice(String name, String criteria, List<LevelChoice> levels) {

    /**
     * A level to choose.
     *
     * @param value the scheme's id and the level, with a colon between them
     */
    public record LevelChoice(String value, String name, boolean chosen) {}

    static SchemeChoice of(Scheme scheme, String wanted) {
        return new SchemeChoice(
                scheme.name(),
                scheme.criteria(),
                scheme.levels().stream()
                        .map(level -> level(scheme.id() + ":" + level, level, wanted))
                        .toList());
    }

    private static LevelChoice level(String value, String name, String wanted) {
        return new LevelChoice(value, name, value.equals(wanted));
    }
}
