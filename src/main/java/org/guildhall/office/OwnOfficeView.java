package org.guildhall.office;

import org.guildhall.platform.ForTemplates;

/** An office that the viewer holds or is offered, as templates show it. */
@ForTemplates
public record OwnOfficeView(String office, String name, String description, HolderView term) {}
