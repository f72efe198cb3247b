package org.guildhall.credential.issuing;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.function.Supplier;
import org.guildhall.audit.AuditTrail;
import org.guildhall.community.Community;
import org.guildhall.platform.text.Sha256;

/**
 * The status lists, which anybody may ask for as often as they like: made once for what the community's record of changes
 * ends with, and so never older than the latest change.
 */
@Named
public class PublishedLists {
    private static final long MOST_CHARACTERS = 16_000_000;

    private final StatusLists lists;
    private final KeyService keys;
    private final AuditTrail trail;
    private final PublicUrls addresses;
    private final DocumentCache cache = new DocumentCache(MOST_CHARACTERS);

    @Inject
    public PublishedLists(StatusLists lists, KeyService keys, AuditTrail trail, PublicUrls addresses) {
        this.lists = lists;
        this.keys = keys;
        this.trail = trail;
        this.addresses = addresses;
    }

    PublishedDocument revocations(Issuer issuer) {
        return latest(issuer, addresses.list(issuer), () -> lists.revocations(issuer));
    }

    /** Empty for a block that no badge points into, and while there is nothing to sign with. */
    Optional<PublishedDocument> bits(Issuer issuer, Community community, String purpose, long block) {
        boolean exists = StatusLists.isPurpose(purpose) && keys.isPossible() && lists.hasBlock(issuer, block);
        return exists
                ? Optional.of(latest(
                        issuer,
                        addresses.bits(issuer, purpose, block),
                        () -> lists.bits(issuer, purpose, block, keys.signing(community))))
                : Optional.empty();
    }

    /** The end of the record is read before the register: what is made then may be newer than it, never older. */
    private PublishedDocument latest(Issuer issuer, String address, Supplier<String> make) {
        return cache.get(address, edition(trail.latestHash(issuer.communityId()), address), make);
    }

    private static String edition(String head, String address) {
        return Sha256.hex(head + " " + address).substring(0, 32);
    }
}
