package com.atlassian.plugin.util;

/** Which app's code runs on this thread, as the engine of Active Objects asks for its timers. */
public class PluginKeyStack {
    private PluginKeyStack() {}

    public static String getFirstPluginKey() {
        return null;
    }
}
