package org.guildhall.directory;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.scheme.SchemeLabel;
import org.guildhall.accreditation.scheme.Schemes;
import org.guildhall.accreditation.status.AccreditedFacet;
import org.guildhall.accreditation.status.HiddenSchemes;
import org.guildhall.community.Community;
import org.guildhall.membership.FacetValue;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.text.Identity;
import org.guildhall.platform.text.Parsing;
import org.guildhall.platform.text.SearchedWord;
import org.guildhall.platform.text.StoredWords;

/** What a filter calls accreditations: a scheme by its name or the prefix of its numbers, a level by its name or its place. */
@Named
public class SchemeTermWords {
    private final HiddenSchemes labels;
    private final Schemes schemes;

    @Inject
    public SchemeTermWords(HiddenSchemes labels, Schemes schemes) {
        this.labels = labels;
        this.schemes = schemes;
    }

    /**
     * What the term asks for; one of several will do where it names a level or a higher one.
     *
     * @throws RequestRefusedException INVALID (400) at {@code f} for a scheme that the viewer learns nothing of or that is
     *     not there, and for a level that the scheme does not have where more than it will do
     */
    List<FacetValue> values(Viewer viewer, Community community, FilterTerm term) {
        Map<Long, SchemeLabel> visible = labels.others(viewer, community);
        long scheme = called(visible, SchemeLabel::name, term)
                .or(() -> called(visible, SchemeLabel::prefix, term))
                .orElseThrow(() ->
                        RequestRefusedException.invalid("f", "guildhall.directory.filter.no-scheme", term.value()));
        if (term.detail().isEmpty()) {
            return List.of(FacetValue.of(AccreditedFacet.SCHEME, AccreditedFacet.scheme(scheme), term.value()));
        }
        return levels(community, scheme, term).stream()
                .map(level -> FacetValue.of(AccreditedFacet.LEVEL, AccreditedFacet.level(scheme, level), term.detail()))
                .toList();
    }

    /** The filter that leaves out everybody who is accredited by a scheme that the viewer learns of. */
    String nobodyAccredited(Viewer viewer, Community community) {
        return FilterText.write(names(viewer, community).stream()
                .map(name -> new FilterTerm(AccreditedFacet.SCHEME, name, "", true))
                .toList());
    }

    /** Whether the viewer learns of a scheme. */
    boolean isAny(Viewer viewer, Community community) {
        return labels.isAnySeen(viewer, community);
    }

    /** What the schemes are called that the viewer learns of. */
    List<String> names(Viewer viewer, Community community) {
        return labels.others(viewer, community).values().stream()
                .map(SchemeLabel::name)
                .sorted()
                .toList();
    }

    /** Schemes that the viewer learns of, by what is true of those accredited. */
    Map<FacetValue, SchemeLabel> all(Viewer viewer, Community community) {
        Map<FacetValue, SchemeLabel> all = new LinkedHashMap<>();
        labels.others(viewer, community)
                .forEach((id, scheme) -> all.put(
                        FacetValue.of(AccreditedFacet.SCHEME, AccreditedFacet.scheme(id), scheme.name()), scheme));
        return all;
    }

    /** Whether a word in the name of the scheme, or the prefix of its numbers, begins so. */
    static boolean isCalled(SchemeLabel scheme, SearchedWord word) {
        return word.begins(StoredWords.of(scheme.name() + " " + scheme.prefix()));
    }

    private static Optional<Long> called(
            Map<Long, SchemeLabel> visible, Function<SchemeLabel, String> name, FilterTerm term) {
        return Identity.called(visible.entrySet(), each -> name.apply(each.getValue()), term.value())
                .map(Map.Entry::getKey);
    }

    private List<String> levels(Community community, long schemeId, FilterTerm term) {
        if (!term.isAtLeast()) {
            return List.of(term.detail());
        }
        Scheme scheme = schemes.byId(community.id(), schemeId).orElseThrow(() -> noLevel(term));
        String wanted = level(scheme.levels(), term.detail()).orElseThrow(() -> noLevel(term));
        return scheme.levels().stream()
                .filter(level -> scheme.reaches(level, wanted))
                .toList();
    }

    /** The level of this name, else the one at this place, the lowest being 1. */
    private static Optional<String> level(List<String> levels, String typed) {
        return Identity.called(levels, Function.identity(), typed)
                .or(() -> Parsing.number(typed, 1, levels.size()).map(place -> levels.get(place - 1)));
    }

    private static RequestRefusedException noLevel(FilterTerm term) {
        return RequestRefusedException.invalid("f", "guildhall.directory.filter.no-level", term.value(), term.detail());
    }
}
