package org.guildhall.platform.web;

import org.guildhall.platform.ForTemplates;

/** A field of a filter that says something, kept in the forms of the list it filters. */
@ForTemplates
public record FilterField(String name, String value) {}
