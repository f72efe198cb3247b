package org.guildhall.audit;

import java.util.Optional;

/**
 * What the check of a record of changes found.
 *
 * @param entries how many entries are in order
 * @param head the hash of the last of them
 * @param fault the first entry that cannot be right
 */
public record ChainVerdict(long entries, String head, Optional<Fault> fault) {

    public boolean isIntact() {
        return fault.isEmpty();
    }

    /**
     * Where and how the record is broken.
     *
     * @param position the entry's place, 1 and up
     */
    public record Fault(long position, Kind kind) {}

    /** In which way an entry cannot be right. */
    public enum Kind {
        /** It is not there, though later ones are. */
        MISSING("missing"),
        /** It was put in, or stands where another belongs. */
        OUT_OF_PLACE("out-of-place"),
        /** It is not as it was written. */
        ALTERED("altered"),
        /** Its previous hash is not the hash of the entry before. */
        UNLINKED("unlinked"),
        /** What somebody wrote with it is not as it was written. */
        WORDS_ALTERED("words-altered"),
        /** Its words are missing, and no later entry records their erasure. */
        WORDS_MISSING("words-missing"),
        /** The record does not end as it should: entries at the end are missing or were added. */
        TAIL("tail");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
