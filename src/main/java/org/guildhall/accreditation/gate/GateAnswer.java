package org.guildhall.accreditation.gate;

/**
 * Whether a gate is open for somebody.
 *
 * @param wanted what it asks for: the scheme's or else the community's name
 * @param level the lowest level that will do, empty for any
 * @param anyScheme whether any accreditation of the community will do
 */
public record GateAnswer(boolean isOpen, String wanted, String level, boolean anyScheme) {}
