package org.guildhall.membership;

import org.guildhall.platform.ForTemplates;

/** That a request was not granted: the day in words, and what the coordinator wrote; empty for nothing. */
@ForTemplates
public record DeclinedView(String day, String word) {}
