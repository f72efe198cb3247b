package org.guildhall.expertise;

import org.guildhall.community.Community;

/** Why a person is found: what they say of a topic in a community, and how well that answers what was asked. */
public record Reason(Community community, TopicStatement statement, Match match) {}
