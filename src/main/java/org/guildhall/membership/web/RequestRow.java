package org.guildhall.membership.web;

import org.guildhall.platform.ForTemplates;
import org.guildhall.platform.web.PersonRow;

/** Somebody who asks to join, and what they wrote with it; empty for nothing. */
@ForTemplates
public record RequestRow(PersonRow person, String word) {}
