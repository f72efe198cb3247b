package org.guildhall.accreditation.status;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.guildhall.accreditation.scheme.SchemeUse;
import org.guildhall.platform.AsksNoRights;
import org.guildhall.platform.PersonId;

/** Answers from the accreditations that are stored. */
@Named
@AsksNoRights
public class AccreditedSchemeUse implements SchemeUse {
    private final Accreditations accreditations;

    @Inject
    public AccreditedSchemeUse(Accreditations accreditations) {
        this.accreditations = accreditations;
    }

    @Override
    public boolean isLevelInUse(long schemeId, String level) {
        return accreditations.isLevelInUse(schemeId, level);
    }

    @Override
    public Set<Long> schemesHeldBy(long communityId, PersonId person) {
        return accreditations.of(List.of(communityId), List.of(person)).stream()
                .map(Accreditation::schemeId)
                .collect(Collectors.toSet());
    }
}
