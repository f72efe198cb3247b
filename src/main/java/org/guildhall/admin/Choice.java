package org.guildhall.admin;

import org.guildhall.site.ForTemplates;

/** One of the values that a form offers, with its words. */
@ForTemplates
public record Choice(String value, String label) {}
