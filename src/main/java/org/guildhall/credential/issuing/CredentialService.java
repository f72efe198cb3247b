package org.guildhall.credential.issuing;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.guildhall.accreditation.scheme.AccreditationRights;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.scheme.Schemes;
import org.guildhall.accreditation.status.Accreditation;
import org.guildhall.accreditation.status.AccreditationNumber;
import org.guildhall.accreditation.status.Accreditations;
import org.guildhall.accreditation.status.StatusCalculator;
import org.guildhall.community.Community;
import org.guildhall.community.CommunityService;
import org.guildhall.credential.openbadges.Badge;
import org.guildhall.credential.openbadges.BadgeSigner;
import org.guildhall.credential.openbadges.BakedPng;
import org.guildhall.credential.openbadges.BakedSvg;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;

/** Hands holders, and those who run the accreditations, the badge of an accreditation that is in force. */
@Named
public class CredentialService {
    private final CommunityService communities;
    private final AccreditationRights rights;
    private final Accreditations accreditations;
    private final Schemes schemes;
    private final StatusCalculator rules;
    private final Issuers issuers;
    private final KeyService keys;
    private final BadgeContents contents;

    @Inject
    public CredentialService(
            CommunityService communities,
            AccreditationRights rights,
            Accreditations accreditations,
            Schemes schemes,
            StatusCalculator rules,
            Issuers issuers,
            KeyService keys,
            BadgeContents contents) {
        this.communities = communities;
        this.rights = rights;
        this.accreditations = accreditations;
        this.schemes = schemes;
        this.rules = rules;
        this.issuers = issuers;
        this.keys = keys;
        this.contents = contents;
    }

    /** Whether the viewer may have the accreditation's badge now. */
    public boolean isAvailable(Viewer viewer, Community community, Accreditation accreditation) {
        return rights.isAboutOrRuns(viewer, community, accreditation.holder())
                && rules.today(accreditation).isInForce()
                && issuers.of(community.id()).isPresent()
                && keys.isPossible();
    }

    /** The compact VC-JWT. */
    public String jwt(Viewer viewer, SpaceKey space, String number) {
        Community community = communities.require(viewer, space);
        Accreditation accreditation = holding(viewer, community, number);
        Issuer issuer = issuers.of(community.id())
                .orElseThrow(() -> RequestRefusedException.conflict("", "guildhall.credential.no-key"));
        Scheme scheme = schemes.byIds(List.of(accreditation.schemeId())).get(accreditation.schemeId());
        Badge badge = contents.of(accreditation, scheme, issuer, community);
        return BadgeSigner.sign(badge, keys.signing(community));
    }

    /** A PNG picture with the badge baked in. */
    public byte[] png(Viewer viewer, SpaceKey space, String number) {
        return BakedPng.bake(BadgePicture.png(), jwt(viewer, space, number));
    }

    /** An SVG picture with the badge baked in. */
    public byte[] svg(Viewer viewer, SpaceKey space, String number) {
        String jwt = jwt(viewer, space, number);
        Accreditation accreditation =
                find(communities.require(viewer, space), number).orElseThrow();
        Scheme scheme = schemes.byIds(List.of(accreditation.schemeId())).get(accreditation.schemeId());
        return BakedSvg.bake(BadgePicture.svg(scheme.name(), accreditation.level()), jwt)
                .getBytes(StandardCharsets.UTF_8);
    }

    private Accreditation holding(Viewer viewer, Community community, String number) {
        Accreditation accreditation = find(community, number)
                .filter(found -> rights.isAboutOrRuns(viewer, community, found.holder()))
                .orElseThrow(() -> RequestRefusedException.notFound("guildhall.accreditation.not-found"));
        if (!rules.today(accreditation).isInForce()) {
            throw RequestRefusedException.conflict("", "guildhall.credential.not-in-force");
        }
        return accreditation;
    }

    private Optional<Accreditation> find(Community community, String number) {
        return accreditations.byNumber(community.id(), AccreditationNumber.normalized(number));
    }
}
