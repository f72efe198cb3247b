package org.guildhall.workbench.site;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a person wants pages to look. */
public enum ColorMode {
    LIGHT("Light"),
    DARK("Dark"),
    /** As the person's device is set. */
    MATCH("Match system");

    private final String label;

    ColorMode(String label) {
        this.label = label;
    }

    /** As forms and pages write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return label;
    }

    public static Optional<ColorMode> of(String code) {
        return Arrays.stream(values()).filter(mode -> mode.code().equals(code)).findFirst();
    }
}
