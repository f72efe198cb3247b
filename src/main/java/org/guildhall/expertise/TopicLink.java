package org.guildhall.expertise;

import org.guildhall.platform.ForTemplates;

/** A topic to start looking from, how many people state it, and the address of the look-up. */
@ForTemplates
public record TopicLink(String name, int people, String url) {}
