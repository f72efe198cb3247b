package org.guildhall.accreditation.application;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guildhall.accreditation.application.Application.Assessment;
import org.guildhall.accreditation.application.Application.Decision;
import org.guildhall.accreditation.holder.HolderDirectory;
import org.guildhall.accreditation.scheme.AccreditationRights;
import org.guildhall.accreditation.scheme.OfficerDuty;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.scheme.Schemes;
import org.guildhall.community.Community;
import org.guildhall.community.CommunityService;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;

/** What applicants see of their own applications, and what those who run the accreditations see of all open ones. */
@Named
public class ApplicationReading {
    private static final int OWN = 50;

    private final CommunityService communities;
    private final AccreditationRights rights;
    private final Schemes schemes;
    private final Applications applications;
    private final HolderDirectory holders;

    @Inject
    public ApplicationReading(
            CommunityService communities,
            AccreditationRights rights,
            Schemes schemes,
            Applications applications,
            HolderDirectory holders) {
        this.communities = communities;
        this.rights = rights;
        this.schemes = schemes;
        this.applications = applications;
        this.holders = holders;
    }

    /**
     * An application with everything a page tells of it.
     *
     * @param application without the assessor's words as long as the viewer waits for a decision on their own
     * @param evidence only what the viewer may see
     * @param hiddenEvidence how many confidential pieces the viewer may not see
     */
    public record Case(
            Application application,
            Scheme scheme,
            Person applicant,
            Optional<Person> assessor,
            Optional<Person> decider,
            List<Evidence> evidence,
            int hiddenEvidence) {}

    /**
     * A page of open applications.
     *
     * @param next the id after which the list goes on, empty at its end
     */
    public record OpenCases(List<Case> cases, Optional<Long> next) {
        public OpenCases {
            cases = List.copyOf(cases);
        }
    }

    /**
     * The applications of the viewer, the latest first.
     *
     * @throws RequestRefusedException UNAUTHENTICATED (401) when nobody is signed in, NOT_FOUND (404) when there is
     *     no community or the viewer may not see its space
     */
    public List<Case> own(Viewer viewer, SpaceKey space) {
        Community community = communities.require(viewer, space);
        return cases(viewer, community, applications.of(community.id(), viewer.signedIn(), OWN));
    }

    /**
     * The open applications, the oldest first, for those who run the accreditations.
     *
     * @throws RequestRefusedException UNAUTHENTICATED (401) when nobody is signed in, NOT_FOUND (404) when there is
     *     no community or the viewer may not see its space, FORBIDDEN (403) for others
     */
    public OpenCases open(Viewer viewer, SpaceKey space, long afterId, int size) {
        Community community = rights.readable(viewer, space);
        List<Application> found = applications.openAfter(community.id(), afterId, size + 1);
        List<Application> page = found.subList(0, Math.min(size, found.size()));
        Optional<Long> next =
                found.size() > size ? Optional.of(page.get(size - 1).id()) : Optional.empty();
        return new OpenCases(cases(viewer, community, page), next);
    }

    /**
     * One application, for its applicant and for those who run the accreditations.
     *
     * @throws RequestRefusedException UNAUTHENTICATED (401) when nobody is signed in, NOT_FOUND (404) when there is
     *     no community or no such application that the viewer may see
     */
    public Case one(Viewer viewer, SpaceKey space, long id) {
        Community community = communities.require(viewer, space);
        viewer.signedIn();
        Application found = applications
                .byId(community.id(), id)
                .filter(application -> rights.isAboutOrRuns(viewer, community, application.applicant()))
                .orElseThrow(ApplicationSteps::absent);
        return cases(viewer, community, List.of(found)).get(0);
    }

    private List<Case> cases(Viewer viewer, Community community, List<Application> found) {
        Map<Long, Scheme> named =
                schemes.byIds(found.stream().map(Application::schemeId).toList());
        Map<PersonId, Person> people = holders.byIds(everybodyIn(found));
        Map<Long, List<Evidence>> evidence =
                applications.evidenceOf(found.stream().map(Application::id).toList());
        Set<Long> judged = found.stream().allMatch(each -> viewer.is(each.applicant()))
                ? Set.of()
                : judged(viewer, community, named.values());
        return found.stream()
                .map(each -> {
                    List<Evidence> all = evidence.getOrDefault(each.id(), List.of());
                    boolean open = viewer.is(each.applicant()) || judged.contains(each.schemeId());
                    List<Evidence> shown = all.stream()
                            .filter(piece -> open || !piece.confidential())
                            .toList();
                    return new Case(
                            viewer.is(each.applicant()) ? each.asApplicantSeesIt() : each,
                            named.get(each.schemeId()),
                            people.get(each.applicant()),
                            each.assessment().map(Assessment::assessor).map(people::get),
                            each.decision().map(Decision::decider).map(people::get),
                            shown,
                            all.size() - shown.size());
                })
                .toList();
    }

    /** Ids of those of the schemes under which the viewer assesses or decides. */
    private Set<Long> judged(Viewer viewer, Community community, Collection<Scheme> named) {
        Set<Long> judged = new HashSet<>(rights.schemesFor(viewer, community, named, OfficerDuty.ASSESS));
        judged.addAll(rights.schemesFor(viewer, community, named, OfficerDuty.DECIDE));
        return judged;
    }

    private static Collection<PersonId> everybodyIn(List<Application> found) {
        List<PersonId> everybody = new ArrayList<>();
        for (Application each : found) {
            everybody.add(each.applicant());
            each.assessment().map(Assessment::assessor).ifPresent(everybody::add);
            each.decision().map(Decision::decider).ifPresent(everybody::add);
        }
        return everybody;
    }
}
