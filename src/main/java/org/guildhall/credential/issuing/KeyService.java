package org.guildhall.credential.issuing;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guildhall.accreditation.scheme.AccreditationRights;
import org.guildhall.audit.AuditAction;
import org.guildhall.audit.AuditActions;
import org.guildhall.audit.AuditDetail;
import org.guildhall.audit.AuditEntry;
import org.guildhall.audit.AuditTrail;
import org.guildhall.audit.AuditWords;
import org.guildhall.community.Community;
import org.guildhall.credential.openbadges.IssuerKey;
import org.guildhall.credential.openbadges.SigningAlgorithm;
import org.guildhall.credential.openbadges.StatusMethod;
import org.guildhall.platform.CommunityPart;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Transactions;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;

/**
 * The signing keys of communities: creating, rotating and opening them. Old public keys stay published for what they
 * signed.
 */
@Named
public class KeyService implements AuditActions {
    private final AccreditationRights rights;
    private final Issuers issuers;
    private final KeyVault vault;
    private final PublicUrls addresses;
    private final AuditTrail trail;
    private final Transactions transactions;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    @Inject
    public KeyService(
            AccreditationRights rights,
            Issuers issuers,
            KeyVault vault,
            PublicUrls addresses,
            AuditTrail trail,
            Transactions transactions,
            Clock clock) {
        this.rights = rights;
        this.issuers = issuers;
        this.vault = vault;
        this.addresses = addresses;
        this.trail = trail;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public List<AuditAction> auditActions() {
        return List.of(IssuingAuditAction.values());
    }

    /** Whether the site's administrator has made it possible to keep keys. */
    public boolean isPossible() {
        return vault.isOpen();
    }

    /** The community as an issuer; empty before its first key. */
    public Optional<Issuer> issuer(Community community) {
        return issuers.of(community.id());
    }

    /**
     * The community's keys, the latest first, for those who run its accreditations.
     *
     * @throws RequestRefusedException as {@link AccreditationRights#readable}
     */
    public List<StoredKey> keys(Viewer viewer, SpaceKey space) {
        return issuers.keysOf(rights.readable(viewer, space).id());
    }

    /**
     * Makes a new key that signs from now on; the first one makes the community an issuer.
     *
     * @throws RequestRefusedException as {@link AccreditationRights#configurable}; CONFLICT (409) when the site has no
     *     master secret or the community's data stays locked by others for too long
     */
    public StoredKey rotate(Viewer viewer, SpaceKey space, SigningAlgorithm algorithm, StatusMethod status) {
        Community community = rights.configurable(viewer, space);
        String publicId = UUID.randomUUID().toString();
        IssuerKey key = IssuerKey.generate(addresses.key(publicId), algorithm);
        String sealed = vault.seal(key.privateJson());
        return transactions.aloneIn(community.id(), CommunityPart.RECORD, () -> {
            Issuer issuer = issuers.of(community.id())
                    .orElseGet(
                            () -> issuers.add(community.id(), UUID.randomUUID().toString(), salt(), algorithm, status));
            issuers.change(issuer, algorithm, status);
            present(community).ifPresent(old -> issuers.retireKey(old, clock.instant()));
            StoredKey stored = new StoredKey(
                    0,
                    community.id(),
                    publicId,
                    algorithm,
                    key.publicJson(),
                    sealed,
                    clock.instant(),
                    Optional.empty());
            issuers.addKey(stored);
            note(viewer, community, key, status);
            return stored;
        });
    }

    /**
     * The private key that signs now.
     *
     * @throws RequestRefusedException CONFLICT (409) when the community has no key, or when the site's master secret is
     *     missing or another than the key was stored with
     */
    public IssuerKey signing(Community community) {
        return present(community)
                .map(stored -> IssuerKey.read(vault.open(stored.sealed())))
                .orElseThrow(() -> RequestRefusedException.conflict("", "guildhall.credential.no-key"));
    }

    private Optional<StoredKey> present(Community community) {
        return issuers.keysOf(community.id()).stream()
                .filter(key -> key.until().isEmpty())
                .findFirst();
    }

    private void note(Viewer viewer, Community community, IssuerKey key, StatusMethod status) {
        trail.append(new AuditEntry(
                community.id(),
                "issuer",
                IssuingAuditAction.ADD_KEY,
                AuditDetail.with()
                        .detail("publicKeyJwk", new AuditDetail(key.publicJson()))
                        .text("statusMethod", status.code())
                        .build(),
                viewer.signedIn(),
                LocalDate.now(clock),
                clock.instant(),
                AuditWords.NONE));
    }

    private String salt() {
        byte[] salt = new byte[16];
        random.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }
}
