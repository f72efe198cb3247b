package org.guildhall.expertise.web;

import org.guildhall.platform.ForTemplates;

/** A statement with a form to take it back. */
@ForTemplates
public record StatementRow(String topicId, String topic, String reason, String note, String asking) {}
