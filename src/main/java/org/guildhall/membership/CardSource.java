package org.guildhall.membership;

import java.util.Collection;
import java.util.Map;

/** A feature that keeps something in the rows of members. It writes it anew whenever what it says has changed. */
public interface CardSource {

    /** The part of the card that this source keeps. */
    CardPart part();

    /**
     * What is to be kept, made from the feature's own tables: one text for each of those asked for, also for who has
     * nothing; one look-up for up to 500 in up to 200 communities.
     */
    Map<MemberId, String> cards(Collection<MemberId> members);
}
