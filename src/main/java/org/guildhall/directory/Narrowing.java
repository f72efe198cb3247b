package org.guildhall.directory;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.guildhall.community.Community;
import org.guildhall.expertise.Relation;
import org.guildhall.expertise.TopicFacet;
import org.guildhall.membership.Audience;
import org.guildhall.membership.Audiences;
import org.guildhall.membership.FacetCounts;
import org.guildhall.membership.FacetGuard;
import org.guildhall.membership.FacetReader;
import org.guildhall.membership.FilteredMembers;
import org.guildhall.membership.MemberCard;
import org.guildhall.membership.MemberCardPage;
import org.guildhall.membership.MemberFilter;
import org.guildhall.membership.MemberQuery;
import org.guildhall.membership.Membership;
import org.guildhall.membership.MembershipLookUp;
import org.guildhall.membership.SoughtWord;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Viewer;

/** Narrows the members of a community down to those of whom everything chosen is true, as far as the viewer is shown it. */
@Named
public class Narrowing {
    private final FilteredMembers members;
    private final MembershipLookUp memberships;
    private final Audiences audiences;
    private final List<FacetGuard> guards;
    private final FilterResolver resolver;

    /** What a viewer asks of members, and whom the viewer is among them. */
    record Asked(MemberFilter filter, Optional<Membership> own) {}

    @Inject
    public Narrowing(
            FilteredMembers members,
            MembershipLookUp memberships,
            Audiences audiences,
            List<FacetGuard> guards,
            FilterResolver resolver) {
        this.members = members;
        this.memberships = memberships;
        this.audiences = audiences;
        this.guards = guards;
        this.resolver = resolver;
    }

    /**
     * What the terms and the words ask for. One look-up; one that macros share, and two more at most, for what is hidden from
     * the viewer.
     */
    Asked asked(Viewer viewer, Community community, List<FilterTerm> terms, List<SoughtWord> words) {
        Optional<Membership> own = viewer.person().flatMap(person -> memberships.of(community.id(), person));
        return new Asked(resolver.filter(viewer, community, terms, words, reader(viewer, community, own)), own);
    }

    /** A page of the members who are left; one look-up, and two more at most in a large community. */
    MemberCardPage page(MemberFilter filter, Optional<Membership> own, MemberQuery query) {
        MemberCardPage page = members.page(filter, query.withoutNames());
        return new MemberCardPage(page.members(), page.next(), page.previous(), own);
    }

    /** What else can be chosen; one look-up, and one more in a large community. */
    FacetCounts counts(MemberFilter filter, List<FilterTerm> terms) {
        return members.counts(filter, counted(terms));
    }

    /** What stands for the words and is true of each member, by code. */
    Map<PersonId, Set<String>> matched(MemberFilter filter, List<MemberCard> some) {
        return members.matched(filter, some);
    }

    private FacetReader reader(Viewer viewer, Community community, Optional<Membership> own) {
        Set<Audience> seen = audiences.of(viewer, community, own);
        return new FacetReader(
                new TreeSet<>(seen).first(),
                guards.stream()
                        .flatMap(guard -> guard.hidden(viewer, community).stream())
                        .collect(Collectors.toSet()),
                own.filter(Membership::isMember).map(Membership::id));
    }

    /** Of the facets of topics only the one that is asked for. */
    private Set<String> counted(List<FilterTerm> terms) {
        Set<String> some = Set.of(TopicFacet.ASKABLE, topicFacet(terms));
        return resolver.facets().stream()
                .filter(facet -> !TopicFacet.CODES.contains(facet) || some.contains(facet))
                .collect(Collectors.toSet());
    }

    /** The facet whose topics are counted: those with which members have what is asked for to do. */
    static String topicFacet(List<FilterTerm> terms) {
        return relation(terms).map(TopicFacet::of).orElse(TopicFacet.TOPIC);
    }

    /** What members have to do with the topics chosen, where it is the same for all of them. */
    static Optional<Relation> relation(List<FilterTerm> terms) {
        Set<String> details = terms.stream()
                .filter(term -> term.key().equals(FilterText.TOPIC) && !term.isExcluded())
                .map(FilterTerm::detail)
                .collect(Collectors.toSet());
        return details.size() == 1 ? Relation.ofCode(details.iterator().next()) : Optional.empty();
    }
}
