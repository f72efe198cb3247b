package org.guildhall.credential.issuing;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.accreditation.register.RegisterEntry;
import org.guildhall.accreditation.register.RegisterReading;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.scheme.Visibility;
import org.guildhall.accreditation.status.Accreditation;
import org.guildhall.community.Community;
import org.guildhall.platform.SiteSettings;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;

/** Certificates to be printed, for holders and for those who run the accreditations. */
@Named
public class Certificates {
    private final EntitledAccreditations entitled;
    private final RegisterReading reading;
    private final CredentialService badges;
    private final PublicUrls addresses;
    private final SiteSettings settings;
    private final BadgePictures pictures;

    @Inject
    public Certificates(
            EntitledAccreditations entitled,
            RegisterReading reading,
            CredentialService badges,
            PublicUrls addresses,
            SiteSettings settings,
            BadgePictures pictures) {
        this.entitled = entitled;
        this.reading = reading;
        this.badges = badges;
        this.addresses = addresses;
        this.settings = settings;
        this.pictures = pictures;
    }

    /**
     * The certificate of an accreditation with its status today, whether or not it is in force.
     *
     * @param number as people write it
     * @return empty for those who neither hold it nor run the accreditations, and for a number that was never given
     *     here
     * @throws RequestRefusedException NOT_FOUND (404) when there is no community or the viewer may not see its space
     */
    public Optional<Certificate> of(Viewer viewer, SpaceKey space, String number) {
        return entitled.find(viewer, space, number)
                .map(found -> certificate(viewer, found.community(), found.accreditation()));
    }

    private Certificate certificate(Viewer viewer, Community community, Accreditation accreditation) {
        Map<Long, Scheme> scheme = Map.of(accreditation.schemeId(), entitled.schemeOf(accreditation));
        RegisterEntry entry = reading.entries(List.of(accreditation), scheme, Optional.empty())
                .get(0);
        boolean isPublic = entry.scheme().visibility() == Visibility.PUBLIC && settings.isPublicCheckOn();
        return new Certificate(
                entry,
                community.name(),
                entitled.criteriaOf(accreditation),
                pictures.address(accreditation, entry.scheme()),
                pictures.title(accreditation, entry.scheme()),
                pictures.signatory(entry.scheme()),
                entry.standing().on(),
                isPublic ? Optional.of(addresses.check(accreditation.number())) : Optional.empty(),
                badges.isAvailable(viewer, community, accreditation));
    }
}
