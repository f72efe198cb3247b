package org.guildhall.person;

import org.guildhall.platform.ForTemplates;

/**
 * A part of a profile as templates show it.
 *
 * @param code of the field
 * @param link an address to lead to, empty where the text is none
 * @param audience code of those to whom it is shown
 */
@ForTemplates
public record ProfileRow(String code, String label, String text, String link, String audience) {}
