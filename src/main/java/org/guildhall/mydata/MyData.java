package org.guildhall.mydata;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.guildhall.community.Community;
import org.guildhall.community.CommunityService;
import org.guildhall.membership.MembershipRights;
import org.guildhall.membership.OwnData;
import org.guildhall.platform.Rights;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Transactions;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;

/** All that is kept of the viewer in a community. */
@Named
public class MyData {
    private final CommunityService communities;
    private final MembershipRights memberships;
    private final List<OwnData> parts;
    private final Rights rights;
    private final Transactions transactions;

    @Inject
    public MyData(
            CommunityService communities,
            MembershipRights memberships,
            List<OwnData> parts,
            Rights rights,
            Transactions transactions) {
        this.communities = communities;
        this.memberships = memberships;
        this.parts =
                parts.stream().sorted(Comparator.comparing(OwnData::section)).toList();
        this.rights = rights;
        this.transactions = transactions;
    }

    /**
     * A section for every feature that keeps something of people, by its code; some without records.
     *
     * @throws RequestRefusedException UNAUTHENTICATED (401) when nobody is signed in, NOT_FOUND (404) when there is no
     *     community or the viewer may not see its space, INVALID (400) when one of its schemes is removed meanwhile
     */
    public List<MySection> of(Viewer viewer, SpaceKey space) {
        Community community = communities.require(viewer, space);
        viewer.signedIn();
        return parts.stream()
                .map(part -> new MySection(part.section(), part.isErasable(), part.of(viewer, community)))
                .toList();
    }

    /**
     * Erases what the viewer says of themselves, all of it or nothing. What others rely on stays: what was granted, what
     * it was granted for, and the membership, which one leaves instead.
     *
     * @throws RequestRefusedException UNAUTHENTICATED (401) when nobody is signed in, FORBIDDEN (403) for whoever is no
     *     member, NOT_FOUND (404) when there is no community or the viewer may not see its space, CONFLICT (409) when the
     *     community's data stays locked by others for too long, READ_ONLY (503) while the site is in read-only mode
     */
    public void erase(Viewer viewer, SpaceKey space) {
        Community community = communities.require(viewer, space);
        memberships.requireMember(viewer, community.id());
        if (rights.isReadOnly()) {
            throw RequestRefusedException.readOnly();
        }
        transactions.inOne(() -> parts.forEach(part -> part.erase(viewer, community)));
    }
}
