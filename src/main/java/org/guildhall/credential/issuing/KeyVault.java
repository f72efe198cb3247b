package org.guildhall.credential.issuing;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.guildhall.platform.MasterSecret;
import org.guildhall.platform.error.RequestRefusedException;

/**
 * Encrypts private keys with the site's master secret: AES-256-GCM (NIST SP 800-38D) under a key that HMAC-SHA-256 (RFC
 * 2104) derives from the secret and a random salt of each text.
 */
@Named
public class KeyVault {
    private static final int SALT = 16;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final MasterSecret secret;
    private final SecureRandom random = new SecureRandom();

    @Inject
    public KeyVault(MasterSecret secret) {
        this.secret = secret;
    }

    /** Whether the site's administrator has set the secret. */
    public boolean isOpen() {
        return secret.value().isPresent();
    }

    /** @throws RequestRefusedException of kind CONFLICT while no secret is set */
    String seal(String text) {
        byte[] salt = new byte[SALT];
        byte[] nonce = new byte[NONCE];
        random.nextBytes(salt);
        random.nextBytes(nonce);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, salt, nonce, text.getBytes(StandardCharsets.UTF_8));
        byte[] all = ByteBuffer.allocate(SALT + NONCE + sealed.length)
                .put(salt)
                .put(nonce)
                .put(sealed)
                .array();
        return Base64.getEncoder().encodeToString(all);
    }

    /** @throws RequestRefusedException of kind CONFLICT while no secret is set, or when it is not the one the text was sealed with */
    String open(String sealed) {
        ByteBuffer all = ByteBuffer.wrap(bytes(sealed));
        byte[] salt = new byte[SALT];
        byte[] nonce = new byte[NONCE];
        all.get(salt).get(nonce);
        byte[] rest = new byte[all.remaining()];
        all.get(rest);
        return new String(crypt(Cipher.DECRYPT_MODE, salt, nonce, rest), StandardCharsets.UTF_8);
    }

    /** Zeros, which nothing opens, in the place of what was never sealed. */
    private static byte[] bytes(String sealed) {
        byte[] nothing = new byte[SALT + NONCE + TAG_BITS / 8];
        try {
            byte[] bytes = Base64.getDecoder().decode(sealed);
            return bytes.length < nothing.length ? nothing : bytes;
        } catch (IllegalArgumentException e) {
            return nothing;
        }
    }

    private byte[] crypt(int mode, byte[] salt, byte[] nonce, byte[] input) {
        String master = secret.value()
                .orElseThrow(() -> RequestRefusedException.conflict("", "guildhall.credential.no-master-secret"));
        try {
            Mac hmac = Mac.getInstance("HmacSHA256");
            hmac.init(new SecretKeySpec(master.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            Cipher aes = Cipher.getInstance("AES/GCM/NoPadding");
            aes.init(mode, new SecretKeySpec(hmac.doFinal(salt), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            return aes.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw RequestRefusedException.conflict("", "guildhall.credential.other-master-secret");
        }
    }
}
