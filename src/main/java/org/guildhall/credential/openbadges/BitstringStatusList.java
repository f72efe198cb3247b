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

/**
 * The W3C Bitstring Status List 1.0: one bit a credential, gzipped, base64url in multibase, in a signed credential. The
 * sections named here are those of its recommendation of May 2025.
 */
public final class BitstringStatusList {
    /** The least number of entries, so that one among many cannot be told from the size (§2.2 encodedList). */
    public static final int SIZE = 131_072;

    private static final int LARGEST = 2 * 1024 * 1024;

    private BitstringStatusList() {}

    /**
     * The list as text (§3.3 Bitstring Generation Algorithm).
     *
     * @param set indexes whose bit is 1; the list is as long as the largest needs, and at least {@link #SIZE}
     */
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

    /**
     * The bits of a list as §3.4 Bitstring Expansion Algorithm has it: multibase base64url, gzip.
     *
     * @return empty when they cannot be read, are fewer than {@link #SIZE} or more than 2 MB
     */
    static Optional<byte[]> decode(String encoded) {
        return encoded.startsWith("u") ? unzipped(encoded.substring(1)) : Optional.empty();
    }

    /** The same of a list as Status List 2021 has it (Bitstring Expansion Algorithm): without the letter that names the base, padded or not. */
    static Optional<byte[]> decode2021(String encoded) {
        return unzipped(encoded.replace('+', '-').replace('/', '_'));
    }

    private static Optional<byte[]> unzipped(String base64url) {
        try (GZIPInputStream gzip = new GZIPInputStream(
                new ByteArrayInputStream(Base64.getUrlDecoder().decode(base64url)))) {
            byte[] bits = gzip.readNBytes(LARGEST + 1);
            return Optional.of(bits).filter(all -> all.length <= LARGEST && all.length >= SIZE / 8);
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * The value at an index, the first bit being the highest of the first byte (§3.2).
     *
     * @param size how many bits a value has, 1 to 32
     * @return empty when the list is shorter
     */
    static Optional<Long> value(byte[] bits, long index, int size) {
        long last = bits.length * 8L / size - 1;
        if (index < 0 || index > last) {
            return Optional.empty();
        }
        long value = 0;
        for (long at = index * size; at < (index + 1) * size; at++) {
            value = value << 1 | bits[(int) (at / 8)] >> (7 - at % 8) & 1;
        }
        return Optional.of(value);
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
