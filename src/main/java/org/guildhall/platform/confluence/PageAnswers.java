package org.guildhall.platform.confluence;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.guildhall.platform.SharedLookups.Question;

/** What was answered for one page, for the thread that renders it. */
final class PageAnswers {
    private final Object page;
    private final Thread thread = Thread.currentThread();
    private final Map<Object, Object> given = new HashMap<>();
    private final Map<Question<?>, PageKeys.Asked> asked = new HashMap<>();
    private final PageKeys keys;
    private int depth;

    /** What is asked about one of many. */
    private record Part(Question<?> question, Object key) {}

    /** @param keys what is remembered of pages from one request to the next */
    PageAnswers(Object page, PageKeys keys) {
        this.page = page;
        this.keys = keys;
    }

    boolean isFor(Object another) {
        return page == another && isOfThisThread();
    }

    /** Whether a macro is being rendered on this thread. */
    boolean isOpen() {
        return depth > 0 && isOfThisThread();
    }

    String rendering(Supplier<String> macro) {
        depth++;
        try {
            return macro.get();
        } finally {
            depth--;
        }
    }

    @SuppressWarnings("unchecked")
    <T> T answer(Question<T> question, Supplier<T> lookUp) {
        if (!given.containsKey(question)) {
            given.put(question, lookUp.get());
        }
        return (T) given.get(question);
    }

    @SuppressWarnings("unchecked")
    <K, V> Map<K, V> answers(Question<V> question, Collection<K> keys, Function<Collection<K>, Map<K, V>> lookUp) {
        List<K> unknown = keys.stream()
                .filter(key -> !given.containsKey(new Part(question, key)))
                .distinct()
                .toList();
        if (!unknown.isEmpty()) {
            Map<K, V> found = lookUp.apply(unknown);
            unknown.forEach(key -> given.put(new Part(question, key), Optional.ofNullable(found.get(key))));
        }
        Map<K, V> answers = new LinkedHashMap<>();
        keys.forEach(key -> ((Optional<V>) given.get(new Part(question, key))).ifPresent(one -> answers.put(key, one)));
        return answers;
    }

    <K, V> Optional<V> foreseen(Question<V> question, K key, Function<Collection<K>, Map<K, V>> lookUp) {
        PageKeys.Asked together = asked.computeIfAbsent(question, any -> keys.asking(page, question));
        return Optional.ofNullable(answers(question, together.with(key), lookUp).get(key));
    }

    boolean isOfThisThread() {
        return thread == Thread.currentThread();
    }
}
