package org.guildhall.credential;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import javax.inject.Inject;
import javax.inject.Named;
import org.guildhall.site.SiteAddress;

/** The addresses that badges and certificates carry. They give nobody a right and name nobody. */
@Named
public class Addresses {
    private static final String REST = "/rest/guildhall/1.0/public/";

    private final SiteAddress site;

    @Inject
    public Addresses(SiteAddress site) {
        this.site = site;
    }

    public String site() {
        return site.base();
    }

    /** The page that says how the accreditation with a number stands. */
    public String check(String number) {
        return site.base() + "/plugins/guildhall/verify.action?number="
                + URLEncoder.encode(number, StandardCharsets.UTF_8);
    }

    String issuer(Issuer issuer) {
        return site.base() + REST + "issuers/" + issuer.publicId();
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

    String achievement(Issuer issuer, long schemeId, int version) {
        return issuer(issuer) + "/schemes/" + schemeId + "/" + version;
    }
}
