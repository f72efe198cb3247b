package org.guildhall.accreditation.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.platform.PersonId;

/** The stored applications. Writes run inside the caller's transaction. */
public interface Applications {

    /** The application of a community with this id; empty when there is none. */
    Optional<Application> byId(long communityId, long id);

    /** Those of a person in a community, the latest first. */
    List<Application> of(long communityId, PersonId applicant, int size);

    /** Open ones of a community by rising id beyond one. */
    List<Application> openAfter(long communityId, long id, int size);

    /** By application; one look-up. */
    Map<Long, List<Evidence>> evidenceOf(Collection<Long> applicationIds);

    /** @throws AlreadyOpen when the applicant has an open one of the scheme */
    Application add(NewApplication draft, List<ApplicationForm.Piece> evidence);

    /** Stores an application in its new state. */
    void change(Application application);

    /** There is one already. */
    @SuppressWarnings("serial")
    final class AlreadyOpen extends RuntimeException {
        public AlreadyOpen(Throwable cause) {
            super(cause);
        }
    }
}
