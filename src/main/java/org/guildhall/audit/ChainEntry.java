package org.guildhall.audit;

import org.guildhall.platform.ao.Days;
import org.guildhall.platform.text.CanonicalWriter;
import org.guildhall.platform.text.IsoText;

/**
 * An entry of the record exactly as it is stored, for checking the chain of hashes. The rule: an entry's hash is the
 * hexadecimal SHA-256 over the UTF-8 bytes of {@link #covered}, which contains the hash of the entry before it.
 *
 * @param position 1 and up within the community
 * @param previousHash of the entry before; 64 zeros for the first
 */
public record ChainEntry(
        long communityId,
        long position,
        Event event,
        Words words,
        Snapshot snapshot,
        String previousHash,
        String hash) {
    /** Of the object that is hashed; another one when its fields change their meaning. */
    private static final int FORMAT = 1;

    /**
     * What was done to what, by whom and when.
     *
     * @param detail a JSON object in canonical form
     * @param recordedAt milliseconds since 1970 UTC
     */
    public record Event(
            String subject, String what, String detail, String actor, String effectiveOn, long recordedAt) {}

    /**
     * The free texts of an entry. They can be erased without breaking the chain, since the entry's hash covers only
     * their digest.
     *
     * @param hash hexadecimal SHA-256 of {@link #covered}, null where nothing was written
     * @param salt null when nothing was written, or it was erased
     * @param json {@link AuditWords} in canonical form, null when nothing was written, or it was erased
     */
    public record Words(String hash, String salt, String json) {
        public static final Words NONE = new Words(null, null, null);

        public Words erased() {
            return new Words(hash, null, null);
        }

        /** Whether something was written that is not there any more. */
        public boolean areErased() {
            return hash != null && json == null;
        }

        /** What the hash of the words covers: a JSON object in canonical form. */
        public static String covered(String salt, String json) {
            return new CanonicalWriter().text("salt", salt).json("words", json).end();
        }
    }

    /**
     * The accreditation after the change, in the form in which it is looked up; its number is the subject of the entry.
     * Nulls for changes of other things.
     *
     * @param expiresOn {@value #NEVER} for an accreditation without end
     * @param graceUntil the last day before it lapses: as {@code expiresOn} where there is no grace
     */
    public record Snapshot(
            String level,
            String effectiveFrom,
            String expiresOn,
            String graceUntil,
            boolean graceCounts,
            String state,
            boolean underAppeal) {
        public static final Snapshot NOTHING = new Snapshot(null, null, null, null, false, null, false);
        public static final String NEVER = Days.NEVER;

        /** Null, which no change leaves behind, is written as such, so that it is never taken for a value left out. */
        private void write(CanonicalWriter json) {
            json.object("accreditation").text("effectiveFrom", effectiveFrom);
            if (!NEVER.equals(expiresOn)) {
                json.text("expiresOn", expiresOn);
            }
            json.flag("graceCounts", graceCounts);
            if (graceUntil == null || !graceUntil.equals(expiresOn)) {
                json.text("graceUntil", graceUntil);
            }
            json.text("level", level)
                    .text("state", state)
                    .flag("underAppeal", underAppeal)
                    .close();
        }
    }

    /**
     * The content that the hash covers: a JSON object in canonical form (RFC 8785). Every entry has the fields around
     * the detail, and their quotation marks are escaped, so that no text in the detail can imitate one of them.
     */
    public String covered() {
        return json(false);
    }

    /** The whole entry as a JSON object in canonical form: what the hash covers, the hash, and the words. */
    public String line() {
        return json(true);
    }

    private String json(boolean isWhole) {
        CanonicalWriter json = new CanonicalWriter();
        if (!snapshot.equals(Snapshot.NOTHING)) {
            snapshot.write(json);
        }
        json.text("actor", event.actor)
                .number("community", communityId)
                .json("detail", event.detail)
                .text("effectiveOn", event.effectiveOn)
                .number("format", FORMAT);
        addIf(isWhole, json, "hash", hash);
        json.number("position", position)
                .text("previousHash", previousHash)
                .text("recordedAt", IsoText.instant(event.recordedAt))
                .text("subject", event.subject)
                .text("what", event.what);
        if (isWhole && words.json != null) {
            json.json("words", words.json);
        }
        addIf(words.hash != null, json, "wordsHash", words.hash);
        addIf(isWhole && words.salt != null, json, "wordsSalt", words.salt);
        return json.end();
    }

    private static void addIf(boolean isThere, CanonicalWriter json, String name, String value) {
        if (isThere) {
            json.text(name, value);
        }
    }

    /** The same without what somebody wrote. */
    public ChainEntry withoutWords() {
        return new ChainEntry(communityId, position, event, words.erased(), snapshot, previousHash, hash);
    }

    /** The same with the hash it should have. */
    public ChainEntry hashed(String newHash) {
        return new ChainEntry(communityId, position, event, words, snapshot, previousHash, newHash);
    }
}
