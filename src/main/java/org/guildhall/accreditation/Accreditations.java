package org.guildhall.accreditation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.guildhall.site.PersonId;

/** The stored accreditations. Writes run inside the caller's transaction. */
public interface Accreditations {

    Optional<Accreditation> byNumber(long communityId, String number);

    /** All that these people hold or held in these communities, the latest first; one look-up. */
    List<Accreditation> of(Collection<Long> communityIds, Collection<PersonId> holders);

    /** One look-up, by the holders' names. */
    RegisterPage page(RegisterQuery query);

    boolean isLevelInUse(long schemeId, String level);

    /** @throws AlreadyHeld when the holder has an accreditation of the scheme that is not revoked */
    Accreditation add(Accreditation accreditation, String holderName);

    void change(Accreditation accreditation);

    void removeAll(long communityId);

    /** There is one already. */
    @SuppressWarnings("serial")
    final class AlreadyHeld extends RuntimeException {
        public AlreadyHeld(Throwable cause) {
            super(cause);
        }
    }
}
