package org.guildhall.accreditation;

import java.util.Arrays;
import java.util.List;

/**
 * An entry of the record exactly as it is stored, for whoever checks the chain of hashes. The rule: an entry's hash is
 * the hexadecimal SHA-256 over the UTF-8 text of the hash before it (64 zeros before the first), followed by each
 * {@linkplain #covered covered value}, written as its length in bytes, a colon, and the value; a missing value is
 * written as a dash.
 *
 * @param position 1 and up within the community
 */
public record ChainEntry(
        long communityId, long position, Deed deed, Words words, After after, String previousHash, String hash) {

    /**
     * What was done to what, by whom and when.
     *
     * @param recordedAt milliseconds since 1970 UTC
     */
    public record Deed(String subject, String what, String detail, String actor, String effectiveOn, long recordedAt) {}

    /**
     * Personal words, which can be erased without breaking the chain: it covers only their hash.
     *
     * @param hash hexadecimal SHA-256 of salt and text, null where no words were given
     * @param salt null when there are no words, or no longer
     * @param text null when there are no words, or no longer
     */
    public record Words(String hash, String salt, String text) {
        public static final Words NONE = new Words(null, null, null);

        public Words erased() {
            return new Words(hash, null, null);
        }

        /** Whether something was written that is not there any more. */
        public boolean areErased() {
            return hash != null && text == null;
        }
    }

    /** The accreditation after the change; id 0 and nulls for changes of other things. */
    public record After(
            long accreditationId,
            String level,
            String effectiveFrom,
            String expiresOn,
            String graceUntil,
            boolean graceCounts,
            String state,
            boolean underAppeal) {
        public static final After NOTHING = new After(0, null, null, null, null, false, null, false);
    }

    /** What the hash covers, in its order. */
    public List<Object> covered() {
        return Arrays.asList(
                communityId,
                position,
                deed.subject,
                deed.what,
                deed.detail,
                deed.actor,
                deed.effectiveOn,
                deed.recordedAt,
                words.hash,
                after.accreditationId,
                after.level,
                after.effectiveFrom,
                after.expiresOn,
                after.graceUntil,
                after.graceCounts,
                after.state,
                after.underAppeal);
    }

    /** The same without its personal words. */
    public ChainEntry withoutWords() {
        return new ChainEntry(communityId, position, deed, words.erased(), after, previousHash, hash);
    }

    /** The same with the hash it should have. */
    public ChainEntry hashed(String newHash) {
        return new ChainEntry(communityId, position, deed, words, after, previousHash, newHash);
    }
}
