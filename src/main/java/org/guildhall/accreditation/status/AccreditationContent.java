package org.guildhall.accreditation.status;

import java.time.LocalDate;
import java.util.Optional;
import org.guildhall.platform.PersonId;

/**
 * The content of an accreditation as its latest change left it, whether it is stored already or about to be. Nothing
 * here is null.
 */
public sealed interface AccreditationContent permits Accreditation, NewAccreditation {

    /** The id of the community that granted it. */
    long communityId();

    /** The id of its scheme. */
    long schemeId();

    /** The version of the scheme it was granted or last renewed under, 1 and up. */
    int schemeVersion();

    /** Its number, unique in the whole site; empty only in a preview of a grant that has no number yet. */
    String number();

    /** Whose it is. */
    PersonId holder();

    /** The level with its scope and limitations. */
    Accreditation.Awarded awarded();

    /** Its state in the life-cycle, since when and by whose decision. */
    Status status();

    /** Its first and last day in force. */
    Term term();

    /** Where it comes from; the same from the grant on. */
    Accreditation.Origin origin();

    /** The same after a change. */
    AccreditationContent with(int version, Accreditation.Awarded newlyAwarded, Status newStatus, Term newTerm);

    /** The name of its level. */
    default String level() {
        return awarded().level();
    }

    /** Its stored state; what follows from the dates alone is not part of it. */
    default AccreditationState state() {
        return status().at().state();
    }

    /** The first day in force. */
    default LocalDate effectiveFrom() {
        return term().from();
    }

    /** The last day in force, empty for never; grace not counted. */
    default Optional<LocalDate> expiresOn() {
        return term().until();
    }

    /** The day its latest change took effect. */
    default LocalDate changedOn() {
        return status().changedOn();
    }

    /** Who decided the grant. */
    default PersonId grantedBy() {
        return origin().grantedBy();
    }
}
