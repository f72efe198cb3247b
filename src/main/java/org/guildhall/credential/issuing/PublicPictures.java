package org.guildhall.credential.issuing;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.scheme.SchemeVersion;
import org.guildhall.accreditation.scheme.Schemes;
import org.guildhall.accreditation.scheme.Visibility;
import org.guildhall.platform.SiteSettings;

/**
 * The pictures that badges under public schemes point to. They name nobody. While the site's administrators have closed
 * the public check, there are none.
 */
@Named
public class PublicPictures {
    private final SiteSettings settings;
    private final Issuers issuers;
    private final Schemes schemes;
    private final BadgePictures pictures;

    @Inject
    public PublicPictures(SiteSettings settings, Issuers issuers, Schemes schemes, BadgePictures pictures) {
        this.settings = settings;
        this.issuers = issuers;
        this.schemes = schemes;
        this.pictures = pictures;
    }

    /**
     * The picture of a level, as badges of a year have it.
     *
     * @param level its place among the levels of that version of the scheme, 1 for the lowest
     * @param year from 1 to 9999, which drawn pictures show
     */
    public Optional<Picture> of(String publicId, long schemeId, int version, int level, int year) {
        return issuers.byPublicId(publicId)
                .filter(issuer -> settings.isPublicCheckOn() && year > 0)
                .flatMap(issuer -> schemes.byId(issuer.communityId(), schemeId))
                .filter(scheme -> scheme.visibility() == Visibility.PUBLIC)
                .flatMap(scheme ->
                        level(scheme, version, level).map(name -> pictures.of(scheme, name, LocalDate.of(year, 1, 1))));
    }

    private Optional<String> level(Scheme scheme, int version, int level) {
        return schemes.versions(scheme.id()).stream()
                .filter(each -> each.number() == version)
                .map(SchemeVersion::rules)
                .map(rules -> rules.levelNames())
                .filter(levels -> level >= 1 && level <= levels.size())
                .map((List<String> levels) -> levels.get(level - 1))
                .findFirst();
    }
}
