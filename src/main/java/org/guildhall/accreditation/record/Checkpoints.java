package org.guildhall.accreditation.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Optional;
import org.guildhall.accreditation.scheme.AccreditationRights;
import org.guildhall.audit.AuditTrail;
import org.guildhall.audit.ChainVerdict;
import org.guildhall.community.Community;
import org.guildhall.credential.issuing.Issuer;
import org.guildhall.credential.issuing.Issuers;
import org.guildhall.credential.issuing.KeyService;
import org.guildhall.credential.issuing.PublicUrls;
import org.guildhall.credential.issuing.StoredKey;
import org.guildhall.credential.openbadges.BadgeSigner;
import org.guildhall.credential.openbadges.PublicKeys;
import org.guildhall.credential.openbadges.SignedText;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.Checks;
import org.guildhall.platform.error.RequestRefusedException;

/**
 * Signed statements of the length of a record and the hash of its last entry. A checkpoint that is kept elsewhere shows
 * later that no entry before it was changed, even by somebody who could recompute all hashes.
 */
@Named
public class Checkpoints {
    private static final String TYPE = "guildhall-checkpoint";
    private static final int LONGEST = 4000;

    private final AccreditationRights rights;
    private final AuditTrail trail;
    private final Issuers issuers;
    private final KeyService keys;
    private final PublicUrls addresses;
    private final Clock clock;

    @Inject
    public Checkpoints(
            AccreditationRights rights,
            AuditTrail trail,
            Issuers issuers,
            KeyService keys,
            PublicUrls addresses,
            Clock clock) {
        this.rights = rights;
        this.trail = trail;
        this.issuers = issuers;
        this.keys = keys;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** What a checkpoint is worth against the record as it is now. */
    public enum Agreement {
        AGREES("agrees"),
        /** The record has another entry at that place, or none. */
        DIFFERS("differs"),
        /** The record does not even agree with itself. */
        BROKEN("broken"),
        /** Not signed by this community, or not a checkpoint at all. */
        NOT_OURS("not-ours");

        private final String code;

        Agreement(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /**
     * Whether the community has a key to sign checkpoints with.
     *
     * @throws RequestRefusedException as {@link AccreditationRights#readable}
     */
    public boolean isPossible(Viewer viewer, SpaceKey space) {
        return issuers.of(rights.readable(viewer, space).id()).isPresent() && keys.isPossible();
    }

    /**
     * Signs a statement about the record as it is now, after checking every entry.
     *
     * @return a compact JWS (RFC 7515) with the number of entries and the hash of the last one
     * @throws RequestRefusedException as {@link AccreditationRights#readable}; CONFLICT (409) when the community has no
     *     key or the site no master secret, or when the record is not intact
     */
    public String export(Viewer viewer, SpaceKey space) {
        Community community = rights.readable(viewer, space);
        Issuer issuer = issuers.of(community.id())
                .orElseThrow(() -> RequestRefusedException.conflict("", "guildhall.credential.no-key"));
        ChainVerdict verdict = trail.verify(community.id());
        if (!verdict.isIntact()) {
            throw RequestRefusedException.conflict("", "guildhall.accreditation.audit.broken");
        }
        ObjectNode checkpoint = JsonNodeFactory.instance.objectNode();
        checkpoint.put("iss", addresses.issuer(issuer));
        checkpoint.put("iat", clock.instant().getEpochSecond());
        checkpoint.put("type", TYPE);
        checkpoint.put("entries", verdict.entries());
        checkpoint.put("head", verdict.head());
        return BadgeSigner.sign(checkpoint.toString(), keys.signing(community));
    }

    /** How many entries are checked. */
    public enum Extent {
        /** Every entry. */
        WHOLE,
        /** What was recorded since the checkpoint, which vouches for the end of what was there before. */
        SINCE
    }

    /**
     * Whether an earlier checkpoint agrees with the record as it is now, after checking every entry.
     *
     * @throws RequestRefusedException as {@link #compare(Viewer, SpaceKey, String, Extent)}
     */
    public Agreement compare(Viewer viewer, SpaceKey space, String checkpoint) {
        return compare(viewer, space, checkpoint, Extent.WHOLE);
    }

    /**
     * Whether an earlier checkpoint agrees with the record as it is now.
     *
     * @param checkpoint a compact JWS (RFC 7515), at most 4,000 characters
     * @throws RequestRefusedException as {@link AccreditationRights#readable}; INVALID (400) naming {@code checkpoint}
     *     when it is null, blank or too long, CONFLICT (409) when the record changes while it is read
     */
    public Agreement compare(Viewer viewer, SpaceKey space, String checkpoint, Extent extent) {
        Community community = rights.readable(viewer, space);
        new Checks().text(checkpoint, "checkpoint", LONGEST).orRefuse();
        return payload(community, checkpoint.trim())
                .map(payload -> agreement(
                        community.id(),
                        payload.path("entries").asLong(),
                        payload.path("head").asText(),
                        extent))
                .orElse(Agreement.NOT_OURS);
    }

    private Agreement agreement(long communityId, long entries, String head, Extent extent) {
        boolean isThere = entries == 0
                || trail.at(communityId, entries)
                        .filter(record -> record.hash().equals(head))
                        .isPresent();
        if (extent == Extent.SINCE && !isThere) {
            return Agreement.DIFFERS;
        }
        ChainVerdict verdict = extent == Extent.SINCE && entries > 0
                ? trail.verifySince(communityId, entries, head)
                : trail.verify(communityId);
        if (!verdict.isIntact()) {
            return Agreement.BROKEN;
        }
        return isThere ? Agreement.AGREES : Agreement.DIFFERS;
    }

    private Optional<JsonNode> payload(Community community, String checkpoint) {
        return issuers.keysOf(community.id()).stream()
                .map(StoredKey::publicJson)
                .flatMap(json -> PublicKeys.read(json).stream())
                .flatMap(key -> SignedText.payload(checkpoint, key).stream())
                .filter(node -> node.path("type").asText().equals(TYPE))
                .findFirst();
    }
}
