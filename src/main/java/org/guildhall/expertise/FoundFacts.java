package org.guildhall.expertise;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.accreditation.register.SharedAccreditations;
import org.guildhall.accreditation.status.CurrentAccreditation;
import org.guildhall.community.Community;
import org.guildhall.membership.MemberId;
import org.guildhall.membership.ShownParticipation;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Viewer;

/** Reads what else is to be said of people who were found, as far as the viewer may know. */
@Named
public class FoundFacts {
    private final SharedAccreditations accreditations;
    private final ShownParticipation participation;

    @Inject
    public FoundFacts(SharedAccreditations accreditations, ShownParticipation participation) {
        this.accreditations = accreditations;
        this.participation = participation;
    }

    /** People of whom there is nothing to say may be left out. */
    record Facts(Map<PersonId, List<CurrentAccreditation>> accreditations, Map<MemberId, LocalDate> resting) {

        List<CurrentAccreditation> accreditations(PersonId person) {
            return accreditations.getOrDefault(person, List.of());
        }

        Optional<LocalDate> restingUntil(long communityId, PersonId person) {
            return Optional.ofNullable(resting.get(new MemberId(communityId, person)));
        }
    }

    /** @param communities that the viewer may see */
    Facts of(Viewer viewer, Collection<Community> communities, Collection<PersonId> people) {
        return people.isEmpty()
                ? new Facts(Map.of(), Map.of())
                : new Facts(
                        accreditations.inForce(viewer, communities, people),
                        participation.resting(viewer, communities, people));
    }
}
