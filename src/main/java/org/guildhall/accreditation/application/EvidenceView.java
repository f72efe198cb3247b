package org.guildhall.accreditation.application;

import org.guildhall.platform.ForTemplates;

/**
 * A piece of evidence as templates show it.
 *
 * @param address where it is, empty for a text
 * @param text the text itself, empty for what is elsewhere
 */
@ForTemplates
public record EvidenceView(String kind, String title, String address, String text, boolean confidential) {}
