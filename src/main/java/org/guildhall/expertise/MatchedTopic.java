package org.guildhall.expertise;

/** A topic and how well it answers what was asked. */
record MatchedTopic(Topic topic, Match match) {}
