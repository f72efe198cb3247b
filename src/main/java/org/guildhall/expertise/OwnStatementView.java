package org.guildhall.expertise;

import org.guildhall.platform.ForTemplates;

/**
 * A statement as its author sees it.
 *
 * @param statement in the first person, such as “I teach Facilitation”
 * @param asking whether the author can be asked, in the first person
 */
@ForTemplates
public record OwnStatementView(String topicId, String topic, String statement, String note, String asking) {}
