package org.guildhall.credential.trust;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guildhall.accreditation.scheme.AccreditationRights;
import org.guildhall.audit.AuditAction;
import org.guildhall.audit.AuditActions;
import org.guildhall.audit.AuditDetail;
import org.guildhall.audit.AuditEntry;
import org.guildhall.audit.AuditTrail;
import org.guildhall.audit.AuditWords;
import org.guildhall.community.Community;
import org.guildhall.credential.openbadges.PublicKeys;
import org.guildhall.platform.CommunityPart;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Transactions;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.Checks;
import org.guildhall.platform.error.RequestRefusedException;

/** The issuers a community trusts beside itself, configured by the admins of its space. */
@Named
public class TrustService implements AuditActions {
    private static final int MOST = 200;

    private final AccreditationRights rights;
    private final TrustAnchors trusts;
    private final AuditTrail trail;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    public TrustService(
            AccreditationRights rights, TrustAnchors trusts, AuditTrail trail, Transactions transactions, Clock clock) {
        this.rights = rights;
        this.trusts = trusts;
        this.trail = trail;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public List<AuditAction> auditActions() {
        return List.of(TrustAuditAction.values());
    }

    /**
     * For those who run the accreditations.
     *
     * @throws RequestRefusedException UNAUTHENTICATED (401) when nobody is signed in, NOT_FOUND (404) when there is
     *     no community or the viewer may not see its space, FORBIDDEN (403) for those who do not run the
     *     accreditations
     */
    public List<TrustAnchor> of(Viewer viewer, SpaceKey space) {
        return trusts.of(rights.readable(viewer, space).id());
    }

    /**
     * Trusts an issuer as long as it signs with this key, for admins of the space. An issuer may have several keys, also
     * several of one name: each of them is tried.
     *
     * @param issuerId the id of its profile, an absolute URI of at most 400 characters
     * @param name at most 200 characters
     * @param publicJwk a key that {@link PublicKeys} accepts; of a private key, only the public part is kept
     * @param from the first day on which credentials may have been issued, empty for always
     * @param until the last such day, empty for ever
     * @throws RequestRefusedException INVALID (400) naming every field that is wrong, UNAUTHENTICATED (401) when
     *     nobody is signed in, NOT_FOUND (404) when there is no community or the viewer may not see its space,
     *     FORBIDDEN (403) for those who do not administer the space, CONFLICT (409) for a key that is trusted already
     *     or when the community's data stays locked by others for too long, READ_ONLY (503) while the site is in
     *     read-only mode
     */
    public TrustAnchor add(
            Viewer viewer,
            SpaceKey space,
            String issuerId,
            String name,
            String publicJwk,
            Optional<LocalDate> from,
            Optional<LocalDate> until) {
        Community community = rights.configurable(viewer, space);
        Optional<String> key = Optional.ofNullable(publicJwk).flatMap(PublicKeys::publicPart);
        new Checks()
                .text(issuerId, "issuerId", 400)
                .that(
                        issuerId == null || issuerId.isBlank() || isUri(issuerId),
                        "issuerId",
                        "guildhall.credential.issuer-id-form")
                .text(name, "name", 200)
                .that(key.isPresent(), "publicJwk", "guildhall.credential.jwk-form")
                .that(!isBefore(until, from), "until", "guildhall.credential.trust-days")
                .orRefuse();
        TrustAnchor draft =
                new TrustAnchor(0, community.id(), issuerId.trim(), name.trim(), key.orElseThrow(), from, until);
        return transactions.aloneIn(community.id(), CommunityPart.RECORD, () -> {
            requireRoomFor(draft);
            TrustAnchor added = trusts.add(draft);
            note(viewer, added, TrustAuditAction.ADD, AuditWords.NONE.and("name", added.name()));
            return added;
        });
    }

    private void requireRoomFor(TrustAnchor draft) {
        List<TrustAnchor> present = trusts.of(draft.communityId());
        if (present.size() >= MOST) {
            throw RequestRefusedException.conflict("", "guildhall.credential.trust-range", MOST);
        }
        if (present.stream().anyMatch(each -> isSame(each, draft))) {
            throw RequestRefusedException.conflict("publicJwk", "guildhall.credential.trust-twice");
        }
    }

    private static boolean isSame(TrustAnchor one, TrustAnchor other) {
        return one.issuerId().equals(other.issuerId())
                && PublicKeys.thumbprint(one.publicJwk()).equals(PublicKeys.thumbprint(other.publicJwk()));
    }

    private static boolean isUri(String text) {
        try {
            return new URI(text.trim()).isAbsolute();
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean isBefore(Optional<LocalDate> day, Optional<LocalDate> other) {
        return day.isPresent() && other.isPresent() && day.get().isBefore(other.get());
    }

    /**
     * Trusts the key no longer, for admins of the space.
     *
     * @throws RequestRefusedException UNAUTHENTICATED (401) when nobody is signed in, NOT_FOUND (404) when there is
     *     no community or no such trusted issuer, FORBIDDEN (403) for those who do not administer the space, CONFLICT
     *     (409) when the community's data stays locked by others for too long, READ_ONLY (503) while the site is in
     *     read-only mode
     */
    public void remove(Viewer viewer, SpaceKey space, long id) {
        Community community = rights.configurable(viewer, space);
        transactions.aloneIn(community.id(), CommunityPart.RECORD, () -> {
            TrustAnchor trust = trusts.of(community.id()).stream()
                    .filter(each -> each.id() == id)
                    .findFirst()
                    .orElseThrow(() -> RequestRefusedException.notFound("guildhall.credential.no-such-trust"));
            trusts.remove(trust);
            note(viewer, trust, TrustAuditAction.REMOVE, AuditWords.NONE);
            return null;
        });
    }

    private void note(Viewer viewer, TrustAnchor trust, TrustAuditAction what, AuditWords words) {
        trail.append(new AuditEntry(
                trust.communityId(),
                "trust-" + trust.id(),
                what,
                AuditDetail.with()
                        .text("issuer", trust.issuerId())
                        .text("keyThumbprint", PublicKeys.thumbprint(trust.publicJwk()))
                        .day("trustedFrom", trust.from())
                        .day("trustedUntil", trust.until())
                        .build(),
                viewer.signedIn(),
                LocalDate.now(clock),
                clock.instant(),
                words));
    }
}
