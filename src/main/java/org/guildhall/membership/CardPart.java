package org.guildhall.membership;

import org.guildhall.platform.CommunityPart;

/** What a member's row keeps a second time, so that lists of members are read with it. */
public enum CardPart {
    /** What the member says of topics: the most helpful. */
    TOPICS(CommunityPart.MEMBERS),
    /** What the member is accredited for in the community, in force or not yet. */
    ACCREDITATIONS(CommunityPart.RECORD),
    /** What the member holds from other bodies, as far as it was confirmed. */
    CREDENTIALS(CommunityPart.RECORD);

    private final CommunityPart changedWith;

    CardPart(CommunityPart changedWith) {
        this.changedWith = changedWith;
    }

    /** What of the community everybody is alone with who changes what is kept. */
    CommunityPart changedWith() {
        return changedWith;
    }
}
