package org.guildhall.platform.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.core.ContentEntityObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.guildhall.platform.SharedLookups;
import org.junit.Test;

public class RequestLookupsTest {
    private static final Object PAGE = new Object();

    private record Name(String of) implements SharedLookups.Question<String> {}

    private record Length() implements SharedLookups.Question<Integer> {}

    private final ServedRequest host = new ServedRequest();
    private final SharedLookups lookups = host.lookups();
    private final List<String> made = new ArrayList<>();

    @Test
    public void theMacrosOfAPageShareOneAnswer() {
        assertThat(macro(PAGE, "ana")).isEqualTo("ANA");
        assertThat(macro(PAGE, "ana")).isEqualTo("ANA");
        assertThat(macro(PAGE, "ben")).isEqualTo("BEN");

        assertThat(made).containsExactly("ana", "ben");
    }

    @Test
    public void anotherPageIsAskedAnew() {
        macro(PAGE, "ana");
        macro(new Object(), "ana");
        macro(PAGE, "ana");

        assertThat(made).hasSize(3);
    }

    @Test
    public void theNextRequestIsAskedAnew() {
        macro(PAGE, "ana");
        host.next();
        macro(PAGE, "ana");

        assertThat(made).hasSize(2);
    }

    @Test
    public void withoutARequestOrAPageNothingIsShared() {
        macro(null, "ana");
        macro(null, "ana");
        host.end();
        macro(PAGE, "ana");
        macro(PAGE, "ana");
        lookups.forget();

        assertThat(made).hasSize(4);
    }

    @Test
    public void outsideOfMacrosNothingIsShared() {
        macro(PAGE, "ana");
        ask("ana");
        ask("ana");

        assertThat(made).hasSize(3);
    }

    @Test
    public void whatAnswersARequestThatOnlyReadsIsAskedOnce() {
        host.method("GET");
        ask("ana");
        ask("ana");
        macro(PAGE, "ana");
        ask("ana");
        macro(PAGE, "ana");

        assertThat(made).hasSize(2);
    }

    @Test
    public void aRequestThatOnlyReadsAsksAnewAfterAWriteAndInOtherThreads() {
        host.method("GET");
        ask("ana");
        lookups.forget();
        ask("ana");
        CompletableFuture.runAsync(() -> ask("ana")).join();

        assertThat(made).hasSize(3);
    }

    @Test
    public void aRequestThatMayWriteSharesNothingOutsideOfMacros() {
        for (String method : List.of("POST", "PUT", "PATCH", "DELETE")) {
            host.method(method);
            ask("ana");
        }

        assertThat(made).hasSize(4);
    }

    @Test
    public void anotherThreadOfTheRequestSharesNothing() {
        lookups.rendering(PAGE, () -> {
            ask("ana");
            CompletableFuture.runAsync(() -> ask("ana")).join();
            return CompletableFuture.supplyAsync(() -> macro(PAGE, "ana")).join();
        });

        assertThat(made).hasSize(3);
    }

    @Test
    public void afterAWriteEverythingIsAskedAnew() {
        macro(PAGE, "ana");
        lookups.rendering(PAGE, () -> {
            lookups.forget();
            return ask("ana");
        });
        macro(PAGE, "ana");

        assertThat(made).hasSize(3);
    }

    @Test
    public void aFailureIsNoAnswer() {
        assertThatThrownBy(() -> lookups.rendering(
                        PAGE,
                        () -> lookups.answer(new Name("ana"), () -> {
                            throw new IllegalStateException("no");
                        })))
                .hasMessage("no");

        assertThat(macro(PAGE, "ana")).isEqualTo("ANA");
        assertThat(ask("ana")).isEqualTo("ANA");
        assertThat(made).hasSize(2);
    }

    @Test
    public void ofManyKeysThoseAreAskedThatWereNot() {
        assertThat(lengths("a", "bb", "nobody")).containsExactly(Map.entry("a", 1), Map.entry("bb", 2));
        assertThat(lengths("bb", "nobody", "ccc")).containsExactly(Map.entry("bb", 2), Map.entry("ccc", 3));
        assertThat(lengths("nobody", "a")).containsExactly(Map.entry("a", 1));
        assertThat(lengths()).isEmpty();

        assertThat(made).containsExactly("a", "bb", "nobody", "ccc");
    }

