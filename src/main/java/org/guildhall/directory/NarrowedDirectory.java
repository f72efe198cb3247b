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
    private final FacetPanels panels;
    private final Messages texts;

    private record Listed(MemberQuery query, Optional<PersonId> asker)
            implements SharedLookups.Question<MemberCardPage> {}

    /** Members, and what they can be narrowed by. */
    record Found(MemberCardPage page, FacetPanel panel) {}

    @Inject
    public NarrowedDirectory(
            Memberships memberships, SharedLookups lookups, Narrowing narrowing, FacetPanels panels, Messages texts) {
        this.memberships = memberships;
        this.lookups = lookups;
        this.narrowing = narrowing;
        this.panels = panels;
        this.texts = texts;
    }

    /** Nobody, and what is wrong, where the filter is not understood. */
    Found found(Viewer viewer, Community community, DirectoryRequest request) {
        try {
            List<FilterTerm> terms = request.narrowing().terms();
            return terms.isEmpty() && !request.narrowing().isOpen()
                    ? new Found(all(viewer, community, request), FacetPanel.NONE)
                    : narrowed(viewer, community, request, terms);
        } catch (RequestRefusedException refusal) {
            Problem problem = refusal.problems().get(0);
            if (!problem.field().equals("f")) {
                throw refusal;
            }
            String message = texts.text(problem.key(), problem.arguments().toArray(Serializable[]::new));
            return new Found(
                    new MemberCardPage(List.of(), Optional.empty(), Optional.empty()),
                    panels.refused(request.narrowing().typed(), message));
        }
    }

    private MemberCardPage all(Viewer viewer, Community community, DirectoryRequest request) {
        MemberQuery query = request.query(community.id());
        return lookups.answer(new Listed(query, viewer.person()), () -> memberships.cards(query, viewer.person()));
    }

    private Found narrowed(Viewer viewer, Community community, DirectoryRequest request, List<FilterTerm> terms) {
        List<FilterTerm> wanted = new ArrayList<>(terms);
        request.role().ifPresent(role -> wanted.add(FilterTerm.of(FilterResolver.ROLE, role.code())));
        Narrowing.Narrowed found = narrowing.narrowed(viewer, community, wanted, request.query(community.id()), true);
        return new Found(found.page(), panels.panel(viewer, community, terms, found.counts()));
    }
}
