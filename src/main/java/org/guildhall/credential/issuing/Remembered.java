package org.guildhall.credential.issuing;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Documents that are costly to make, on this node, each for as long as its edition is the present one. Together they have
 * so many characters at most; the longest unused go first.
 */
final class Remembered {
    private static final int LOCKS = 16;

    private final long most;
    private final Map<String, PublishedDocument> documents = new LinkedHashMap<>(16, 0.75f, true);
    private final Object[] locks = new Object[LOCKS];
    private long characters;

    Remembered(long most) {
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
