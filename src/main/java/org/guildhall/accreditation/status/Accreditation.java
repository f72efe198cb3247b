package org.guildhall.accreditation.status;

import java.time.LocalDate;
import java.util.Optional;
import org.guildhall.platform.PersonId;

/**
 * An accreditation as its latest change left it.
 *
 * @param schemeVersion the version of the scheme it was granted or last renewed under
 * @param awarded what it is for
 * @param origin where it comes from, the same for its whole life
 */
public record Accreditation(
        long id,
        long communityId,
        long schemeId,
        int schemeVersion,
        String number,
        PersonId holder,
        Awarded awarded,
        Status life,
        Term term,
        Origin origin) {

    /**
     * What the holder is accredited for.
     *
     * @param scope in words, may be empty, at most 1,000 characters
     * @param limitations conditions and limits in words, may be empty, at most 1,000 characters
     */
    public record Awarded(String level, String scope, String limitations) {
        public static Awarded level(String level) {
            return new Awarded(level, "", "");
        }
    }

    /**
     * Where an accreditation comes from.
     *
     * @param firstAwardedOn the first day ever in force, also when this one took another's place
     * @param grantedBy who decided
     * @param assessor who recommended, if it was applied for
     * @param supersedes number of the one whose place it took
     */
    public record Origin(
            LocalDate firstAwardedOn, PersonId grantedBy, Optional<PersonId> assessor, Optional<String> supersedes) {
        static Origin direct(LocalDate first, PersonId grantedBy) {
            return new Origin(first, grantedBy, Optional.empty(), Optional.empty());
        }
    }

    public String level() {
        return awarded.level();
    }

    public AccreditationState state() {
        return life.at().state();
    }

    /** The first day in force. */
    public LocalDate effectiveFrom() {
        return term.from();
    }

    /** The last day in force, empty for never; grace not counted. */
    public Optional<LocalDate> expiresOn() {
        return term.until();
    }

    /** The day its latest change took effect. */
    public LocalDate changedOn() {
        return life.changedOn();
    }

    public PersonId grantedBy() {
        return origin.grantedBy();
    }

    /** The same under the id it was stored with. */
    public Accreditation storedAs(long storedId) {
        return new Accreditation(
                storedId, communityId, schemeId, schemeVersion, number, holder, awarded, life, term, origin);
    }

    public Accreditation with(int version, Awarded newlyAwarded, Status newLife, Term newTerm) {
        return new Accreditation(
                id, communityId, schemeId, version, number, holder, newlyAwarded, newLife, newTerm, origin);
    }

    Accreditation withId(long stored) {
        return new Accreditation(
                stored, communityId, schemeId, schemeVersion, number, holder, awarded, life, term, origin);
    }

    public Accreditation with(Status newLife) {
        return with(schemeVersion, awarded, newLife, term);
    }
}
