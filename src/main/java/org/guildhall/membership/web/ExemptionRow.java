package org.guildhall.membership.web;

import org.guildhall.platform.ForTemplates;
import org.guildhall.platform.web.PersonRow;

/** A member who may stay without an accreditation: who has decided so, on which day in words, and why. */
@ForTemplates
public record ExemptionRow(PersonRow person, String by, String on, String reason) {}
