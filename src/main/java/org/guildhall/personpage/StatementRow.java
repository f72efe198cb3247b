package org.guildhall.personpage;

import org.guildhall.platform.ForTemplates;

/**
 * What a person says of a topic, as templates show it.
 *
 * @param text such as “teaches Facilitation”
 * @param note may be empty
 * @param asking whether the person can be asked, in words; empty for what they want to learn
 * @param confirmed when it was said last, in words
 */
@ForTemplates
public record StatementRow(String text, String note, String asking, String confirmed) {}
