package org.guildhall.credential.issuing;

import static org.guildhall.testkit.Academy.AS_ADMIN;
import static org.guildhall.testkit.Academy.SPACE;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.guildhall.accreditation.scheme.Level;
import org.guildhall.accreditation.scheme.RenewalRequirements;
import org.guildhall.accreditation.scheme.SchemeRules;
import org.guildhall.accreditation.scheme.SchemeTerms;
import org.guildhall.accreditation.scheme.Visibility;
import org.guildhall.credential.issuing.ao.AoIssuers;
import org.guildhall.credential.openbadges.Fetcher;
import org.guildhall.credential.openbadges.SigningAlgorithm;
import org.guildhall.credential.openbadges.StatusMethod;
import org.guildhall.credential.openbadges.Verdict;
import org.guildhall.credential.openbadges.VerificationReport;
import org.guildhall.credential.trust.TrustService;
import org.guildhall.credential.trust.ao.AoTrustAnchors;
import org.guildhall.credential.verification.CheckedNumber;
import org.guildhall.credential.verification.NumberCheck;
import org.guildhall.credential.verification.NumberViews;
import org.guildhall.credential.verification.OfflineVerifier;
import org.guildhall.credential.verification.VerificationService;
import org.guildhall.platform.Mailboxes;
import org.guildhall.platform.MasterSecret;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.RateLimiter;
import org.guildhall.platform.SiteAddress;
import org.guildhall.platform.SiteSettings;
import org.guildhall.platform.Templates;
import org.guildhall.platform.Viewer;
import org.guildhall.testkit.Academy;
import org.guildhall.testkit.FakeSiteSettings;
import org.guildhall.testkit.RenderedTemplates;
import org.guildhall.testkit.TestApp;

/** An academy that issues badges, and whoever checks them. */
public final class Issuing {
    final Academy academy;
    public final FakeSiteSettings settings = new FakeSiteSettings();
    public final Map<String, String> network = new LinkedHashMap<>();
    final List<String> fetched = new ArrayList<>();
    final Map<PersonId, String> emails = new LinkedHashMap<>();
    final PublicUrls addresses;
    final RateLimiter throttle;
    final AoIssuers issuers;
    final AoTrustAnchors trusts;
    public final KeyService keys;
    final IssuerReading reading;
    final StatusLists lists;
    final PublicDocuments documents;
    final PublicPictures pictures;
    final BadgeDesignService designs;
    final CredentialService credentials;
    final Certificates certificates;
    public final VerificationService verification;
    public final TrustService trust;
    public final NumberCheck check;
    public final NumberViews numbers;
    public final OfflineVerifier offline;
    Optional<String> secret = Optional.of("a secret of more than thirty-two characters");
    private String base = "https://wiki.example.org";

    public Issuing(Academy academy) {
        this.academy = academy;
        TestApp app = academy.another()
                .with(SiteAddress.class, () -> base)
                .with(SiteSettings.class, settings)
                .with(MasterSecret.class, () -> secret)
                .with(Mailboxes.class, people -> emails)
                .with(Templates.class, new RenderedTemplates())
                .with(Fetcher.class, this::fetch);
        addresses = app.get(PublicUrls.class);
        issuers = app.get(AoIssuers.class);
        trusts = app.get(AoTrustAnchors.class);
        throttle = app.get(RateLimiter.class);
        keys = app.get(KeyService.class);
        reading = app.get(IssuerReading.class);
        credentials = app.get(CredentialService.class);
        certificates = app.get(Certificates.class);
        trust = app.get(TrustService.class);
        verification = app.get(VerificationService.class);
        check = app.get(NumberCheck.class);
        numbers = app.get(NumberViews.class);
        lists = app.get(StatusLists.class);
        documents = app.get(PublicDocuments.class);
        pictures = app.get(PublicPictures.class);
        designs = app.get(BadgeDesignService.class);
        offline = app.get(OfflineVerifier.class);
    }

    StoredKey begin(SigningAlgorithm algorithm, StatusMethod status) {
        return keys.rotate(AS_ADMIN, SPACE, algorithm, status);
    }

    StoredKey begin() {
        return begin(SigningAlgorithm.ES256, StatusMethod.LIST);
    }

    /** By a visitor who was never counted before. */
    VerificationReport report(byte[] badge, Optional<String> email) {
        return verification.verify(Academy.AS_MAREK, SPACE, UUID.randomUUID().toString(), badge, email);
    }

    public Verdict verdict(byte[] badge) {
        return report(badge, Optional.empty()).verdict();
    }

    private Optional<String> fetch(String url) {
        fetched.add(url);
        return Optional.ofNullable(network.get(url));
    }

    public void renameSite(String newBase) {
        base = newBase;
    }

    public void beginKey() {
        begin();
    }

    public String badge(String number) {
        return credentials.jwt(AS_ADMIN, SPACE, number);
    }

    public VerificationReport verify(String credential) {
        return verification.verify(
                Viewer.ANONYMOUS, SPACE, "198.51.100.7", credential.getBytes(StandardCharsets.UTF_8), Optional.empty());
    }

    public Optional<CheckedNumber> find(String number) {
        return check.find("198.51.100.7", number, Optional.empty());
    }

    public void publish(Visibility visibility, boolean reasonsShown, Optional<Integer> retentionMonths) {
        SchemeRules rules = new SchemeRules(
                "Us",
                new SchemeRules.Content("", "", "", ""),
                List.of(Level.named("One"), Level.named("Two")),
                SchemeRules.Validity.of(Optional.of(12)),
                RenewalRequirements.NONE,
                new SchemeRules.Publicity(visibility, reasonsShown, retentionMonths));
        academy.schemes.change(AS_ADMIN, SPACE, academy.scheme.id(), new SchemeTerms("Practitioner", "MVF", rules));
        academy.database.statements().reset();
    }
}
