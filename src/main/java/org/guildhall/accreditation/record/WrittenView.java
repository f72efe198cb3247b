package org.guildhall.accreditation.record;

import org.guildhall.platform.ForTemplates;

/**
 * A text that somebody wrote with a change, as templates show it.
 *
 * @param label what it is, in words
 */
@ForTemplates
public record WrittenView(String label, String text) {}
