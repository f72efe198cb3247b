package com.atlassian.confluence.macro;

@SuppressWarnings("serial")
public class MacroExecutionException extends Exception {
    public MacroExecutionException(String message) {
        super(message);
    }

    public MacroExecutionException(String message, Throwable cause) {
        super(message, cause);
    }
}
