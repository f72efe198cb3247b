package org.guildhall.directory;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.guildhall.membership.FacetValue;
import org.guildhall.office.OfficeFacet;
import org.guildhall.office.OfficeKind;
import org.guildhall.office.OfficeViews;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.text.Identity;

/** What a filter calls offices: the common ones by their code or as the reader's language names them, others by their name. */
@Named
public class OfficeTermWords {
    /** That of coordinators goes with the role. */
    private static final List<OfficeKind> COMMON = Arrays.stream(OfficeKind.values())
            .filter(kind -> kind != OfficeKind.OWN && kind != OfficeKind.COORDINATOR)
            .toList();

    private final OfficeViews words;

    @Inject
    public OfficeTermWords(OfficeViews words) {
        this.words = words;
    }

    /** @throws RequestRefusedException INVALID (400) at {@code f} for a term that says more than the office */
    FacetValue value(FilterTerm term) {
        if (!term.detail().isEmpty()) {
            throw FilterText.notUnderstood(FilterText.write(term));
        }
        String value = common(term.value()).map(OfficeFacet::value).orElseGet(() -> OfficeFacet.ofName(term.value()));
        return FacetValue.of(OfficeFacet.OFFICE, value, term.value());
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
