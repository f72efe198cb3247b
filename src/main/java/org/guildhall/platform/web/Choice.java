package org.guildhall.platform.web;

import org.guildhall.platform.ForTemplates;

/** One of the values that a form offers, with its words. */
@ForTemplates
public record Choice(String value, String label) {}
