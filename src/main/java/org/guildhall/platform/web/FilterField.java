package org.guildhall.platform.web;

import org.guildhall.platform.ForTemplates;

/** A filter field that has a value, which the forms on the filtered list carry along. */
@ForTemplates
public record FilterField(String name, String value) {}
