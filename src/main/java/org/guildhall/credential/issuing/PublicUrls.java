package org.guildhall.credential.issuing;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.guildhall.credential.openbadges.ClaimedOrigin;
import org.guildhall.platform.SiteAddress;

/** The addresses that badges and certificates carry. They give nobody a right and name nobody. */
@Named
public class PublicUrls {
    private static final String REST = "/rest/guildhall/1.0/public/";
    private static final String CHECK = "/plugins/guildhall/verify.action?number=";

    private final SiteAddress site;

    @Inject
    public PublicUrls(SiteAddress site) {
        this.site = site;
    }

    /** The site's base address, without a slash at the end. */
    public String site() {
        return site.base();
    }

    /** The address of the page that shows the status of the accreditation with a number. */
    public String check(String number) {
        return site.base() + CHECK + URLEncoder.encode(number, StandardCharsets.UTF_8);
    }

    /** The number in an address made by {@link #check}, also under another name that the site had before. */
    public static Optional<String> number(String checkAddress) {
        int start = checkAddress.indexOf(CHECK);
        return start < 0 ? Optional.empty() : Optional.of(decoded(checkAddress.substring(start + CHECK.length())));
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /** Whether a credential's key or issuer may be one of this app's, here or on another site. */
    public static boolean isOurKind(ClaimedOrigin origin) {
        return origin.issuerId().contains(REST + "issuers/")
                || origin.keyId().filter(key -> key.contains(REST + "keys/")).isPresent();
    }

    /** The end of an issuer's id that stays when the site gets another name. */
    public static String ending(Issuer issuer) {
        return REST + "issuers/" + issuer.publicId();
    }

    /** The id of an issuer, which is the address of its profile. */
    public String issuer(Issuer issuer) {
        return site.base() + ending(issuer);
    }

    String key(String publicId) {
        return site.base() + REST + "keys/" + publicId;
    }

    String list(Issuer issuer) {
        return site.base() + REST + "issuers/" + issuer.publicId() + "/revocations";
    }

    String bits(Issuer issuer, String purpose, long block) {
        return site.base() + REST + "issuers/" + issuer.publicId() + "/bits/" + purpose + "/" + block;
    }

    /** The picture of a level's badges of a year; level 1 is the lowest. */
    String picture(Issuer issuer, long schemeId, int version, int level, int year) {
        return achievement(issuer, schemeId, version) + "/levels/" + level + "/pictures/" + year;
    }

    String achievement(Issuer issuer, long schemeId, int version) {
        return issuer(issuer) + "/schemes/" + schemeId + "/" + version;
    }
}
