package org.guildhall.credential.openbadges;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** The W3C Bitstring Status List: one bit a credential, gzipped, base64url in multibase, in a signed credential. */
public final class BitstringStatusList {
    /** The least number of entries, so that one among many cannot be told from the size. */
    public static final int SIZE = 131_072;

    private static final int LARGEST = 2 * 1024 * 1024;

    private BitstringStatusList() {}

    /** @param set indexes whose bit is 1; the list is as long as the largest needs, and at least {@link #SIZE} */
    public static String encode(Collection<Long> set) {
        long longest =
                Math.max(SIZE, set.stream().mapToLong(index -> index + 1).max().orElse(0));
        byte[] bits = new byte[Math.toIntExact((longest + 7) / 8)];
        set.forEach(index -> bits[(int) (index / 8)] |= (byte) (1 << (7 - index % 8)));
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
            gzip.write(bits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "u" + Base64.getUrlEncoder().withoutPadding().encodeToString(zipped.toByteArray());
    }

    /** The bits; empty when they cannot be read, are fewer than {@link #SIZE} or more than 2 MB. */
    static Optional<byte[]> decode(String encoded) {
        if (!encoded.startsWith("u")) {
            return Optional.empty();
        }
        try (GZIPInputStream gzip = new GZIPInputStream(
                new ByteArrayInputStream(Base64.getUrlDecoder().decode(encoded.substring(1))))) {
            byte[] bits = gzip.readNBytes(LARGEST + 1);
            return Optional.of(bits).filter(all -> all.length <= LARGEST && all.length >= SIZE / 8);
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The bit at an index, empty when the list is shorter. */
    static Optional<Boolean> bit(byte[] bits, long index) {
        return index < 0 || index >= bits.length * 8L
                ? Optional.empty()
                : Optional.of((bits[(int) (index / 8)] & 1 << (7 - index % 8)) != 0);
    }

    /** The signed credential that publishes the bits. */
    public static String sign(
            String listUrl, String issuerId, String purpose, Collection<Long> set, Instant from, IssuerKey key) {
        ObjectNode list = JsonNodeFactory.instance.objectNode();
        list.putArray("@context").add(BadgeWriter.CREDENTIALS_CONTEXT);
        list.put("id", listUrl);
        list.putArray("type").add("VerifiableCredential").add("BitstringStatusListCredential");
        list.put("issuer", issuerId);
        list.put("validFrom", from.toString());
        String subject = listUrl + "#list";
        list.putObject("credentialSubject")
                .put("id", subject)
                .put("type", "BitstringStatusList")
                .put("statusPurpose", purpose)
                .put("encodedList", encode(set));
        return BadgeSigner.sign(list, issuerId, listUrl, subject, from, Optional.empty(), key);
    }
}
