package org.guildhall.office;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.function.Supplier;
import org.guildhall.community.Community;
import org.guildhall.membership.MembershipRights;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Transactions;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;

/** Lets one change of a community's offices happen at a time, by those who may. */
@Named
public class OfficeLock {
    private final MembershipRights rights;
    private final Transactions transactions;

    @Inject
    public OfficeLock(MembershipRights rights, Transactions transactions) {
        this.rights = rights;
        this.transactions = transactions;
    }

    /**
     * The community while it can be changed by those who look after it.
     *
     * @throws RequestRefusedException as {@link MembershipRights#changeable}
     */
    Community coordinated(Viewer viewer, SpaceKey space) {
        return rights.changeable(viewer, space);
    }

    /** Does the work while nobody else changes members or offices, for those who still look after the community then. */
    <T> T coordinating(Viewer viewer, Community community, Supplier<T> work) {
        return alone(community, () -> {
            rights.changeable(viewer, community.space());
            return work.get();
        });
    }

    /** Whether the viewer looks after the community. */
    boolean coordinates(Viewer viewer, Community community) {
        return rights.mayCoordinate(viewer, community);
    }

    /**
     * The community while it can be changed, for whoever is signed in.
     *
     * @throws RequestRefusedException NOT_FOUND (404) where the viewer sees no community, UNAUTHENTICATED (401) when nobody is
     *     signed in, READ_ONLY (503) while the site is
     */
    Community writable(Viewer viewer, SpaceKey space) {
        Community community = rights.writable(viewer, space);
        viewer.signedIn();
        return community;
    }

    /** Does the work while nobody else changes members or offices. */
    <T> T alone(Community community, Supplier<T> work) {
        try {
            return transactions.aloneIn(community.id(), work);
        } catch (OfficeStore.AlreadyOpen e) {
            throw RequestRefusedException.conflict("", "guildhall.office.already-open");
        }
    }
}
