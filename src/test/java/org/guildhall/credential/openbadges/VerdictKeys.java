package org.guildhall.credential.openbadges;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.EdECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The keys of the table of verdicts, made anew for each run, and signatures by Java's own means. */
final class VerdictKeys {
    static final String GUILD = "https://guild.example.org/issuer";
    static final String MILL = "https://mill.example.org/issuer";
    private static final Map<String, Key> KEYS = new LinkedHashMap<>();

    static {
        add("ec", "EC:secp256r1", "ES256", "ec");
        add("p384", "EC:secp384r1", "ES384", "p384");
        add("p521", "EC:secp521r1", "ES512", "p521");
        add("rsa", "RSA:2048", "RS256", "rsa");
        add("ed", "Ed25519", "EdDSA", "ed");
        add("ps512", "RSA:2048", "PS512", "ps512");
        add("first", "EC:secp256r1", "ES256", "current");
        add("second", "EC:secp256r1", "ES256", "current");
        add("shared", "EC:secp256r1", "ES256", "shared");
        add("stranger", "EC:secp256r1", "ES256", "stranger");
        add("weak", "RSA:1024", "RS256", "weak");
    }

    private VerdictKeys() {}

    /** A pair of keys, its name, and the algorithm it signs with unless another is asked for. */
    record Key(KeyPair pair, String algorithm, String kid) {

        /** The public part as the table's issuer publishes it; one is restricted to its algorithm. */
        ObjectNode published() {
            ObjectNode json = (ObjectNode)
                    StrictJson.object(jwk(pair).toPublicJWK().toJSONString()).orElseThrow();
            json.put("kid", kid);
            return kid.endsWith("ps512") ? json.put("alg", "PS512") : json;
        }

        String did() {
            ObjectNode bare = published();
            bare.remove("kid");
            return "did:jwk:"
                    + Base64.getUrlEncoder()
                            .withoutPadding()
                            .encodeToString(bare.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    static Key of(String name) {
        return KEYS.get(name);
    }

    /** What a community has to trust for the table: an issuer and a key in each row. */
    static Map<JsonNode, String> trusted() {
        Map<JsonNode, String> trusted = new LinkedHashMap<>();
        for (String name : List.of("ec", "p384", "p521", "rsa", "ed", "ps512", "shared")) {
            trusted.put(of(name).published(), GUILD);
        }
        for (String name : List.of("first", "second")) {
            trusted.put(of(name).published(), MILL);
        }
        trusted.put(of("shared").published().put("kid", "https://mill.example.org/keys/shared"), MILL);
        return trusted;
    }

    /** A signature over these bytes, empty for {@code none}, of zeros for an algorithm that Java does not know. */
    static byte[] sign(Key key, String algorithm, byte[] signed) {
        try {
            return switch (algorithm) {
                case "none", "None" -> new byte[0];
                case "HS256" -> {
                    Mac mac = Mac.getInstance("HmacSHA256");
                    mac.init(new SecretKeySpec(
                            key.published().toString().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
                    yield mac.doFinal(signed);
                }
                case "ES256K", "ES999" -> new byte[64];
                default -> sign(key.pair().getPrivate(), algorithm, signed);
            };
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] sign(PrivateKey key, String algorithm, byte[] signed) throws GeneralSecurityException {
        String bits = algorithm.substring(2);
        Signature signature = switch (algorithm.substring(0, 2)) {
            case "RS" -> Signature.getInstance("SHA" + bits + "withRSA");
            case "PS" -> Signature.getInstance("RSASSA-PSS");
            case "ES" -> Signature.getInstance("SHA" + bits + "withECDSAinP1363Format");
            default -> Signature.getInstance("Ed25519");
        };
        if (algorithm.startsWith("PS")) {
            MGF1ParameterSpec mask = new MGF1ParameterSpec("SHA-" + bits);
            signature.setParameter(new PSSParameterSpec("SHA-" + bits, "MGF1", mask, Integer.parseInt(bits) / 8, 1));
        }
        signature.initSign(key);
        signature.update(signed);
        return signature.sign();
    }

    private static void add(String name, String kind, String algorithm, String kid) {
        String host = kid.equals("current") ? "mill" : "guild";
        KEYS.put(name, new Key(pair(kind.split(":")), algorithm, "https://" + host + ".example.org/keys/" + kid));
    }

    private static KeyPair pair(String[] kind) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(kind[0]);
            if (kind[0].equals("EC")) {
                generator.initialize(new ECGenParameterSpec(kind[1]));
            } else if (kind[0].equals("RSA")) {
                generator.initialize(Integer.parseInt(kind[1]));
            }
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JWK jwk(KeyPair pair) {
        if (pair.getPublic() instanceof ECPublicKey ec) {
            return new ECKey.Builder(Curve.forECParameterSpec(ec.getParams()), ec).build();
        }
        if (pair.getPublic() instanceof RSAPublicKey rsa) {
            return new RSAKey.Builder(rsa).build();
        }
        EdECPublicKey ed = (EdECPublicKey) pair.getPublic();
        byte[] lowestFirst = new byte[32];
        BigInteger rest = ed.getPoint().getY();
        for (int i = 0; i < lowestFirst.length; i++, rest = rest.shiftRight(8)) {
            lowestFirst[i] = rest.byteValue();
        }
        lowestFirst[31] |= (byte) (ed.getPoint().isXOdd() ? 0x80 : 0);
        return new OctetKeyPair.Builder(Curve.Ed25519, Base64URL.encode(lowestFirst)).build();
    }
}
