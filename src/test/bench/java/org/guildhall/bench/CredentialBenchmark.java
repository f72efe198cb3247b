package org.guildhall.bench;

import com.nimbusds.jose.jwk.JWK;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.guildhall.credential.openbadges.Badge;
import org.guildhall.credential.openbadges.BadgeSigner;
import org.guildhall.credential.openbadges.BadgeStatus;
import org.guildhall.credential.openbadges.BadgeVerifier;
import org.guildhall.credential.openbadges.Fetcher;
import org.guildhall.credential.openbadges.IssuerKey;
import org.guildhall.credential.openbadges.PublicKeys;
import org.guildhall.credential.openbadges.RevocationList;
import org.guildhall.credential.openbadges.SigningAlgorithm;
import org.guildhall.credential.openbadges.TrustedIssuer;
import org.guildhall.credential.openbadges.VerificationContext;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** All checks of a credential beside the one check of its signature by the bare primitive. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class CredentialBenchmark {
    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final String ISSUER = "https://wiki.example.org/issuer/7";
    private static final String LIST = "https://wiki.example.org/status/7";

    @Param({"ES256", "RS256"})
    public SigningAlgorithm algorithm;

    private final BadgeVerifier verifier = new BadgeVerifier(Clock.fixed(NOW, ZoneOffset.UTC));
    private VerificationContext context;
    private byte[] credential;
    private PublicKey key;
    private byte[] signed;
    private byte[] signature;

    @Setup
    public void sign() throws Exception {
        IssuerKey signer = IssuerKey.generate("https://wiki.example.org/keys/1", algorithm);
        JWK published = JWK.parse(signer.publicJson());
        String jwt = BadgeSigner.sign(badge(), signer);
        credential = jwt.getBytes(StandardCharsets.UTF_8);
        context = new VerificationContext(
                List.of(new TrustedIssuer(
                        ISSUER,
                        "Board",
                        PublicKeys.read(signer.publicJson()).orElseThrow(),
                        Optional.empty(),
                        Optional.empty())),
                Fetcher.NONE,
                Optional.empty(),
                Map.of(LIST, new VerificationContext.KnownList(RevocationList.json(LIST, ISSUER, List.of()), NOW)));
        if (!verifier.verify(credential, context).verdict().isGood()) {
            throw new IllegalStateException("The credential is not good");
        }
        boolean isCurve = algorithm == SigningAlgorithm.ES256;
        key = isCurve
                ? published.toECKey().toECPublicKey()
                : published.toRSAKey().toRSAPublicKey();
        signed = jwt.substring(0, jwt.lastIndexOf('.')).getBytes(StandardCharsets.US_ASCII);
        signature = Base64.getUrlDecoder().decode(jwt.substring(jwt.lastIndexOf('.') + 1));
    }

    @Benchmark
    public Object verify() {
        return verifier.verify(credential, context);
    }

    @Benchmark
    public boolean verifyBare() throws GeneralSecurityException {
        Signature primitive = Signature.getInstance(
                algorithm == SigningAlgorithm.ES256 ? "SHA256withECDSAinP1363Format" : "SHA256withRSA");
        primitive.initVerify(key);
        primitive.update(signed);
        if (!primitive.verify(signature)) {
            throw new IllegalStateException("The signature is not good");
        }
        return true;
    }

    private static Badge badge() {
        return new Badge(
                "https://wiki.example.org/v/AC-2026-000123-K",
                "Practitioner",
                new Badge.BadgeIssuer(ISSUER, "Board", Optional.empty(), Optional.empty()),
                Instant.parse("2026-02-01T00:00:00Z"),
                Optional.of(Instant.parse("2028-02-01T00:00:00Z")),
                Instant.parse("2024-02-01T00:00:00Z"),
                new Badge.BadgeSubject(
                        "urn:uuid:8f3c0000-0000-4000-8000-000000000001",
                        Optional.empty(),
                        "AC-2026-000123-K",
                        new Badge.BadgeAchievement(
                                "https://wiki.example.org/scheme/7",
                                "Practitioner",
                                "Uses the framework",
                                "Two years of practice",
                                "3",
                                List.of("Level 1", "Level 2")),
                        Optional.of("Level 2")),
                List.of(),
                List.of(new BadgeStatus.RevocationListed(LIST)));
    }
}
