package org.guildhall.credential.openbadges;

import static org.guildhall.credential.openbadges.JsonValues.isOfType;
import static org.guildhall.credential.openbadges.JsonValues.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;

/**
 * A list of the standing of many credentials, which is a signed credential itself (Bitstring Status List 1.0 §2.2; Status
 * List 2021 §4.2).
 */
record StatusListCredential(Token token, CredentialFields fields) {

    /** Empty for what is no token with a header that may be believed. */
    static Optional<StatusListCredential> read(String text) {
        return Token.parse(StrictText.stripped(text))
                .filter(token -> HeaderCheck.ofList(token).isEmpty())
                .map(token -> new StatusListCredential(token, CredentialFields.of(token.payload())));
    }

    boolean isOf(String issuerId) {
        return !issuerId.isEmpty() && fields.issuerId().equals(issuerId);
    }

    /**
     * What the list says at an entry, as far as it is in force now (Bitstring Status List 1.0 §3.2 Validate Algorithm).
     * Purposes that do not speak of an end never end anything: {@code refresh} says that a newer edition is to be had.
     */
    ReasonCode standing(StatusListEntry entry, Instant now) {
        return outOfForce(now)
                .or(() -> isFor(entry) ? Optional.empty() : Optional.of(ReasonCode.LIST_UNREADABLE))
                .orElseGet(() -> bits().map(bits -> standing(bits, entry)).orElse(ReasonCode.LIST_UNREADABLE));
    }

    /** A list that is out of its time says nothing (§2.2, VC Data Model 2.0 §4.9); dates have to be readable. */
    private Optional<ReasonCode> outOfForce(Instant now) {
        if (fields.isEndUnreadable() || (fields.hasStart() && fields.validFrom().isEmpty())) {
            return Optional.of(ReasonCode.LIST_UNREADABLE);
        }
        if (fields.validUntil().filter(now::isAfter).isPresent()) {
            return Optional.of(ReasonCode.LIST_EXPIRED);
        }
        return fields.validFrom().filter(now::isBefore).map(later -> ReasonCode.LIST_NOT_YET_VALID);
    }

    private boolean isFor(StatusListEntry entry) {
        return JsonValues.list(fields.subject().path("statusPurpose")).stream()
                .anyMatch(each -> text(each).equals(entry.purpose()));
    }

    private Optional<byte[]> bits() {
        JsonNode subject = fields.subject();
        String encoded = text(subject.path("encodedList"));
        if (isOfType(fields.credential(), "BitstringStatusListCredential")
                && isOfType(subject, "BitstringStatusList")) {
            return BitstringStatusList.decode(encoded);
        }
        return isOfType(fields.credential(), "StatusList2021Credential") && isOfType(subject, "StatusList2021")
                ? BitstringStatusList.decode2021(encoded)
                : Optional.empty();
    }

    private static ReasonCode standing(byte[] bits, StatusListEntry entry) {
        int size = entry.size().orElse(1);
        return entry.index()
                .flatMap(index -> BitstringStatusList.value(bits, index, size))
                .map(value -> standing(entry.purpose(), value, size))
                .orElse(ReasonCode.INDEX_OUT_OF_RANGE);
    }

    /** What a value of more than one bit means, only its issuer says (§2.1 statusMessage); 0 is never bad news of an end. */
    private static ReasonCode standing(String purpose, long value, int size) {
        return switch (purpose) {
            case "refresh" -> value == 0 ? ReasonCode.NO_STATUS_PUBLISHED : ReasonCode.NEWER_AVAILABLE;
            case "revocation", "suspension" -> {
                if (value == 0) {
                    yield ReasonCode.IN_GOOD_STANDING;
                }
                ReasonCode bad = purpose.equals("suspension") ? ReasonCode.SUSPENDED : ReasonCode.REVOKED;
                yield size == 1 ? bad : ReasonCode.STATUS_MESSAGE;
            }
            default -> ReasonCode.STATUS_MESSAGE;
        };
    }
}
