package org.guildhall.directory;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guildhall.accreditation.scheme.SchemeLabel;
import org.guildhall.accreditation.status.AccreditedFacet;
import org.guildhall.accreditation.status.HiddenSchemes;
import org.guildhall.community.Community;
import org.guildhall.expertise.Relation;
import org.guildhall.expertise.TopicFacet;
import org.guildhall.membership.FacetCount;
import org.guildhall.membership.FacetCounts;
import org.guildhall.office.OfficeFacet;
import org.guildhall.platform.Messages;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.text.Identity;
import org.guildhall.platform.text.Parsing;

/** Puts what can be chosen into words, in the reader's language. */
@Named
public class FacetPanels {
    private static final String TEXTS = "guildhall.directory.facet.";
    private static final List<String> JOINED = List.of("7d", "30d", "90d", "365d");

    private final HiddenSchemes schemes;
    private final FilterWords words;
    private final Messages texts;

    @Inject
    public FacetPanels(HiddenSchemes schemes, FilterWords words, Messages texts) {
        this.schemes = schemes;
        this.words = words;
        this.texts = texts;
    }

    /** @param counts of what can be chosen; empty where nobody asked to see it */
    FacetPanel panel(Viewer viewer, Community community, List<FilterTerm> terms, Optional<FacetCounts> counts) {
        return new FacetPanel(
                FilterText.write(terms),
                "",
                counts.map(all -> number(all.total(), all.isAtLeast())).orElse(""),
                chips(terms),
                counts.map(all -> groups(viewer, community, terms, all)).orElse(List.of()),
                relations(terms),
                joined(terms));
    }

    /** Where the text was not understood. */
    FacetPanel refused(String typed, String problem) {
        return new FacetPanel(typed, problem, "", List.of(), List.of(), relations(List.of()), joined(List.of()));
    }

    private List<FilterChip> chips(List<FilterTerm> terms) {
        return terms.stream()
                .map(term -> new FilterChip(
                        words.of(term),
                        FilterText.write(terms.stream()
                                .filter(each -> !each.equals(term))
                                .toList())))
                .toList();
    }

    private List<FacetGroup> groups(Viewer viewer, Community community, List<FilterTerm> terms, FacetCounts counts) {
        Map<String, List<FacetOption>> groups = new LinkedHashMap<>();
        groups.put(
                FilterResolver.ROLE,
                options(
                        counts.of(FilterResolver.ROLE),
                        terms,
                        count -> FilterTerm.of(FilterResolver.ROLE, count.value())));
        groups.put(
                OfficeFacet.OFFICE,
                options(
                        counts.of(OfficeFacet.OFFICE),
                        terms,
                        count -> FilterTerm.of(OfficeFacet.OFFICE, count.label())));
        groups.put(
                FilterText.TOPIC,
                options(
                        counts.of(Narrowing.topicFacet(terms)),
                        terms,
                        count -> new FilterTerm(
                                FilterText.TOPIC,
                                count.label(),
                                Narrowing.relation(terms).map(Relation::code).orElse(""),
                                false)));
        groups.put(
                FilterText.ASKABLE,
                options(
                        counts.of(TopicFacet.ASKABLE),
                        terms,
                        count -> FilterTerm.of(FilterText.ASKABLE, count.value())));
        Map<Long, SchemeLabel> names =
                counts.of(AccreditedFacet.SCHEME).isEmpty() ? Map.of() : schemes.others(viewer, community);
        groups.put(AccreditedFacet.SCHEME, accredited(counts, terms, names));
        counts.counts().stream()
                .map(FacetCount::facet)
                .filter(facet -> !AccreditedFacet.CODES.contains(facet)
                        && !TopicFacet.CODES.contains(facet)
                        && !groups.containsKey(facet))
                .distinct()
                .sorted()
                .forEach(facet -> groups.put(
                        facet, options(counts.of(facet), terms, count -> FilterTerm.of(facet, count.value()))));
        terms.forEach(term -> addChosen(groups, term));
        return numbered(groups);
    }

