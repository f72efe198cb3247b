package org.guildhall.directory;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.guildhall.community.Community;
import org.guildhall.community.CommunityService;
import org.guildhall.membership.MemberCardPage;
import org.guildhall.membership.Vacancies;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;

/**
 * Shows members with what they know and are accredited for. Three look-ups for a page of any size: the community, its
 * members with their cards and the viewer's own membership, and the schemes where somebody is accredited. One more each
 * for topics, accreditations and credentials of members whose cards do not have them, one more for credentials that a signature
 * has confirmed, two more for schemes that are for members. What is narrowed down costs what {@link Narrowing} says, and a
 * search what {@link SoughtValues} says, with two look-ups more for those who are called so and two for others.
 */
@Named
public class Directory {
    private final CommunityService communities;
    private final CardFacts facts;
    private final MemberViews views;
    private final Vacancies vacancies;
    private final NarrowedDirectory narrowed;
    private final TopicMatrices matrices;

    @Inject
    public Directory(
            CommunityService communities,
            CardFacts facts,
            MemberViews views,
            Vacancies vacancies,
            NarrowedDirectory narrowed,
            TopicMatrices matrices) {
        this.communities = communities;
        this.facts = facts;
        this.views = views;
        this.vacancies = vacancies;
        this.narrowed = narrowed;
        this.matrices = matrices;
    }

    /**
     * A page of the members whom the viewer may see.
     *
     * @throws RequestRefusedException NOT_FOUND (404) when there is no community or the viewer may not see its space;
     *     otherwise as {@link CommunityService#requirePeople}
     */
    public DirectoryPage page(Viewer viewer, DirectoryRequest request) {
        Community community = communities.require(viewer, request.space());
        communities.requirePeople(viewer);
        FoundMembers found = narrowed.found(viewer, community, request);
        MemberCardPage page = facts.shown(viewer, community, found.page());
        Map<PersonId, MemberView> members = views.byPerson(
                community.space(),
                page.members(),
                facts.of(viewer, community, page).with(found.matched()));
        return new DirectoryPage(community, members, found.panel(), found.next(), found.previous(), page.own());
    }

    /** What the members of a page say of the topics that most of them say something of; one look-up. */
    public TopicMatrix matrix(Viewer viewer, DirectoryPage page) {
        return matrices.of(viewer, page);
    }

    /** Whether nobody can act as coordinator of the community of a page; one look-up more where the page shows nobody who can. */
    public boolean isVacant(DirectoryPage page) {
        return page.members().stream()
                        .noneMatch(
                                member -> member.coordinator() && member.note().isEmpty())
                && vacancies.isVacant(page.community());
    }
}
