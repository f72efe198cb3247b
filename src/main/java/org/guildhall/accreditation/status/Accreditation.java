package org.guildhall.accreditation.status;

import java.time.LocalDate;
import java.util.Optional;
import org.guildhall.platform.PersonId;

/**
 * A stored accreditation as its latest change left it.
 *
 * @param id of its row, 1 and up
 * @param schemeVersion the version of the scheme it was granted or last renewed under
 * @param awarded what it is for
 * @param origin where it comes from; the same from the grant on
 */
public record Accreditation(
        long id,
        long communityId,
        long schemeId,
        int schemeVersion,
        String number,
        PersonId holder,
        Awarded awarded,
        Status status,
        Term term,
        Origin origin)
        implements AccreditationContent {

    /**
     * What the holder is accredited for.
     *
     * @param scope free text, may be empty, at most 1,000 characters
     * @param limitations conditions and limits as free text, may be empty, at most 1,000 characters
     */
    public record Awarded(String level, String scope, String limitations) {
        public static Awarded level(String level) {
            return new Awarded(level, "", "");
        }

        /** The same at another level. */
        public Awarded at(String newLevel) {
            return new Awarded(newLevel, scope, limitations);
        }
    }

    /**
     * Where an accreditation comes from.
     *
     * @param firstAwardedOn the first day ever in force, also when this one superseded another
     * @param grantedBy who decided
     * @param assessor who recommended, if it was applied for
     * @param supersedes number of the one that it superseded
     */
    public record Origin(
            LocalDate firstAwardedOn, PersonId grantedBy, Optional<PersonId> assessor, Optional<String> supersedes) {}

    @Override
    public Accreditation with(int version, Awarded newlyAwarded, Status newStatus, Term newTerm) {
        return new Accreditation(
                id, communityId, schemeId, version, number, holder, newlyAwarded, newStatus, newTerm, origin);
    }

    /** The same as a change has left it. */
    public Accreditation as(AccreditationContent changed) {
        return with(changed.schemeVersion(), changed.awarded(), changed.status(), changed.term());
    }

    public Accreditation with(Status newStatus) {
        return with(schemeVersion, awarded, newStatus, term);
    }
}
