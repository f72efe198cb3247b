package org.guildhall.credential;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import org.guildhall.accreditation.AccreditationRights;
import org.guildhall.accreditation.AuditTrail;
import org.guildhall.accreditation.ChainVerdict;
import org.guildhall.community.Community;
import org.guildhall.credential.openbadges.BadgeSigner;
import org.guildhall.credential.openbadges.PublicKeys;
import org.guildhall.credential.openbadges.SignedText;
import org.guildhall.refusal.Refusal;
import org.guildhall.site.SpaceKey;
import org.guildhall.site.Viewer;

/**
 * Signed statements of how long a record of changes is and what it ends with. Kept elsewhere, one shows later that nothing
 * before it was touched, even by somebody who could write all hashes anew.
 */
@Named
public class Checkpoints {
    private final AccreditationRights rights;
    private final AuditTrail trail;
    private final Issuers issuers;
    private final KeyService keys;
    private final Addresses addresses;
    private final Clock clock;

    @Inject
    public Checkpoints(
            AccreditationRights rights,
            AuditTrail trail,
            Issuers issuers,
            KeyService keys,
            Addresses addresses,
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
        /** The record had another entry at that place, or none. */
        DIFFERS("differs"),
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

    /** A compact JWS over the record as it is now; a {@link Refusal} when the record is not intact. */
    public String export(Viewer viewer, SpaceKey space) {
        Community community = rights.readable(viewer, space);
        ChainVerdict verdict = trail.verify(community.id());
        if (!verdict.isIntact()) {
            throw Refusal.conflict("", "guildhall.accreditation.audit.broken");
        }
        Issuer issuer =
                issuers.of(community.id()).orElseThrow(() -> Refusal.conflict("", "guildhall.credential.no-key"));
        ObjectNode checkpoint = JsonNodeFactory.instance.objectNode();
        checkpoint.put("iss", addresses.issuer(issuer));
        checkpoint.put("iat", clock.instant().getEpochSecond());
        checkpoint.put("type", "guildhall-checkpoint");
        checkpoint.put("entries", verdict.entries());
        checkpoint.put("head", verdict.head());
        return BadgeSigner.sign(checkpoint.toString(), keys.signing(community));
    }

    /** Whether a checkpoint of before agrees with the record as it is now. */
    public Agreement compare(Viewer viewer, SpaceKey space, String checkpoint) {
        Community community = rights.readable(viewer, space);
        List<String> known = issuers.keysOf(community.id()).stream()
                .map(StoredKey::publicJson)
                .toList();
        Optional<JsonNode> payload = known.stream()
                .flatMap(json -> PublicKeys.read(json).stream())
                .flatMap(key -> SignedText.payload(checkpoint.trim(), key).stream())
                .filter(node -> node.path("type").asText().equals("guildhall-checkpoint"))
                .findFirst();
        if (payload.isEmpty()) {
            return Agreement.NOT_OURS;
        }
        long entries = payload.get().path("entries").asLong();
        boolean same = trail.at(community.id(), entries)
                .filter(record ->
                        record.hash().equals(payload.get().path("head").asText()))
                .isPresent();
        return same ? Agreement.AGREES : Agreement.DIFFERS;
    }
}
