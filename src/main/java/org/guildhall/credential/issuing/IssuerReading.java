package org.guildhall.credential.issuing;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.guildhall.accreditation.scheme.AccreditationRights;
import org.guildhall.community.Community;
import org.guildhall.credential.openbadges.PublicKeys;
import org.guildhall.platform.SiteSettings;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;

/** A community as an issuer, for those who run its accreditations. */
@Named
public class IssuerReading {
    private final AccreditationRights rights;
    private final Issuers issuers;
    private final KeyService keys;
    private final PublicUrls addresses;
    private final SiteSettings settings;

    @Inject
    public IssuerReading(
            AccreditationRights rights, Issuers issuers, KeyService keys, PublicUrls addresses, SiteSettings settings) {
        this.rights = rights;
        this.issuers = issuers;
        this.keys = keys;
        this.addresses = addresses;
        this.settings = settings;
    }

    /**
     * The community's profile as an issuer, with its keys, the latest first.
     *
     * @throws RequestRefusedException as {@link AccreditationRights#readable}
     */
    public IssuerOverview of(Viewer viewer, SpaceKey space) {
        Community community = rights.readable(viewer, space);
        Optional<Issuer> issuer = issuers.of(community.id());
        return new IssuerOverview(
                keys.isPossible(),
                issuer.map(addresses::issuer),
                issuer.map(Issuer::status),
                issuers.keysOf(community.id()).stream().map(this::key).toList(),
                settings.isPublicCheckOn(),
                rights.mayConfigure(viewer, space));
    }

    private IssuerOverview.Key key(StoredKey stored) {
        return new IssuerOverview.Key(
                stored.algorithm(),
                PublicKeys.thumbprint(stored.publicJson()).orElse(""),
                addresses.key(stored.publicId()),
                stored.publicJson(),
                stored.since(),
                stored.until());
    }
}
