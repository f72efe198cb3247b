package org.guildhall.workbench.velocity;

import java.util.Set;

/** A template that Confluence would render with blanks. */
@SuppressWarnings("serial")
public final class TemplateFailure extends RuntimeException {
    /** @param cause null when nothing went wrong but the blocked calls */
    TemplateFailure(String template, Set<String> blocked, Throwable cause) {
        super("The template " + template + " fails:" + needs(blocked) + reason(cause), cause);
    }

    private static String needs(Set<String> blocked) {
        return blocked.isEmpty() ? "" : " Method needs allowlisting: " + String.join(", ", blocked);
    }

    private static String reason(Throwable cause) {
        return cause == null ? "" : " " + rootOf(cause).getMessage();
    }

    private static Throwable rootOf(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
