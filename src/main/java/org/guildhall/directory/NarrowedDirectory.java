package org.guildhall.directory;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.guildhall.community.Community;
import org.guildhall.membership.MemberCardPage;
import org.guildhall.platform.Messages;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.Problem;
import org.guildhall.platform.error.RequestRefusedException;

/** The members of a directory, narrowed down where the reader wants that. */
@Named
public class NarrowedDirectory {
    private final Narrowing narrowing;
    private final FacetPanels panels;
    private final Messages texts;

    /** Members, and what they can be narrowed by. */
    record Found(MemberCardPage page, FacetPanel panel) {}

    @Inject
    public NarrowedDirectory(Narrowing narrowing, FacetPanels panels, Messages texts) {
        this.narrowing = narrowing;
        this.panels = panels;
        this.texts = texts;
    }

    /**
     * Nobody, and what is wrong, where the filter is not understood.
     *
     * @param all the members where nothing is narrowed
     */
    Found found(Viewer viewer, Community community, DirectoryRequest request, Supplier<MemberCardPage> all) {
        try {
            List<FilterTerm> terms = request.narrowing().terms();
            return terms.isEmpty() && !request.narrowing().isOpen()
                    ? new Found(all.get(), FacetPanel.NONE)
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

    private Found narrowed(Viewer viewer, Community community, DirectoryRequest request, List<FilterTerm> terms) {
        List<FilterTerm> wanted = new ArrayList<>(terms);
        request.role().ifPresent(role -> wanted.add(FilterTerm.of(FilterResolver.ROLE, role.code())));
        Narrowing.Narrowed found = narrowing.narrowed(viewer, community, wanted, request.query(community.id()), true);
        return new Found(found.page(), panels.panel(viewer, community, terms, found.counts()));
    }
}