    private List<FacetGroup> numbered(Map<String, List<FacetOption>> groups) {
        List<FacetGroup> all = new ArrayList<>();
        int nth = 0;
        for (Map.Entry<String, List<FacetOption>> group : groups.entrySet()) {
            List<FacetOption> options = new ArrayList<>();
            for (FacetOption option : group.getValue()) {
                options.add(option.in(nth++));
            }
            if (!options.isEmpty()) {
                all.add(new FacetGroup(texts.text(TEXTS + group.getKey()), options));
            }
        }
        return all;
    }

    /** What is chosen can be taken back, whether or not anybody is left of whom it is true. */
    private void addChosen(Map<String, List<FacetOption>> groups, FilterTerm term) {
        List<FacetOption> options = groups.get(term.key());
        String written = FilterText.write(term);
        if (options != null
                && options.stream().noneMatch(option -> option.term().equals(written))) {
            options.add(new FacetOption("", written, words.of(term), "", true));
        }
    }

    private List<FacetOption> accredited(FacetCounts counts, List<FilterTerm> terms, Map<Long, SchemeLabel> names) {
        return Stream.of(AccreditedFacet.SCHEME, AccreditedFacet.LEVEL)
                .flatMap(facet -> counts.of(facet).stream())
                .flatMap(count -> term(count, names).map(term -> option(term, count, terms)).stream())
                .sorted(Comparator.comparing(FacetOption::label))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static Optional<FilterTerm> term(FacetCount count, Map<Long, SchemeLabel> names) {
        String[] parts = count.value().split(":", 2);
        String level = parts.length == 1 ? "" : parts[1];
        return Parsing.id(parts[0])
                .map(names::get)
                .filter(any -> parts.length == 1 || !level.isEmpty())
                .map(scheme -> new FilterTerm(AccreditedFacet.SCHEME, scheme.name(), level, false));
    }

    private List<FacetOption> options(
            List<FacetCount> counts, List<FilterTerm> terms, Function<FacetCount, FilterTerm> term) {
        return counts.stream()
                .map(count -> option(term.apply(count), count, terms))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private FacetOption option(FilterTerm term, FacetCount count, List<FilterTerm> terms) {
        FilterTerm plain = term.key().equals(FilterText.TOPIC) ? FilterTerm.of(term.key(), term.value()) : term;
        return new FacetOption(
                "",
                FilterText.write(term),
                words.of(plain),
                number(count.members(), count.isAtLeast()),
                terms.stream().anyMatch(each -> isSame(each, term)));
    }

    private static boolean isSame(FilterTerm one, FilterTerm other) {
        return one.key().equals(other.key())
                && !one.isExcluded()
                && one.detail().equals(other.detail())
                && one.isAtLeast() == other.isAtLeast()
                && Identity.isSame(one.value(), other.value());
    }

    private List<FacetOption> relations(List<FilterTerm> terms) {
        String chosen = Narrowing.relation(terms).map(Relation::code).orElse("");
        return Stream.concat(Stream.of(""), Stream.of(Relation.values()).map(Relation::code))
                .map(code -> new FacetOption(
                        "",
                        code,
                        texts.text(TEXTS + "relation." + (code.isEmpty() ? "any" : code)),
                        "",
                        code.equals(chosen)))
                .toList();
    }

    private List<FacetOption> joined(List<FilterTerm> terms) {
        Optional<String> chosen = terms.stream()
                .filter(term -> term.key().equals(FilterResolver.JOINED))
                .map(FilterTerm::value)
                .findFirst();
        return Stream.of(Stream.of(""), JOINED.stream(), chosen.stream().filter(days -> !JOINED.contains(days)))
                .flatMap(Function.identity())
                .map(days -> days.isEmpty()
                        ? new FacetOption("", "", texts.text(TEXTS + "joined.any"), "", chosen.isEmpty())
                        : new FacetOption(
                                "",
                                FilterText.write(FilterTerm.of(FilterResolver.JOINED, days)),
                                words.of(FilterTerm.of(FilterResolver.JOINED, days)),
                                "",
                                chosen.filter(days::equals).isPresent()))
                .toList();
    }

    private String number(int members, boolean isAtLeast) {
        return texts.text(TEXTS + (isAtLeast ? "at-least" : "number"), members);
    }
}
