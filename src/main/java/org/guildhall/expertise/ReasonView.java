package org.guildhall.expertise;

import org.guildhall.platform.ForTemplates;

/**
 * Why a person is found, as templates show it.
 *
 * @param text such as “teaches Facilitation”
 * @param note what the person adds; may be empty
 */
@ForTemplates
public record ReasonView(String text, String note, String community) {}
