package org.guildhall.credential.issuing;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.scheme.SchemeVersion;
import org.guildhall.accreditation.scheme.Schemes;
import org.guildhall.accreditation.scheme.Visibility;
import org.guildhall.community.Communities;
import org.guildhall.community.Community;
import org.guildhall.platform.SiteSettings;
import org.guildhall.platform.error.RequestRefusedException;

/**
 * The public documents that badges link to: the issuer's profile and public schemes, its keys and its status lists.
 * They name nobody. While the site's administrators have closed the public check, there are none.
 */
@Named
public class PublicDocuments {
    private final SiteSettings settings;
    private final Issuers issuers;
    private final Communities communities;
    private final Schemes schemes;
    private final PublishedLists lists;
    private final PublicUrls addresses;

    @Inject
    public PublicDocuments(
            SiteSettings settings,
            Issuers issuers,
            Communities communities,
            Schemes schemes,
            PublishedLists lists,
            PublicUrls addresses) {
        this.settings = settings;
        this.issuers = issuers;
        this.communities = communities;
        this.schemes = schemes;
        this.lists = lists;
        this.addresses = addresses;
    }

    /** The issuer's profile as JSON. */
    public Optional<String> profile(String publicId) {
        return issuer(publicId)
                .flatMap(issuer -> community(issuer).map(community -> {
                    ObjectNode profile = JsonNodeFactory.instance.objectNode();
                    profile.put("id", addresses.issuer(issuer));
                    profile.putArray("type").add("Profile");
                    profile.put("name", community.name());
                    profile.put("url", addresses.site());
                    return profile.toString();
                }));
    }

    /** One JWK, the public part of a key that signs or signed. */
    public Optional<String> key(String publicId) {
        return issuers.key(publicId).filter(key -> settings.isPublicCheckOn()).map(StoredKey::publicJson);
    }

    /** The issuer's revocation list (1EdTechRevocationList) as JSON. */
    public Optional<PublishedDocument> revocations(String publicId) {
        return issuer(publicId).map(lists::revocations);
    }

    /**
     * The signed status list of a block of bits (W3C Bitstring Status List 1.0) as a compact JWS.
     *
     * @throws RequestRefusedException as {@link KeyService#signing}
     */
    public Optional<PublishedDocument> bits(String publicId, String purpose, long block) {
        return issuer(publicId)
                .flatMap(issuer ->
                        community(issuer).flatMap(community -> lists.bits(issuer, community, purpose, block)));
    }

    /** The requirements of a version of a public scheme, as JSON. */
    public Optional<String> achievement(String publicId, long schemeId, int version) {
        return issuer(publicId)
                .flatMap(issuer -> schemes.byId(issuer.communityId(), schemeId)
                        .filter(scheme -> scheme.visibility() == Visibility.PUBLIC)
                        .flatMap(scheme -> schemes.versions(scheme.id()).stream()
                                .filter(each -> each.number() == version)
                                .findFirst()
                                .map(each -> achievement(issuer, scheme, each))));
    }

    private String achievement(Issuer issuer, Scheme scheme, SchemeVersion version) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", addresses.achievement(issuer, scheme.id(), version.number()));
        node.putArray("type").add("Achievement");
        node.put("achievementType", "Certification");
        node.put("name", scheme.name());
        String purpose = version.rules().content().purpose();
        node.put("description", purpose.isEmpty() ? scheme.name() : purpose);
        String criteria = version.rules().content().criteria();
        node.putObject("criteria").put("narrative", criteria.isEmpty() ? scheme.name() : criteria);
        node.put("version", String.valueOf(version.number()));
        return node.toString();
    }

    private Optional<Issuer> issuer(String publicId) {
        return issuers.byPublicId(publicId).filter(found -> settings.isPublicCheckOn());
    }

    private Optional<Community> community(Issuer issuer) {
        return communities.byIds(List.of(issuer.communityId())).stream().findFirst();
    }
}
