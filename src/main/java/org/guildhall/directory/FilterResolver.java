package org.guildhall.directory;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.guildhall.accreditation.status.AccreditedFacet;
import org.guildhall.community.Community;
import org.guildhall.expertise.Relation;
import org.guildhall.expertise.TopicFacet;
import org.guildhall.membership.FacetChoice;
import org.guildhall.membership.FacetReader;
import org.guildhall.membership.FacetSource;
import org.guildhall.membership.FacetValue;
import org.guildhall.membership.MemberFilter;
import org.guildhall.membership.Role;
import org.guildhall.membership.SoughtWord;
import org.guildhall.office.OfficeFacet;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.text.Parsing;

/** Finds out which values of which facets the terms of a filter mean. */
@Named
public class FilterResolver {
    static final String ROLE = "role";
    static final String JOINED = "joined";

    private static final Pattern DAYS = Pattern.compile("([0-9]{1,4})d");
    private static final int MOST_DAYS = 3650;

    private final SchemeTermWords schemes;
    private final OfficeTermWords offices;
    private final List<FacetSource> sources;
    private final Clock clock;

    /** Terms that mean one or the other. */
    private record Group(String group, boolean isExcluded) {}

    @Inject
    public FilterResolver(SchemeTermWords schemes, OfficeTermWords offices, List<FacetSource> sources, Clock clock) {
        this.schemes = schemes;
        this.offices = offices;
        this.sources = sources;
        this.clock = clock;
    }

    /** The facets of all features, without those that say more of another. */
    Set<String> facets() {
        return sources.stream().flatMap(source -> source.facets().stream()).collect(Collectors.toSet());
    }

    /**
     * The filter that the terms and a search for names ask for. One look-up that macros share where one of them names a
     * scheme, and one more for each that asks for a level or a higher one.
     *
     * @throws RequestRefusedException INVALID (400) at {@code f}, naming the word that is not understood
     */
    MemberFilter filter(
            Viewer viewer,
            Community community,
            Collection<FilterTerm> terms,
            List<SoughtWord> words,
            FacetReader reader) {
        Map<Group, Set<String>> codes = new LinkedHashMap<>();
        Optional<Instant> joinedFrom = Optional.empty();
        for (FilterTerm term : terms) {
            if (term.key().equals(JOINED)) {
                joinedFrom = Optional.of(joinedFrom(term));
            } else {
                values(viewer, community, term)
                        .forEach(value -> codes.computeIfAbsent(
                                        new Group(FacetChoice.group(value.facet()), term.isExcluded()),
                                        any -> new LinkedHashSet<>())
                                .add(value.code()));
            }
        }
        if (codes.size() > MemberFilter.MOST) {
            throw RequestRefusedException.invalid("f", "guildhall.directory.filter.too-many", MemberFilter.MOST);
        }
        return new MemberFilter(
                community.id(),
                community.memberCount(),
                codes.entrySet().stream()
                        .map(each -> new FacetChoice(
                                each.getKey().group(),
                                each.getValue(),
                                each.getKey().isExcluded()))
                        .toList(),
                words,
                false,
                joinedFrom,
                reader);
    }

    private Instant joinedFrom(FilterTerm term) {
        Matcher days = DAYS.matcher(term.value());
        if (term.isExcluded() || !term.detail().isEmpty() || !days.matches()) {
            throw FilterText.notUnderstood(FilterText.write(term));
        }
        return Parsing.number(days.group(1), 1, MOST_DAYS)
                .map(number -> clock.instant().minus(Duration.ofDays(number)))
                .orElseThrow(() -> FilterText.notUnderstood(FilterText.write(term)));
    }

    private List<FacetValue> values(Viewer viewer, Community community, FilterTerm term) {
        return term.key().equals(AccreditedFacet.SCHEME)
                ? schemes.values(viewer, community, term)
                : List.of(value(term));
    }

    private FacetValue value(FilterTerm term) {
        return switch (term.key()) {
            case FilterText.TOPIC -> topic(term);
            case OfficeFacet.OFFICE -> offices.value(term);
            case ROLE ->
                Role.ofCode(term.value())
                        .filter(role -> term.detail().isEmpty())
                        .map(role -> FacetValue.of(ROLE, role.code(), role.code()))
                        .orElseThrow(() -> FilterText.notUnderstood(FilterText.write(term)));
            default -> {
                if (!facets().contains(term.key()) || !term.detail().isEmpty()) {
                    throw FilterText.notUnderstood(FilterText.write(term));
                }
                yield FacetValue.of(term.key(), term.value(), term.value());
            }
        };
    }

    private static FacetValue topic(FilterTerm term) {
        String facet = term.detail().isEmpty()
                ? TopicFacet.TOPIC
                : Relation.ofCode(term.detail())
                        .map(TopicFacet::of)
                        .orElseThrow(() -> FilterText.notUnderstood(FilterText.write(term)));
        return FacetValue.of(facet, TopicFacet.value(term.value()), term.value());
    }
}
