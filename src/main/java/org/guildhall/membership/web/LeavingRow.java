package org.guildhall.membership.web;

import org.guildhall.platform.ForTemplates;
import org.guildhall.platform.web.PersonRow;

/** A member who will have to go, and their last day in words. */
@ForTemplates
public record LeavingRow(PersonRow person, String lastDay) {}
