package org.guildhall.invitation.web;

import org.guildhall.platform.ForTemplates;

/** Somebody who may be meant: the key, the full name and the user name. */
@ForTemplates
public record MeantRow(String key, String name, String username) {}
