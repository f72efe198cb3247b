package org.guildhall.membership;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Function;
import org.guildhall.audit.AuditWords;
import org.guildhall.community.Community;
import org.guildhall.community.JoinPolicy;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.Checks;
import org.guildhall.platform.error.RequestRefusedException;

/** Lets members of an accredited-only community stay without an accreditation. */
@Named
public class ExemptionService {
    private static final int MOST = 500;
    private static final String NO_MEMBER = "guildhall.membership.no-such-member";

    private final MembershipRights rights;
    private final MemberLock members;
    private final Memberships memberships;
    private final Exemptions exemptions;
    private final BoundaryDrawing drawing;
    private final MembershipRecord entries;

    @Inject
    public ExemptionService(
            MembershipRights rights,
            MemberLock members,
            Memberships memberships,
            Exemptions exemptions,
            BoundaryDrawing drawing,
            MembershipRecord entries) {
        this.rights = rights;
        this.members = members;
        this.memberships = memberships;
        this.exemptions = exemptions;
        this.drawing = drawing;
        this.entries = entries;
    }

    /**
     * Lets a member stay; of one who may already, the reason is replaced.
     *
     * @param reason 1 to {@value Exemption#LONGEST_REASON} characters
     * @throws RequestRefusedException as {@link MembershipRights#changeable}; INVALID (400) naming the reason, NOT_FOUND
     *     (404) for whoever is no member, CONFLICT (409) where the community lets in others than accredited people
     */
    public Exemption exempt(Viewer viewer, SpaceKey space, PersonId person, String reason) {
        Community seen = rights.changeable(viewer, space);
        new Checks().text(reason, "exemptReason", Exemption.LONGEST_REASON).orRefuse();
        return alone(viewer, seen, community -> {
            if (community.joinPolicy() != JoinPolicy.ACCREDITED_ONLY) {
                throw RequestRefusedException.conflict("", "guildhall.membership.exempt.needless");
            }
            Membership member = memberships
                    .of(community.id(), person)
                    .filter(Membership::isMember)
                    .orElseThrow(() -> RequestRefusedException.notFound(NO_MEMBER));
            exemptions.exempt(member, viewer.signedIn(), reason.strip());
            entries.append(MembershipAuditAction.EXEMPT, member, viewer.signedIn(), AuditWords.reason(reason));
            return exemptions.of(community.id(), person).orElseThrow();
        });
    }

    /**
     * Ends an exemption: the member's time of grace begins today, unless they are accredited.
     *
     * @return the membership with its last day
     * @throws RequestRefusedException as {@link MembershipRights#changeable}; NOT_FOUND (404) for whoever is not exempt,
     *     CONFLICT (409) when the community's data stays locked by others for too long
     */
    public Membership end(Viewer viewer, SpaceKey space, PersonId person) {
        Community seen = rights.changeable(viewer, space);
        return alone(viewer, seen, community -> {
            Membership member = exemptions
                    .of(community.id(), person)
                    .map(Exemption::member)
                    .orElseThrow(() -> RequestRefusedException.notFound("guildhall.membership.exempt.none"));
            exemptions.end(member);
            entries.append(MembershipAuditAction.EXEMPT_END, member, viewer.signedIn(), AuditWords.NONE);
            return drawing.drawOne(member, viewer.signedIn());
        });
    }

    /**
     * The exemptions of a community, the first 500.
     *
     * @throws RequestRefusedException as {@link MembershipRights#coordinated}
     */
    public List<Exemption> all(Viewer viewer, SpaceKey space) {
        return exemptions.in(rights.coordinated(viewer, space).id(), 0, MOST);
    }

    private <T> T alone(Viewer viewer, Community seen, Function<Community, T> work) {
        return members.aloneWithRecord(seen, community -> {
            rights.requireCoordination(viewer, community);
            return work.apply(community);
        });
    }
}
