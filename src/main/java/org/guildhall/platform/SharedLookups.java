package org.guildhall.platform;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Lets the macros of one page share what they look up, while one request renders the page on one thread, and likewise what
 * answers a request that only reads (GET). In other requests every look-up outside of macros is made. Rights are never shared: they are asked each time, and an answer that depends on who asks belongs
 * to a question that names the viewer.
 */
public interface SharedLookups {

    /**
     * What is looked up; two equal questions have the same answer.
     *
     * @param <T> the answer, which nobody may change
     */
    interface Question<T> {}

    /**
     * Renders a macro, which shares with those rendered before on the same page.
     *
     * @param page the same object for all macros of the page; null for a macro that shares with no other
     */
    String rendering(Object page, Supplier<String> macro);

    /** The answer given before, or that of the look-up. */
    <T> T answer(Question<T> question, Supplier<T> lookUp);

    /**
     * Answers for each of some keys; the look-up is made for those keys only that were not asked before, and not at all
     * when there are none.
     *
     * @param lookUp leaves out keys that have no answer
     */
    <K, V> Map<K, V> answers(Question<V> question, Collection<K> keys, Function<Collection<K>, Map<K, V>> lookUp);

    /**
     * The answer for one key, looked up together with those of the other keys that the macros of this page asked about when
     * it was last rendered on this node; without such a memory, for the key alone. What is looked up is always new.
     *
     * @param lookUp leaves out keys that have no answer; asked for at most 100, of which the one is allowed to be read by
     *     the viewer and the others may not be
     */
    <K, V> Optional<V> foreseen(Question<V> question, K key, Function<Collection<K>, Map<K, V>> lookUp);

    /** Makes the next look-ups of this request anew; called after whatever may have been written. */
    void forget();
}
