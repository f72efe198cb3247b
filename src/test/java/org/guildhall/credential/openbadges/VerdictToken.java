package org.guildhall.credential.openbadges;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.crypto.impl.ECDSA;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.Iterator;
import java.util.Map;

/** A credential made by a recipe of the table: a good one, with the changes that the recipe asks for, signed. */
final class VerdictToken {
    private final JsonNode recipe;
    private final VerdictKeys.Key key;

    VerdictToken(JsonNode recipe) {
        this.recipe = recipe;
        this.key = VerdictKeys.of(recipe.path("key").asText("ec"));
    }

    /** What is signed, or stands alone. */
    String json(JsonNode good) {
        String json = merged(good.deepCopy(), recipe.path("change")).toString();
        for (JsonNode pair : recipe.path("replace")) {
            if (!json.contains(pair.path(0).asText())) {
                throw new IllegalStateException("Nothing to replace: " + pair);
            }
            json = json.replace(pair.path(0).asText(), pair.path(1).asText());
        }
        return json;
    }

    /** The compact JWS. */
    String compact(JsonNode good) {
        String algorithm = recipe.path("alg").asText(key.algorithm());
        ObjectNode header = JsonNodeFactory.instance.objectNode();
        header.put("alg", algorithm).put("typ", "JWT").put("kid", key.kid());
        Charset charset = Charset.forName(recipe.path("payload-charset").asText("UTF-8"));
        String loose = recipe.path("loose").asText();
        String first = encoded(
                merged(header, recipe.path("header")).toString().getBytes(StandardCharsets.UTF_8),
                loose.equals("header"));
        String second = encoded(json(good).getBytes(charset), loose.equals("payload"));
        byte[] signature = VerdictKeys.sign(key, algorithm, (first + "." + second).getBytes(StandardCharsets.US_ASCII));
        return first + "." + second + "." + encoded(spoilt(signature), loose.equals("signature"));
    }

    private byte[] spoilt(byte[] signature) {
        return switch (recipe.path("signature").asText()) {
            case "changed" -> {
                signature[signature.length / 2] ^= 1;
                yield signature;
            }
            case "zeros" -> new byte[signature.length];
            case "cut" -> Arrays.copyOf(signature, signature.length - 1);
            case "longer" -> Arrays.copyOf(signature, signature.length + 1);
            case "der" -> der(signature);
            case "other-s" -> otherS(signature);
            default -> signature;
        };
    }

    private static byte[] der(byte[] signature) {
        try {
            return ECDSA.transcodeSignatureToDER(signature);
        } catch (com.nimbusds.jose.JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The twin of an ECDSA signature: the order of the curve minus s. */
    private byte[] otherS(byte[] signature) {
        int half = signature.length / 2;
        BigInteger s = new BigInteger(1, Arrays.copyOfRange(signature, half, signature.length));
        BigInteger other =
                ((ECPublicKey) key.pair().getPublic()).getParams().getOrder().subtract(s);
        byte[] bytes = other.toByteArray();
        byte[] twin = signature.clone();
        Arrays.fill(twin, half, twin.length, (byte) 0);
        int length = Math.min(half, bytes.length);
        System.arraycopy(bytes, bytes.length - length, twin, twin.length - length, length);
        return twin;
    }

    /** Base64url; loose has a bit set that stands for nothing, after spaces that make room for it. */
    private static String encoded(byte[] bytes, boolean loose) {
        if (!loose) {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        }
        byte[] padded = bytes;
        while (padded.length % 3 != 1) {
            padded = Arrays.copyOf(padded, padded.length + 1);
            padded[padded.length - 1] = ' ';
        }
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(padded);
        return text.substring(0, text.length() - 1) + (char) (text.charAt(text.length() - 1) + 1);
    }

    /** As RFC 7396 merges: null takes a member away. The words with an at sign stand for what is made in a run. */
    private JsonNode merged(JsonNode target, JsonNode patch) {
        if (!patch.isObject()) {
            return patch.isMissingNode() ? target : made(patch);
        }
        ObjectNode merged = target.isObject() ? (ObjectNode) target : JsonNodeFactory.instance.objectNode();
        for (Iterator<Map.Entry<String, JsonNode>> members = patch.fields(); members.hasNext(); ) {
            Map.Entry<String, JsonNode> member = members.next();
            if (member.getValue().isNull()) {
                merged.remove(member.getKey());
            } else {
                merged.set(member.getKey(), merged(merged.path(member.getKey()), member.getValue()));
            }
        }
        return merged;
    }

    private JsonNode made(JsonNode value) {
        return switch (value.asText()) {
            case "@null" -> JsonNodeFactory.instance.nullNode();
            case "@jwk" -> key.published().without("kid");
            case "@kid" -> JsonNodeFactory.instance.textNode(key.kid());
            case "@did" -> JsonNodeFactory.instance.textNode(key.did());
            default -> value;
        };
    }
}
