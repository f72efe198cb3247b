package org.guildhall.office;

import org.guildhall.platform.ForTemplates;

/** A line of the hand-over list of an office, and whether it is done. */
@ForTemplates
public record HandOverTask(String text, boolean done) {}
