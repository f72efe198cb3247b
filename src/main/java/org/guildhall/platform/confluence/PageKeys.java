package org.guildhall.platform.confluence;

import com.atlassian.confluence.core.ContentEntityObject;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.guildhall.platform.SharedLookups.Question;

/**
 * Remembers, on this node, what the macros of a page asked about when it was last rendered: keys, and no answers. Only
 * pages whose macros ask about several of a kind are remembered, the latest of them.
 */
final class PageKeys {
    private static final int MOST_PAGES = 200;
    private static final int MOST_KEYS = 100;

    private final Map<Place, Set<Object>> remembered =
            Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Place, Set<Object>> eldest) {
                    return size() > MOST_PAGES;
                }
            });

    /** A page and what is asked on it. */
    private record Place(long pageId, Question<?> question) {}

    /** What one rendering of a page asks about. */
    final class Asked {
        private final Place place;
        private final Set<Object> before;
        private final Set<Object> now = ConcurrentHashMap.newKeySet();

        private Asked(Place place) {
            this.place = place;
            this.before = Set.copyOf(remembered.getOrDefault(place, Set.of()));
        }

        /** The key, and those of the last rendering. */
        @SuppressWarnings("unchecked")
        <K> Collection<K> with(K key) {
            if (now.size() < MOST_KEYS && now.add(key) && now.size() > 1 && place.pageId() > 0) {
                remembered.put(place, now);
            }
            Set<K> all = new LinkedHashSet<>();
            all.add(key);
            before.stream().limit(MOST_KEYS - 1).forEach(each -> all.add((K) each));
            return all;
        }
    }

    /** @param page as macros have it; one that is not stored yet is not remembered */
    Asked asking(Object page, Question<?> question) {
        long id = page instanceof ContentEntityObject entity ? entity.getId() : 0;
        return new Asked(new Place(id, question));
    }
}
