package org.guildhall.platform.web;

import java.util.List;
import org.guildhall.platform.ForTemplates;

/**
 * Fields of a form that belong together.
 *
 * @param title empty for those that every form begins with, which are always open
 * @param open whether the fields are visible at the beginning
 */
@ForTemplates
public record FormSection(String title, boolean open, List<FormField> fields) {}
