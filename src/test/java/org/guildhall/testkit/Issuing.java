package org.guildhall.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.RawEntity;
import org.guildhall.community.ao.AoCommunities;
import org.guildhall.credential.Addresses;
import org.guildhall.credential.BadgeContents;
import org.guildhall.credential.Certificates;
import org.guildhall.credential.CredentialService;
import org.guildhall.credential.IssuerReading;
import org.guildhall.credential.KeyService;
import org.guildhall.credential.KeyVault;
import org.guildhall.credential.PublicDocuments;
import org.guildhall.credential.PublishedLists;
import org.guildhall.credential.StatusLists;
import org.guildhall.credential.StatusMethod;
import org.guildhall.credential.StoredKey;
import org.guildhall.credential.TrustService;
import org.guildhall.credential.VerificationService;
import org.guildhall.credential.ao.AoIssuer;
import org.guildhall.credential.ao.AoIssuerKey;
import org.guildhall.credential.ao.AoIssuers;
import org.guildhall.credential.ao.AoTrust;
import org.guildhall.credential.ao.AoTrusts;
import org.guildhall.credential.openbadges.SigningAlgorithm;
import org.guildhall.credential.openbadges.Verdict;
import org.guildhall.credential.openbadges.VerificationReport;
import org.guildhall.site.PersonId;

/** The academy as an issuer of badges. */
public final class Issuing {
    public static final List<Class<? extends RawEntity<?>>> TABLES =
            List.of(AoIssuer.class, AoIssuerKey.class, AoTrust.class);
    public static final String SITE = "https://wiki.example.org";

    public final FakeSiteSettings settings = new FakeSiteSettings();
    public final Map<String, String> network = new LinkedHashMap<>();
    public final List<String> fetched = new ArrayList<>();
    public final Map<PersonId, String> emails = new LinkedHashMap<>();
    public Optional<String> secret = Optional.of("a secret of more than thirty-two characters");

    public final AoIssuers issuers;
    public final AoTrusts trusts;
    public final Addresses addresses = new Addresses(() -> SITE);
    public final KeyService keys;
    public final IssuerReading reading;
    public final TrustService trust;
    public final StatusLists lists;
    public final PublishedLists published;
    public final PublicDocuments documents;
    public final CredentialService badges;
    public final Certificates certificates;
    public final VerificationService verification;

    private final Academy academy;

    public Issuing(Academy academy) {
        this.academy = academy;
        issuers = new AoIssuers(academy.database.ao());
        trusts = new AoTrusts(academy.database.ao());
        keys = new KeyService(
                academy.may,
                issuers,
                new KeyVault(() -> secret),
                addresses,
                academy.trail,
                academy.database.transactions(),
                academy.clock);
        reading = new IssuerReading(academy.may, issuers, keys, addresses, settings);
        trust = new TrustService(
                academy.may, trusts, academy.trail, academy.database.transactions(), academy.clock);
        lists = new StatusLists(academy.accreditations, addresses, academy.clock);
        published = new PublishedLists(lists, keys, academy.trail, addresses);
        documents = new PublicDocuments(
                settings,
                issuers,
                new AoCommunities(academy.database.ao()),
                academy.storedSchemes,
                published,
                addresses);
        badges = new CredentialService(
                academy.communities,
                academy.may,
                academy.accreditations,
                academy.storedSchemes,
                academy.rules,
                issuers,
                keys,
                new BadgeContents(addresses, academy.holders, people -> emails));
        certificates = new Certificates(
                academy.communities,
                academy.may,
                academy.accreditations,
                academy.storedSchemes,
                academy.reading,
                badges,
                addresses,
                settings);
        verification = new VerificationService(
                academy.communities, issuers, trusts, lists, addresses, this::fetch, academy.clock);
    }

    public StoredKey begin(SigningAlgorithm algorithm, StatusMethod status) {
        return keys.rotate(Academy.AS_ADMIN, Academy.SPACE, algorithm, status);
    }

    public StoredKey begin() {
        return begin(SigningAlgorithm.ES256, StatusMethod.LIST);
    }

    public VerificationReport check(byte[] badge, Optional<String> email) {
        return verification.verify(Academy.AS_MAREK, Academy.SPACE, badge, email);
    }

    public Verdict verdict(byte[] badge) {
        return check(badge, Optional.empty()).verdict();
    }

    /** The part of an address behind the site's. */
    public static String path(String address) {
        return address.substring(SITE.length());
    }

    private Optional<String> fetch(String url) {
        fetched.add(url);
        return Optional.ofNullable(network.get(url));
    }
}
