package org.guildhall.membership;

import java.util.List;
import java.util.Optional;
import org.guildhall.platform.PersonId;

/** The stored exemptions, which end with the membership. Writes run inside the caller's transaction. */
public interface Exemptions {

    /** That of a member; one look-up. */
    Optional<Exemption> of(long communityId, PersonId person);

    /** Those of a community's present members by rising id of the membership beyond one; one look-up. */
    List<Exemption> in(long communityId, long membershipId, int size);

    /** Lets a member stay: takes the last day away, and none is set from then on. */
    void exempt(Membership member, PersonId by, String reason);

    /** Ends the exemption of a member, who has no last day yet. */
    void end(Membership member);

    /** Ends all of a community, also those that would come back with a membership that is taken back. */
    void endAll(long communityId);
}
