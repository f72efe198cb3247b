package org.guildhall.accreditation.file.web;

import org.guildhall.platform.ForTemplates;

/** One change of an accreditation. */
@ForTemplates
public record HistoryRow(String action, String on, String level, String actor, String recorded, String reason) {}
