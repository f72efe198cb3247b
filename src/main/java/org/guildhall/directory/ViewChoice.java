package org.guildhall.directory;

import org.guildhall.platform.ForTemplates;

/**
 * A way to look at the members, as a link.
 *
 * @param label the words, or the code that the template has words for
 */
@ForTemplates
public record ViewChoice(String label, String url, boolean current) {}
