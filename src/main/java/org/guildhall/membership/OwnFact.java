package org.guildhall.membership;

import java.io.Serializable;

/**
 * One thing that is kept of a person.
 *
 * @param name in files, and the end of the key of its label
 * @param value a text, a number, a day, a moment, or whether something is so
 * @param textKey the key of the words for a value that is a code, empty for any other
 */
public record OwnFact(String name, Serializable value, String textKey) {}
