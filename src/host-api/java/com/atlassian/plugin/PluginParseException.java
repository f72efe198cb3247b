package com.atlassian.plugin;

@SuppressWarnings("serial")
public class PluginParseException extends RuntimeException {
    public PluginParseException(String message) {
        super(message);
    }
}
