package org.guildhall.accreditation.status;

import org.guildhall.platform.PersonId;

/**
 * An accreditation that is about to be granted, or was granted just now. It is identified by its number, since the ids
 * of rows written together are not returned.
 *
 * @param awarded what it is for
 * @param origin where it comes from; the same from the grant on
 */
public record NewAccreditation(
        long communityId,
        long schemeId,
        int schemeVersion,
        String number,
        PersonId holder,
        Accreditation.Awarded awarded,
        Status status,
        Term term,
        Accreditation.Origin origin)
        implements AccreditationContent {

    @Override
    public NewAccreditation with(int version, Accreditation.Awarded newlyAwarded, Status newStatus, Term newTerm) {
        return new NewAccreditation(
                communityId, schemeId, version, number, holder, newlyAwarded, newStatus, newTerm, origin);
    }
}
