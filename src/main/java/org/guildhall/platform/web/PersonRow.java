package org.guildhall.platform.web;

import org.guildhall.platform.ForTemplates;

/** A person in a list with a form to act on: the stored key, and what is shown. */
@ForTemplates
public record PersonRow(String key, String name, String note, String since) {}
