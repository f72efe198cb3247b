package org.guildhall.credential.issuing;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.status.Accreditation;
import org.guildhall.platform.AsksNoRights;

/** The pictures of badges: the one that the scheme has for the level, else a drawn one. */
@Named
@AsksNoRights
public class BadgePictures {
    private final BadgeDesigns designs;

    @Inject
    public BadgePictures(BadgeDesigns designs) {
        this.designs = designs;
    }

    byte[] png(Accreditation accreditation, Scheme scheme) {
        return own(accreditation).orElseGet(() -> BadgePng.of(BadgeFace.of(accreditation, scheme)));
    }

    String svg(Accreditation accreditation, Scheme scheme) {
        BadgeFace face = BadgeFace.of(accreditation, scheme);
        return own(accreditation)
                .map(png -> BadgeSvg.around(url("png", png), face.title()))
                .orElseGet(() -> BadgeSvg.of(face));
    }

    /** The picture of a level as it is without a holder: its own, else the one drawn for badges from a day. */
    Picture of(Scheme scheme, String level, LocalDate from) {
        return designs.picture(scheme.id(), level)
                .map(png -> new Picture("image/png", png))
                .orElseGet(() -> new Picture(
                        "image/svg+xml",
                        BadgeSvg.of(BadgeFace.of(scheme, level, from)).getBytes(StandardCharsets.UTF_8)));
    }

    /** Who signs the certificates of the scheme. */
    Signatory signatory(Scheme scheme) {
        return designs.signatory(scheme.id());
    }

    /** The picture as an address that holds it, for an {@code img} element. */
    public String address(Accreditation accreditation, Scheme scheme) {
        return own(accreditation)
                .map(png -> url("png", png))
                .orElseGet(() -> drawnAddress(BadgeFace.of(accreditation, scheme)));
    }

    /** What the picture says, for those who do not see it. */
    public String title(Accreditation accreditation, Scheme scheme) {
        return BadgeFace.of(accreditation, scheme).title();
    }

    /** The same as {@link #address}, of a drawn badge. */
    static String drawnAddress(BadgeFace face) {
        return url("svg+xml", BadgeSvg.of(face).getBytes(StandardCharsets.UTF_8));
    }

    /** The same as {@link #address}, of a picture that the scheme has. */
    static String ownAddress(byte[] png) {
        return url("png", png);
    }

    private Optional<byte[]> own(Accreditation accreditation) {
        return designs.picture(accreditation.schemeId(), accreditation.level());
    }

    private static String url(String type, byte[] content) {
        return "data:image/" + type + ";base64," + Base64.getEncoder().encodeToString(content);
    }
}
