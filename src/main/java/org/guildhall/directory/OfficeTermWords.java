package org.guildhall.directory;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.community.Community;
import org.guildhall.membership.FacetValue;
import org.guildhall.office.OfficeFacet;
import org.guildhall.office.OfficeKind;
import org.guildhall.office.OfficeNames;
import org.guildhall.office.OfficeViews;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.text.Identity;
import org.guildhall.platform.text.SearchedWord;
import org.guildhall.platform.text.StoredWords;

/** What a filter calls offices: the common ones by their code or as the reader's language names them, others by their name. */
@Named
public class OfficeTermWords {
    /** That of coordinators goes with the role. */
    private static final List<OfficeKind> COMMON = Arrays.stream(OfficeKind.values())
            .filter(kind -> kind != OfficeKind.OWN && kind != OfficeKind.COORDINATOR)
            .toList();

    private final OfficeViews words;
    private final OfficeNames names;

    @Inject
    public OfficeTermWords(OfficeViews words, OfficeNames names) {
        this.words = words;
        this.names = names;
    }

    /** @throws RequestRefusedException INVALID (400) at {@code f} for a term that says more than the office */
    FacetValue value(FilterTerm term) {
        if (!term.detail().isEmpty()) {
            throw FilterText.notUnderstood(FilterText.write(term));
        }
        String value = common(term.value()).map(OfficeFacet::value).orElseGet(() -> OfficeFacet.ofName(term.value()));
        return value(value, term.value());
    }

    /** Offices with a word in their names that begins so, by what is true of their holders; one look-up that macros share. */
    Map<FacetValue, String> with(Community community, SearchedWord word) {
        Map<FacetValue, String> with = new LinkedHashMap<>();
        COMMON.stream()
                .filter(kind -> word.begins(StoredWords.of(words.name(kind))))
                .forEach(kind -> with.put(value(OfficeFacet.value(kind), kind.code()), words.name(kind)));
        names.of(community.id()).stream()
                .filter(name -> word.begins(StoredWords.of(name)))
                .forEach(name -> with.put(value(OfficeFacet.ofName(name), name), name));
        return with;
    }

    private static FacetValue value(String value, String label) {
        return FacetValue.of(OfficeFacet.OFFICE, value, label);
    }

    /** The office as readers see it. */
    String said(String typed) {
        return common(typed).map(words::name).orElse(typed);
    }

    private Optional<OfficeKind> common(String typed) {
        return COMMON.stream().filter(kind -> isCalled(kind, typed)).findFirst();
    }

    private boolean isCalled(OfficeKind kind, String typed) {
        return kind.code().equals(typed) || Identity.isSame(words.name(kind), typed);
    }
}
