package org.guildhall.credential.issuing;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A cache, on this node, of documents that are costly to make. A document is returned only for its edition, so a new
 * edition is made at once. The total length is limited in characters; the least recently used documents are removed
 * first.
 */
final class DocumentCache {
    private static final int LOCKS = 16;

    private final long most;
    private final Map<String, PublishedDocument> documents = new LinkedHashMap<>(16, 0.75f, true);
    private final Object[] locks = new Object[LOCKS];
    private long characters;

    DocumentCache(long most) {
        this.most = most;
        for (int i = 0; i < LOCKS; i++) {
            locks[i] = new Object();
        }
    }

    /** The document of an edition; many who ask at once wait for one to make it. */
    PublishedDocument get(String name, String edition, Supplier<String> make) {
        return find(name, edition).orElseGet(() -> {
            synchronized (locks[Math.floorMod(name.hashCode(), LOCKS)]) {
                return find(name, edition).orElseGet(() -> keep(name, new PublishedDocument(make.get(), edition)));
            }
        });
    }

    synchronized long characters() {
        return characters;
    }

    private synchronized Optional<PublishedDocument> find(String name, String edition) {
        return Optional.ofNullable(documents.get(name))
                .filter(found -> found.edition().equals(edition));
    }

    private synchronized PublishedDocument keep(String name, PublishedDocument made) {
        PublishedDocument before = documents.put(name, made);
        characters += made.content().length();
        characters -= before == null ? 0 : before.content().length();
        Iterator<PublishedDocument> longestUnused = documents.values().iterator();
        while (characters > most) {
            characters -= longestUnused.next().content().length();
            longestUnused.remove();
        }
        return made;
    }
}
