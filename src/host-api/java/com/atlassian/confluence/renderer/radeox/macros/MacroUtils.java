package com.atlassian.confluence.renderer.radeox.macros;

import java.util.Map;

public class MacroUtils {
    private MacroUtils() {}

    public static Map<String, Object> defaultVelocityContext() {
        throw new UnsupportedOperationException("signature only");
    }
}
