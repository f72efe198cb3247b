package org.guildhall.platform.confluence;

import com.atlassian.sal.api.web.context.HttpContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.guildhall.platform.SharedLookups;

/**
 * Keeps answers as an attribute of the request, and so no longer than the request; those of one page only, the last one.
 * A GET that writes all the same forgets them with each transaction.
 * Where there is no request, as in mails and jobs, nothing is shared.
 */
@Named
public class RequestLookups implements SharedLookups {
    private static final String ATTRIBUTE = RequestLookups.class.getName();
    private static final String READ = "GET";

    private final HttpContext http;
    private final PageKeys keys = new PageKeys();

    @Inject
    public RequestLookups(HttpContext http) {
        this.http = http;
    }

    @Override
    public String rendering(Object page, Supplier<String> macro) {
        HttpServletRequest request = http.getRequest();
        return request == null || page == null
                ? macro.get()
                : answersFor(request, page).rendering(macro);
    }

    @Override
    public <T> T answer(Question<T> question, Supplier<T> lookUp) {
        return shared().map(answers -> answers.answer(question, lookUp)).orElseGet(lookUp);
    }

    @Override
    public <K, V> Map<K, V> answers(
            Question<V> question, Collection<K> keys, Function<Collection<K>, Map<K, V>> lookUp) {
        return shared().map(answers -> answers.answers(question, keys, lookUp))
                .orElseGet(() -> keys.isEmpty() ? Map.of() : lookUp.apply(keys));
    }

    @Override
    public <K, V> Optional<V> foreseen(Question<V> question, K key, Function<Collection<K>, Map<K, V>> lookUp) {
        return shared().map(answers -> answers.foreseen(question, key, lookUp))
                .orElseGet(() -> Optional.ofNullable(lookUp.apply(List.of(key)).get(key)));
    }

    @Override
    public void forget() {
        present().ifPresent(answers -> http.getRequest().removeAttribute(ATTRIBUTE));
    }

    /** Where a macro is being rendered, or a request is answered that only reads. */
    private Optional<PageAnswers> shared() {
        HttpServletRequest request = http.getRequest();
        if (request != null && READ.equals(request.getMethod())) {
            return Optional.of(
                    present().filter(PageAnswers::isOfThisThread).orElseGet(() -> answersFor(request, request)));
        }
        return present().filter(PageAnswers::isOpen);
    }

    private PageAnswers answersFor(HttpServletRequest request, Object page) {
        return present().filter(answers -> answers.isFor(page)).orElseGet(() -> {
            PageAnswers fresh = new PageAnswers(page, keys);
            request.setAttribute(ATTRIBUTE, fresh);
            return fresh;
        });
    }

    /** An attribute of another kind was left by the app before it was updated. */
    private Optional<PageAnswers> present() {
        return Optional.ofNullable(http.getRequest())
                .map(request -> request.getAttribute(ATTRIBUTE))
                .filter(PageAnswers.class::isInstance)
                .map(PageAnswers.class::cast);
    }
}
