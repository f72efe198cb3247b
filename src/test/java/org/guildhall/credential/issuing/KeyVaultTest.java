package org.guildhall.credential.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Refusals.assertRefused;

import java.util.Base64;
import java.util.Optional;
import org.guildhall.credential.openbadges.IssuerKey;
import org.guildhall.credential.openbadges.SigningAlgorithm;
import org.guildhall.platform.error.RequestRefusedException;
import org.junit.Test;

/** Private keys at rest. */
public class KeyVaultTest {
    private static final String SECRET = "a secret of more than thirty-two characters";
    private static final String PRIVATE = "{\"kty\":\"EC\",\"d\":\"private\"}";

    private final KeyVault vault = new KeyVault(() -> Optional.of(SECRET));

    @Test
    public void whatWasSealedIsOpenedAgainAndNeverLooksTheSameTwice() {
        String sealed = vault.seal(PRIVATE);

        assertThat(vault.open(sealed)).isEqualTo(PRIVATE);
        assertThat(vault.seal(PRIVATE)).isNotEqualTo(sealed);
        assertThat(new String(Base64.getDecoder().decode(sealed), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("private");
    }

    @Test
    public void withoutTheSecretNothingIsSealedOrOpened() {
        KeyVault closed = new KeyVault(Optional::empty);
        String sealed = vault.seal(PRIVATE);

        assertThat(closed.isOpen()).isFalse();
        assertRefused(
                RequestRefusedException.Kind.CONFLICT,
                () -> closed.seal(PRIVATE),
                "guildhall.credential.no-master-secret");
        assertRefused(
                RequestRefusedException.Kind.CONFLICT,
                () -> closed.open(sealed),
                "guildhall.credential.no-master-secret");
    }

    @Test
    public void withAnotherSecretNothingIsOpened() {
        KeyVault other = new KeyVault(() -> Optional.of("another secret of more than thirty-two characters"));

        assertRefused(
                RequestRefusedException.Kind.CONFLICT,
                () -> other.open(vault.seal(PRIVATE)),
                "guildhall.credential.other-master-secret");
    }

    @Test
    public void anyTouchedByteIsFound() {
        byte[] sealed = Base64.getDecoder().decode(vault.seal(PRIVATE));

        for (int i = 0; i < sealed.length; i++) {
            byte[] touched = sealed.clone();
            touched[i] ^= 1;
            assertRefused(
                    RequestRefusedException.Kind.CONFLICT,
                    () -> vault.open(Base64.getEncoder().encodeToString(touched)),
                    "guildhall.credential.other-master-secret");
        }
    }

    @Test
    public void whatWasCutShortOrWasNeverSealedIsRefusedInTheSameWay() {
        String sealed = vault.seal(PRIVATE);

        for (String broken : new String[] {"", "AAAA", "not base64!", sealed.substring(0, 40)}) {
            assertRefused(
                    RequestRefusedException.Kind.CONFLICT,
                    () -> vault.open(broken),
                    "guildhall.credential.other-master-secret");
        }
    }

    @Test
    public void noTextOfAKeyShowsItsPrivatePart() {
        IssuerKey key = IssuerKey.generate("https://wiki.example.org/keys/1", SigningAlgorithm.ES256);
        String secretPart = key.jwk().toECKey().getD().toString();
        StoredKey stored = new StoredKey(
                1,
                7,
                "1",
                SigningAlgorithm.ES256,
                key.publicJson(),
                vault.seal(key.privateJson()),
                java.time.Instant.EPOCH,
                Optional.empty());

        assertThat(key.toString() + stored + key.publicJson()).doesNotContain(secretPart);
        assertThat(stored.toString()).doesNotContain(stored.sealed());
    }
}
