package org.guildhall.credential.openbadges;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/**
 * The 1EdTech revocation list (1EdTech Revocation List Status Method 1.0, §Revocation List): plain JSON that names what no
 * longer holds, and nobody's name. It is not signed: whoever reads it has to know where it comes from.
 */
public final class RevocationList {
    private static final List<String> KEYS = List.of("revokedCredential", "revokedCredentials");

    private RevocationList() {}

    /**
     * A credential on the list.
     *
     * @param id of the credential
     * @param revoked false where a revocation was taken back
     * @param reason for everybody to read
     */
    public record Entry(String id, boolean revoked, Optional<String> reason) {}

    /**
     * The list as JSON, with its entries under both names that are in use for them.
     *
     * @param listId the address under which it is published
     */
    public static String json(String listId, String issuerId, List<Entry> entries) {
        ObjectNode list = JsonNodeFactory.instance.objectNode();
        list.put("id", listId).put("issuer", issuerId);
        for (String key : KEYS) {
            ArrayNode array = list.putArray(key);
            for (Entry entry : entries) {
                ObjectNode node = array.addObject().put("id", entry.id()).put("revoked", entry.revoked());
                entry.reason().ifPresent(reason -> node.put("revocationReason", reason));
            }
        }
        return list.toString();
    }

    /** Whether the list names the credential as revoked; empty when it cannot be read or is another issuer's. */
    static Optional<Boolean> isRevoked(String json, String issuerId, String credentialId) {
        return StrictJson.object(json)
                .filter(list -> !list.has("issuer")
                        || JsonValues.id(list.path("issuer")).equals(issuerId))
                .filter(list -> KEYS.stream().anyMatch(key -> list.path(key).isArray()))
                .map(list -> KEYS.stream().anyMatch(key -> names(list.path(key), credentialId)));
    }

    private static boolean names(JsonNode entries, String credentialId) {
        for (JsonNode entry : entries) {
            boolean plain = JsonValues.text(entry).equals(credentialId);
            boolean full = JsonValues.text(entry.path("id")).equals(credentialId)
                    && entry.path("revoked").asBoolean(true);
            if (plain || full) {
                return true;
            }
        }
        return false;
    }
}
