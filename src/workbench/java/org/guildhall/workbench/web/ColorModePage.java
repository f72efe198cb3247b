package org.guildhall.workbench.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.workbench.site.ColorMode;
import org.guildhall.workbench.site.ColorModes;

/** Where a person chooses light or dark. */
final class ColorModePage {
    static final String PATH = "/users/theme.action";

    private final ColorModes modes;

    ColorModePage(ColorModes modes) {
        this.modes = modes;
    }

    void show(Visit visit) throws IOException {
        if (visit.person() == null) {
            visit.signInFirst();
        } else {
            visit.show(
                    200,
                    "Theme",
                    "theme",
                    Map.of(
                            "choices",
                            List.of(ColorMode.values()),
                            "chosen",
                            modes.of(visit.person()).code()));
        }
    }

    void choose(Visit visit) throws IOException {
        Optional<ColorMode> mode = ColorMode.of(visit.text("mode"));
        if (mode.isEmpty()) {
            visit.message(400, "The form did not say which theme.");
        } else {
            modes.choose(visit.person(), mode.get());
            visit.redirect(PATH);
        }
    }
}
