package org.guildhall.membership;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Some facts that belong together. */
public record OwnRecord(List<OwnFact> facts) {
    public OwnRecord {
        facts = List.copyOf(facts);
    }

    public static Builder with() {
        return new Builder();
    }

    /** Gathers facts; what is empty is left out. */
    public static final class Builder {
        private final List<OwnFact> facts = new ArrayList<>();

        private Builder() {}

        /** A value that speaks for itself. */
        public Builder fact(String name, Serializable value) {
            return add(name, value, "");
        }

        /** The same where there may be none. */
        public Builder fact(String name, Optional<? extends Serializable> value) {
            value.ifPresent(present -> fact(name, present));
            return this;
        }

        /** A code, with its words at the end of a key. */
        public Builder code(String name, String code, String keysOfCodes) {
            return add(name, code, keysOfCodes + code);
        }

        private Builder add(String name, Serializable value, String textKey) {
            if (!value.equals("")) {
                facts.add(new OwnFact(name, value, textKey));
            }
            return this;
        }

        public OwnRecord build() {
            return new OwnRecord(facts);
        }
    }
}
