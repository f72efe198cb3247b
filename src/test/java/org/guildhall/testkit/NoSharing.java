package org.guildhall.testkit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.guildhall.platform.SharedLookups;

/** Makes every look-up. */
public final class NoSharing implements SharedLookups {
    @Override
    public String rendering(Object page, Supplier<String> macro) {
        return macro.get();
    }

    @Override
    public <T> T answer(Question<T> question, Supplier<T> lookUp) {
        return lookUp.get();
    }

    @Override
    public <K, V> Map<K, V> answers(
            Question<V> question, Collection<K> keys, Function<Collection<K>, Map<K, V>> lookUp) {
        return lookUp.apply(keys);
    }

    @Override
    public <K, V> Optional<V> foreseen(Question<V> question, K key, Function<Collection<K>, Map<K, V>> lookUp) {
        return Optional.ofNullable(lookUp.apply(List.of(key)).get(key));
    }

    @Override
    public void forget() {
        // Nothing is kept.
    }
}
