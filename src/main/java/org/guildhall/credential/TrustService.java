package org.guildhall.credential;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import org.guildhall.accreditation.AccreditationRights;
import org.guildhall.accreditation.AuditEntry;
import org.guildhall.accreditation.AuditTrail;
import org.guildhall.community.Community;
import org.guildhall.community.CommunityService;
import org.guildhall.credential.openbadges.PublicKeys;
import org.guildhall.refusal.Checks;
import org.guildhall.refusal.Refusal;
import org.guildhall.site.SpaceKey;
import org.guildhall.site.Transactions;
import org.guildhall.site.Viewer;

/** The issuers a community trusts beside itself, configured by the admins of its space. */
@Named
public class TrustService {
    private static final int MOST = 200;

    private final AccreditationRights rights;
    private final Trusts trusts;
    private final AuditTrail trail;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    public TrustService(
            AccreditationRights rights, Trusts trusts, AuditTrail trail, Transactions transactions, Clock clock) {
        this.rights = rights;
        this.trusts = trusts;
        this.trail = trail;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** For those who run the accreditations. */
    public List<Trust> of(Viewer viewer, SpaceKey space) {
        return trusts.of(rights.readable(viewer, space).id());
    }

    /** Trusts an issuer as long as it signs with this key. */
    public Trust add(
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
                .text(name, "name", 200)
                .that(key.isPresent(), "publicJwk", "guildhall.credential.jwk-form")
                .that(trusts.of(community.id()).size() < MOST, "", "guildhall.credential.trust-range", MOST)
                .orRefuse();
        return transactions.aloneIn(CommunityService.lock(community.id()), () -> {
            Trust added = trusts.add(
                    new Trust(0, community.id(), issuerId.trim(), name.trim(), key.orElseThrow(), from, until));
            note(viewer, added, "trust-add");
            return added;
        });
    }

    public void remove(Viewer viewer, SpaceKey space, long id) {
        Community community = rights.configurable(viewer, space);
        transactions.aloneIn(CommunityService.lock(community.id()), () -> {
            Trust trust = trusts.of(community.id()).stream()
                    .filter(each -> each.id() == id)
                    .findFirst()
                    .orElseThrow(() -> Refusal.notFound("guildhall.credential.no-such-trust"));
            trusts.remove(trust);
            note(viewer, trust, "trust-remove");
            return null;
        });
    }

    private void note(Viewer viewer, Trust trust, String what) {
        trail.append(new AuditEntry(
                trust.communityId(),
                "trust-" + trust.id(),
                what,
                trust.issuerId() + " " + trust.publicJwk(),
                viewer.person().orElseThrow(),
                LocalDate.now(clock),
                clock.instant(),
                "",
                Optional.empty()));
    }
}
