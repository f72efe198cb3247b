package org.guildhall.accreditation.application.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.guildhall.accreditation.application.ApplicationDuties;
import org.guildhall.accreditation.application.ApplicationReading;
import org.guildhall.accreditation.application.ApplicationReading.Case;
import org.guildhall.accreditation.application.ApplicationView;
import org.guildhall.accreditation.application.ApplicationViews;
import org.guildhall.accreditation.register.EntryView;
import org.guildhall.accreditation.register.EntryViews;
import org.guildhall.accreditation.register.Register;
import org.guildhall.accreditation.status.AccreditationAction;
import org.guildhall.community.CommunityService;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.Problem;
import org.guildhall.platform.error.RequestRefusedException;

/** What the page of one application gathers from several services. */
@Named
public class ApplicationPageData {
    private final CommunityService communities;
    private final ApplicationReading reading;
    private final ApplicationDuties duties;
    private final ApplicationViews views;
    private final Register register;
    private final EntryViews entries;

    @Inject
    public ApplicationPageData(
            CommunityService communities,
            ApplicationReading reading,
            ApplicationDuties duties,
            ApplicationViews views,
            Register register,
            EntryViews entries) {
        this.communities = communities;
        this.reading = reading;
        this.duties = duties;
        this.views = views;
        this.register = register;
        this.entries = entries;
    }

    /** Empty when there is none of the id that the viewer may see. */
    Optional<Case> find(Viewer viewer, SpaceKey space, long id) {
        try {
            return Optional.of(reading.one(viewer, space, id));
        } catch (RequestRefusedException refusal) {
            if (refusal.kind() == RequestRefusedException.Kind.NOT_FOUND) {
                return Optional.empty();
            }
            throw refusal;
        }
    }

    ApplicationView view(Case found) {
        return views.view(found);
    }

    /** What else the applicant holds or held here. */
    List<EntryView> others(Viewer viewer, SpaceKey space, Case found) {
        return register
                .ofPerson(viewer, space, found.applicant().username(), Optional.empty(), Optional.empty())
                .stream()
                .map(entries::view)
                .toList();
    }

    /** Why the viewer cannot take the step now, empty when they can. */
    Optional<Problem> obstacle(Viewer viewer, SpaceKey space, Case found, AccreditationAction step) {
        return duties.obstacle(viewer, communities.require(viewer, space), found.application(), step);
    }
}
