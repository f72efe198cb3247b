package org.guildhall.mydata;

import org.guildhall.platform.ForTemplates;

/** One thing that is kept of the viewer, in words. */
@ForTemplates
public record FactView(String label, String text) {}
