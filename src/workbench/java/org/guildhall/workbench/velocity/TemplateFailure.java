package org.guildhall.workbench.velocity;

/** A template that Confluence would render with blanks. */
@SuppressWarnings("serial")
public final class TemplateFailure extends RuntimeException {
    TemplateFailure(String template, Throwable cause) {
        super("The template " + template + " fails: " + rootOf(cause).getMessage(), cause);
    }

    private static Throwable rootOf(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
