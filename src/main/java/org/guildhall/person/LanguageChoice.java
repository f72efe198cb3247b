package org.guildhall.person;

import org.guildhall.platform.ForTemplates;

/** A language to choose, with its name in the reader's language. */
@ForTemplates
public record LanguageChoice(String code, String name) {}
