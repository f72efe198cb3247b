package org.guildhall.accreditation.register;

import java.util.Map;
import org.guildhall.platform.Templates;
import org.guildhall.platform.macro.MacroParameters;

/** What the macros about accreditations show of a community that accredits nobody: nothing, and a word to authors. */
public final class NoSchemes {
    private NoSchemes() {}

    /** HTML, empty for readers. */
    public static String shown(MacroParameters setting, Templates templates) {
        return setting.isPreview() ? templates.render("templates/guildhall/accreditation/no-schemes.vm", Map.of()) : "";
    }
}
