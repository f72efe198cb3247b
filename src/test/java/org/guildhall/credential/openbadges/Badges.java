package org.guildhall.credential.openbadges;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.guildhall.credential.openbadges.Badge.BadgeAchievement;
import org.guildhall.credential.openbadges.Badge.BadgeEvidence;
import org.guildhall.credential.openbadges.Badge.BadgeIssuer;
import org.guildhall.credential.openbadges.Badge.BadgeSubject;
import org.guildhall.credential.openbadges.VerificationContext.KnownList;

/** An issuer, its keys and its badges, as tests need them. */
final class Badges {
    static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    static final String ISSUER = "https://wiki.example.org/issuer/7";
    static final String LIST = "https://wiki.example.org/status/7";
    static final String BITS = "https://wiki.example.org/bits/7";
    static final String ID = "https://wiki.example.org/v/AC-2026-000123-K";
    static final String EMAIL = "hana@example.org";
    static final IssuerKey ES256 = IssuerKey.generate("https://wiki.example.org/keys/1", SigningAlgorithm.ES256);
    static final IssuerKey RS256 = IssuerKey.generate("https://wiki.example.org/keys/2", SigningAlgorithm.RS256);

    private Badges() {}

    static Badge badge() {
        return badge(List.of(new BadgeStatus.RevocationListed(LIST)));
    }

    static Badge badge(List<BadgeStatus> status) {
        return badge(Instant.parse("2026-02-01T00:00:00Z"), Optional.of(Instant.parse("2028-02-01T00:00:00Z")), status);
    }

    static Badge badge(Instant from, Optional<Instant> until, List<BadgeStatus> status) {
        return new Badge(
                ID,
                "Practitioner – Level 2",
                new BadgeIssuer(ISSUER, "Example Board", Optional.of("https://wiki.example.org"), Optional.empty()),
                from,
                until,
                Instant.parse("2024-02-01T00:00:00Z"),
                new BadgeSubject(
                        "urn:uuid:8f3c0000-0000-4000-8000-000000000001",
                        Optional.of(HashedIdentity.of(EMAIL, "9d1e")),
                        "AC-2026-000123-K",
                        new BadgeAchievement(
                                "https://wiki.example.org/scheme/7",
                                "Practitioner",
                                "Uses the framework",
                                "Two years of practice",
                                "3",
                                List.of("Level 1", "Level 2")),
                        Optional.of("Level 2")),
                List.of(new BadgeEvidence("Case study", "What was done")),
                status);
    }

    static String signed() {
        return BadgeSigner.sign(badge(), ES256);
    }

    static TrustedIssuer trusted(IssuerKey key) {
        return new TrustedIssuer(ISSUER, "Example Board", publicKey(key), Optional.empty(), Optional.empty());
    }

    static VerificationKey publicKey(IssuerKey key) {
        return PublicKeys.read(key.publicJson()).orElseThrow();
    }

    /** Both keys trusted, and the list at hand with nobody on it. */
    static VerificationContext trusting() {
        return trusting(RevocationList.json(LIST, ISSUER, List.of()));
    }

    static VerificationContext trusting(String list) {
        return new VerificationContext(
                List.of(trusted(ES256), trusted(RS256)),
                Fetcher.NONE,
                Optional.empty(),
                Map.of(LIST, new KnownList(list, NOW)));
    }

    static VerificationReport verify(String text, VerificationContext context) {
        return verify(text.getBytes(StandardCharsets.UTF_8), context);
    }

    static VerificationReport verify(byte[] input, VerificationContext context) {
        return new BadgeVerifier(CLOCK).verify(input, context);
    }

    static byte[] png() {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB), "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }
}
