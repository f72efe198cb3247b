package org.guildhall.credential;

import static org.guildhall.testkit.Academy.AS_ADMIN;
import static org.guildhall.testkit.Academy.SPACE;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.RawEntity;
import org.guildhall.accreditation.EntryViews;
import org.guildhall.accreditation.Level;
import org.guildhall.accreditation.RenewalRecipe;
import org.guildhall.accreditation.SchemeRules;
import org.guildhall.accreditation.SchemeTerms;
import org.guildhall.accreditation.Visibility;
import org.guildhall.credential.ao.AoIssuer;
import org.guildhall.credential.ao.AoIssuerKey;
import org.guildhall.credential.ao.AoIssuers;
import org.guildhall.credential.ao.AoTrust;
import org.guildhall.credential.ao.AoTrusts;
import org.guildhall.credential.openbadges.Fetcher;
import org.guildhall.credential.openbadges.SigningAlgorithm;
import org.guildhall.credential.openbadges.VerificationReport;
import org.guildhall.site.Viewer;
import org.guildhall.testkit.Academy;
import org.guildhall.testkit.KeyTexts;

/** An academy that issues badges, and whoever checks them. */
final class Issuing {
    static final List<Class<? extends RawEntity<?>>> TABLES = List.of(AoIssuer.class, AoIssuerKey.class, AoTrust.class);

    final Academy academy;
    final SwitchableSettings settings = new SwitchableSettings();
    final Throttle throttle;
    final KeyService keys;
    final CredentialService credentials;
    final VerificationService verification;
    final TrustService trust;
    final NumberCheck check;
    final NumberViews numbers;
    final OfflineVerifier offline;
    private String base = "https://wiki.example.org";

    Issuing(Academy academy) {
        this.academy = academy;
        Addresses addresses = new Addresses(() -> base);
        AoIssuers issuers = new AoIssuers(academy.database.ao());
        AoTrusts trusts = new AoTrusts(academy.database.ao());
        throttle = new Throttle(academy.clock);
        keys = new KeyService(
                academy.may,
                issuers,
                new KeyVault(() -> Optional.of("a secret of more than thirty-two characters")),
                addresses,
                academy.trail,
                academy.database.transactions(),
                academy.clock);
        credentials = new CredentialService(
                academy.communities,
                academy.may,
                academy.accreditations,
                academy.storedSchemes,
                academy.rules,
                issuers,
                keys,
                new BadgeContents(addresses, academy.holders, people -> Map.of()));
        trust = new TrustService(academy.may, trusts, academy.trail, academy.database.transactions(), academy.clock);
        verification = new VerificationService(
                academy.communities,
                issuers,
                trusts,
                academy.accreditations,
                addresses,
                Fetcher.NONE,
                throttle,
                academy.clock);
        check = new NumberCheck(
                academy.accreditations,
                academy.storedSchemes,
                academy.reading,
                academy.trail,
                settings,
                throttle,
                academy.clock);
        numbers = new NumberViews(new EntryViews(new KeyTexts()), addresses, academy.people, new KeyTexts());
        StatusLists lists =
                new StatusLists(academy.accreditations, academy.storedSchemes, academy.rules, addresses, academy.clock);
        offline = new OfflineVerifier(
                academy.may, issuers, verification, lists, addresses, new KeyTexts(), academy.clock);
    }

    void renameSite(String newBase) {
        base = newBase;
    }

    void beginKey() {
        keys.rotate(AS_ADMIN, SPACE, SigningAlgorithm.ES256, StatusMethod.LIST);
    }

    String badge(String number) {
        return credentials.jwt(AS_ADMIN, SPACE, number);
    }

    VerificationReport verify(String credential) {
        return verification.verify(
                Viewer.ANONYMOUS, SPACE, "198.51.100.7", credential.getBytes(StandardCharsets.UTF_8), Optional.empty());
    }

    Optional<CheckedNumber> find(String number) {
        return check.find("198.51.100.7", number, Optional.empty());
    }

    void publish(Visibility visibility, boolean reasonsShown, Optional<Integer> retentionMonths) {
        SchemeRules rules = new SchemeRules(
                "Us",
                new SchemeRules.Content("", "", "", ""),
                List.of(Level.named("One"), Level.named("Two")),
                SchemeRules.Validity.of(Optional.of(12)),
                RenewalRecipe.NONE,
                new SchemeRules.Publicity(visibility, reasonsShown, retentionMonths));
        academy.schemes.change(AS_ADMIN, SPACE, academy.scheme.id(), new SchemeTerms("Practitioner", "MVF", rules));
        academy.database.statements().reset();
    }

    /** The site's settings as a test sets them. */
    static final class SwitchableSettings implements org.guildhall.site.SiteSettings {
        private boolean open = true;

        @Override
        public List<String> allowedHosts() {
            return List.of();
        }

        @Override
        public void allowHosts(List<String> hosts) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isPublicCheckOn() {
            return open;
        }

        @Override
        public void switchPublicCheck(boolean on) {
            open = on;
        }
    }
}