    @Test
    public void outsideOfMacrosManyKeysAreAllAsked() {
        assertThat(lookups.answers(new Length(), List.of("a", "nobody"), this::lookUp))
                .containsExactly(Map.entry("a", 1));
        assertThat(lookups.answers(new Length(), List.of(), this::lookUp)).isEmpty();

        assertThat(made).containsExactly("a", "nobody");
    }

    @Test
    public void whatAPageAskedAboutLastTimeIsAskedAtOnceTheNextTime() {
        ContentEntityObject stored = stored(7);
        foreseen(stored, "a", "bb", "nobody");
        assertThat(made).containsExactly("a", "bb", "nobody");
        made.clear();
        host.next();

        assertThat(foreseen(stored(7), "bb")).containsExactly(Map.entry("bb", 2));
        assertThat(made).containsExactlyInAnyOrder("a", "bb", "nobody");
        assertThat(foreseen(stored(8), "bb")).containsExactly(Map.entry("bb", 2));
        assertThat(made).hasSize(4);
    }

    @Test
    public void whatAPageAsksAboutNoLongerIsForgotten() {
        foreseen(stored(7), "a", "bb");
        host.next();
        foreseen(stored(7), "bb", "ccc");
        host.next();
        made.clear();

        foreseen(stored(7), "bb");

        assertThat(made).containsExactlyInAnyOrder("bb", "ccc");
    }

    @Test
    public void aPageThatIsNotStoredIsNotRemembered() {
        foreseen(stored(0), "a", "bb");
        host.next();
        made.clear();

        foreseen(stored(0), "a");

        assertThat(made).containsExactly("a");
    }

    @Test
    public void noMoreThanAHundredKeysAreAskedAtOnce() {
        String[] many = IntStream.range(0, 300).mapToObj(i -> "key" + i).toArray(String[]::new);
        foreseen(stored(7), many);
        host.next();
        made.clear();

        foreseen(stored(7), "key0");

        assertThat(made).hasSizeBetween(2, 100);
    }

    @Test
    public void outsideOfMacrosNothingIsForeseen() {
        foreseen(stored(7), "a", "bb");
        made.clear();

        assertThat(lookups.foreseen(new Length(), "bb", this::lookUp)).contains(2);
        assertThat(lookups.foreseen(new Length(), "nobody", this::lookUp)).isEmpty();

        assertThat(made).containsExactly("bb", "nobody");
    }

    private static ContentEntityObject stored(long id) {
        ContentEntityObject page = mock(ContentEntityObject.class);
        when(page.getId()).thenReturn(id);
        return page;
    }

    private Map<String, Integer> foreseen(ContentEntityObject page, String... keys) {
        Map<String, Integer> answers = new LinkedHashMap<>();
        for (String key : keys) {
            lookups.rendering(page, () -> {
                lookups.foreseen(new Length(), key, this::lookUp).ifPresent(length -> answers.put(key, length));
                return "";
            });
        }
        return answers;
    }

    private Map<String, Integer> lengths(String... keys) {
        Map<String, Integer> answers = new LinkedHashMap<>();
        lookups.rendering(PAGE, () -> {
            answers.putAll(lookups.answers(new Length(), List.of(keys), this::lookUp));
            return "";
        });
        return answers;
    }

    private Map<String, Integer> lookUp(Collection<String> keys) {
        made.addAll(keys);
        Map<String, Integer> found = new HashMap<>();
        keys.stream().filter(key -> !key.equals("nobody")).forEach(key -> found.put(key, key.length()));
        return found;
    }

    private String macro(Object page, String name) {
        Supplier<String> macro = () -> ask(name);
        return lookups.rendering(page, macro);
    }

    private String ask(String name) {
        return lookups.answer(new Name(name), () -> {
            made.add(name);
            return name.toUpperCase(java.util.Locale.ROOT);
        });
    }
}
