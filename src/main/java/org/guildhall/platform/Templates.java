package org.guildhall.platform;

import java.util.Map;

/** Renders the app's Velocity templates in the host's default context, with its automatic encoding. */
public interface Templates {

    /** The HTML of a template such as {@code templates/guildhall/directory/members.vm}. */
    String render(String template, Map<String, ?> context);
}
