package com.atlassian.confluence.renderer.radeox.macros;

import java.util.Map;
import org.guildhall.workbench.RequestState;

/** Stands before the signature of the same name on the workbench's class path, and answers. */
public class MacroUtils {
    private MacroUtils() {}

    public static Map<String, Object> defaultVelocityContext() {
        return RequestState.current().velocityContext();
    }
}
