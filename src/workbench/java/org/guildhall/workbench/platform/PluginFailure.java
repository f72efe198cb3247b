package org.guildhall.workbench.platform;

/** The app cannot be installed or started; the message names the culprit. */
@SuppressWarnings("serial")
public final class PluginFailure extends RuntimeException {
    public PluginFailure(String message) {
        super(message);
    }

    public PluginFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
