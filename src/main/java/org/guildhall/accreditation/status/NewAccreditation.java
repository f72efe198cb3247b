package org.guildhall.accreditation.status;

import org.guildhall.platform.PersonId;

/**
 * An accreditation that is about to be granted, or was granted just now: known by its number, since many rows written at
 * once do not tell their ids.
 *
 * @param awarded what it is for
 * @param origin where it comes from, the same for its whole life
 */
public record NewAccreditation(
        long communityId,
        long schemeId,
        int schemeVersion,
        String number,
        PersonId holder,
        Accreditation.Awarded awarded,
        Status life,
        Term term,
        Accreditation.Origin origin)
        implements AccreditationContent {

    @Override
    public NewAccreditation with(int version, Accreditation.Awarded newlyAwarded, Status newLife, Term newTerm) {
        return new NewAccreditation(
                communityId, schemeId, version, number, holder, newlyAwarded, newLife, newTerm, origin);
    }
}
