package org.guildhall.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * How a reader has narrowed a list: by a text, or by what was ticked.
 *
 * @param text as {@link FilterText} reads it; empty for none
 * @param ticked terms, each as {@link FilterText} writes it
 * @param relation what members have to do with the topics ticked; empty for anything
 * @param joined the term for when they joined; empty for any time
 * @param isOpen whether the reader wants to see what can be chosen
 */
public record NarrowingRequest(String text, List<String> ticked, String relation, String joined, boolean isOpen) {
    /** Nobody narrows anything. */
    public static final NarrowingRequest NONE = new NarrowingRequest("", List.of(), "", "", false);

    public NarrowingRequest {
        ticked = List.copyOf(ticked);
    }

    /** Everything asked for, each once. */
    List<FilterTerm> terms() {
        List<FilterTerm> terms = new ArrayList<>(FilterText.parse(text));
        ticked.forEach(each -> terms.addAll(related(FilterText.parse(each))));
        terms.addAll(FilterText.parse(joined));
        return terms.stream().distinct().toList();
    }

    private Collection<FilterTerm> related(Collection<FilterTerm> some) {
        return some.stream()
                .map(term -> term.key().equals(FilterText.TOPIC) && !term.isExcluded()
                        ? new FilterTerm(term.key(), term.value(), relation, false)
                        : term)
                .toList();
    }

    /** What is shown of it in a field where it cannot be understood. */
    String typed() {
        return Optional.of(text).filter(typed -> !typed.isEmpty()).orElseGet(() -> String.join(" ", ticked));
    }
}
