package org.guildhall.credential.issuing;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.status.Accreditation;
import org.guildhall.accreditation.status.StatusCalculator;
import org.guildhall.community.Community;
import org.guildhall.credential.openbadges.Badge;
import org.guildhall.credential.openbadges.BadgeSigner;
import org.guildhall.credential.openbadges.BakedPng;
import org.guildhall.credential.openbadges.BakedSvg;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;

/** Gives the badges of accreditations in force to their holders and to those who run the accreditations. */
@Named
public class CredentialService {
    private final EntitledAccreditations entitled;
    private final StatusCalculator rules;
    private final Issuers issuers;
    private final KeyService keys;
    private final BadgeContents contents;
    private final BadgePictures pictures;

    @Inject
    public CredentialService(
            EntitledAccreditations entitled,
            StatusCalculator rules,
            Issuers issuers,
            KeyService keys,
            BadgeContents contents,
            BadgePictures pictures) {
        this.entitled = entitled;
        this.rules = rules;
        this.issuers = issuers;
        this.keys = keys;
        this.contents = contents;
        this.pictures = pictures;
    }

    /** Whether the viewer may have the accreditation's badge now. */
    public boolean isAvailable(Viewer viewer, Community community, Accreditation accreditation) {
        return entitled.isEntitled(viewer, community, accreditation)
                && rules.today(accreditation).isInForce()
                && issuers.of(community.id()).isPresent()
                && keys.isPossible();
    }

    /**
     * The badge as a compact VC-JWT, as Open Badges 3.0 signs with the JSON Web Token proof format.
     *
     * @param number as people write it
     * @throws RequestRefusedException NOT_FOUND (404) when there is no community or the viewer may not see its space,
     *     or the viewer neither holds the accreditation nor runs the community's; CONFLICT (409) when it is not in
     *     force or the community cannot sign
     */
    public String jwt(Viewer viewer, SpaceKey space, String number) {
        EntitledAccreditations.Entitled found = inForce(viewer, space, number);
        return jwt(found, entitled.schemeOf(found.accreditation()));
    }

    private String jwt(EntitledAccreditations.Entitled found, Scheme scheme) {
        Community community = found.community();
        Issuer issuer = issuers.of(community.id())
                .orElseThrow(() -> RequestRefusedException.conflict("", "guildhall.credential.no-key"));
        Badge badge = contents.of(found.accreditation(), scheme, issuer, community);
        return BadgeSigner.sign(badge, keys.signing(community));
    }

    /**
     * A PNG picture with the badge baked in, as Open Badges 3.0 describes it.
     *
     * @throws RequestRefusedException as {@link #jwt(Viewer, SpaceKey, String)}
     */
    public byte[] png(Viewer viewer, SpaceKey space, String number) {
        EntitledAccreditations.Entitled found = inForce(viewer, space, number);
        Scheme scheme = entitled.schemeOf(found.accreditation());
        return BakedPng.bake(pictures.png(found.accreditation(), scheme), jwt(found, scheme));
    }

    /**
     * An SVG picture with the badge baked in, as Open Badges 3.0 describes it; UTF-8.
     *
     * @throws RequestRefusedException as {@link #jwt(Viewer, SpaceKey, String)}
     */
    public byte[] svg(Viewer viewer, SpaceKey space, String number) {
        EntitledAccreditations.Entitled found = inForce(viewer, space, number);
        Scheme scheme = entitled.schemeOf(found.accreditation());
        return BakedSvg.bake(pictures.svg(found.accreditation(), scheme), jwt(found, scheme))
                .getBytes(StandardCharsets.UTF_8);
    }

    private EntitledAccreditations.Entitled inForce(Viewer viewer, SpaceKey space, String number) {
        EntitledAccreditations.Entitled found = entitled.find(viewer, space, number)
                .orElseThrow(() -> RequestRefusedException.notFound("guildhall.accreditation.not-found"));
        if (!rules.today(found.accreditation()).isInForce()) {
            throw RequestRefusedException.conflict("", "guildhall.credential.not-in-force");
        }
        return found;
    }
}
