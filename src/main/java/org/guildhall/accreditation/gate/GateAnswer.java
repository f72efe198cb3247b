package org.guildhall.accreditation.gate;

/**
 * Whether a gate is open for somebody.
 *
 * @param name the scheme's, or the community's where no scheme is asked for or none may be named
 * @param level the lowest level that will do, empty for any
 */
public record GateAnswer(boolean isOpen, Wanted wanted, String name, String level) {

    /** What a gate asks for. */
    public enum Wanted {
        SCHEME,
        ANY_SCHEME,
        /** A scheme that the viewer may not know of; it may not even exist. */
        HIDDEN_SCHEME
    }

    static GateAnswer ofScheme(boolean isOpen, String scheme, String level) {
        return new GateAnswer(isOpen, Wanted.SCHEME, scheme, level);
    }

    static GateAnswer ofAnyScheme(boolean isOpen, String community, String level) {
        return new GateAnswer(isOpen, Wanted.ANY_SCHEME, community, level);
    }

    static GateAnswer ofHiddenScheme(String community) {
        return new GateAnswer(false, Wanted.HIDDEN_SCHEME, community, "");
    }
}
