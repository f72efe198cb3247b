package org.guildhall.expertise;

import org.guildhall.platform.PersonId;

/**
 * The short of what a person says of a topic.
 *
 * @param topic display name
 */
public record StatedTopic(PersonId person, Relation relation, String topic) {}
