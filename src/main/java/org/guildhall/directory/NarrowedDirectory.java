package org.guildhall.directory;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guildhall.community.Community;
import org.guildhall.membership.MemberCardPage;
import org.guildhall.membership.MemberQuery;
import org.guildhall.membership.Memberships;
import org.guildhall.platform.Messages;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SharedLookups;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.Problem;
import org.guildhall.platform.error.RequestRefusedException;

/** The members of a directory, narrowed down where the reader wants that. */
@Named
public class NarrowedDirectory {
    private final Memberships memberships;
    private final SharedLookups lookups;
    private final Narrowing narrowing;
    private final DirectorySearch search;
    private final FacetPanels panels;
    private final Messages texts;

    private record Listed(MemberQuery query, Optional<PersonId> asker)
            implements SharedLookups.Question<MemberCardPage> {}

    @Inject
    public NarrowedDirectory(
            Memberships memberships,
            SharedLookups lookups,
            Narrowing narrowing,
            DirectorySearch search,
            FacetPanels panels,
            Messages texts) {
        this.memberships = memberships;
        this.lookups = lookups;
        this.narrowing = narrowing;
        this.search = search;
        this.panels = panels;
        this.texts = texts;
    }

    /** Nobody, and what is wrong, where the filter is not understood. */
    FoundMembers found(Viewer viewer, Community community, DirectoryRequest request) {
        try {
            return strictly(viewer, community, request);
        } catch (RequestRefusedException refusal) {
            Problem problem = refusal.problems().get(0);
            if (!problem.field().equals("f")) {
                throw refusal;
            }
            String message = texts.text(problem.key(), problem.arguments().toArray(Serializable[]::new));
            return FoundMembers.of(
                    new MemberCardPage(List.of(), Optional.empty(), Optional.empty()),
                    panels.refused(request.narrowing().typed(), message));
        }
    }

    /** @throws RequestRefusedException INVALID (400) at {@code f} where the filter is not understood */
    FoundMembers strictly(Viewer viewer, Community community, DirectoryRequest request) {
        List<FilterTerm> terms = request.narrowing().terms();
        return request.words().isEmpty()
                ? listed(viewer, community, request, terms)
                : searched(viewer, community, request, terms);
    }

    private MemberCardPage all(Viewer viewer, Community community, DirectoryRequest request) {
        MemberQuery query = request.query(community.id());
        return lookups.answer(new Listed(query, viewer.person()), () -> memberships.cards(query, viewer.person()));
    }

    private FoundMembers listed(Viewer viewer, Community community, DirectoryRequest request, List<FilterTerm> terms) {
        if (isOpen(request, terms)) {
            return FoundMembers.of(all(viewer, community, request), FacetPanel.NONE);
        }
        Narrowing.Asked asked = narrowing.asked(viewer, community, wanted(request, terms), List.of());
        return FoundMembers.of(
                narrowing.page(asked.filter(), asked.own(), request.query(community.id())),
                panel(viewer, community, terms, asked));
    }

    private FoundMembers searched(
            Viewer viewer, Community community, DirectoryRequest request, List<FilterTerm> terms) {
        boolean isOpen = isOpen(request, terms);
        Optional<MemberCardPage> named = Optional.of(request)
                .filter(each -> isOpen && !each.isBeyondNames())
                .map(each -> all(viewer, community, each));
        if (named.filter(page -> page.next().isPresent()).isPresent()) {
            return FoundMembers.of(named.get(), FacetPanel.NONE);
        }
        DirectorySearch.Search all = search.search(viewer, community, request, wanted(request, terms));
        FacetPanel panel = isOpen ? FacetPanel.NONE : panel(viewer, community, terms, all.asked());
        return search.page(all, panel, named.orElseGet(() -> search.named(all)));
    }

    private static boolean isOpen(DirectoryRequest request, List<FilterTerm> terms) {
        return terms.isEmpty() && !request.narrowing().isOpen();
    }

    private static List<FilterTerm> wanted(DirectoryRequest request, List<FilterTerm> terms) {
        List<FilterTerm> wanted = new ArrayList<>(terms);
        request.role().ifPresent(role -> wanted.add(FilterTerm.of(FilterResolver.ROLE, role.code())));
        return wanted;
    }

    private FacetPanel panel(Viewer viewer, Community community, List<FilterTerm> terms, Narrowing.Asked asked) {
        return panels.panel(viewer, community, terms, Optional.of(narrowing.counts(asked.filter(), terms)));
    }
}
