package org.guildhall.credential.issuing;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guildhall.accreditation.holder.EmailDigest;
import org.guildhall.accreditation.holder.HolderDirectory;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.scheme.Visibility;
import org.guildhall.accreditation.status.Accreditation;
import org.guildhall.community.Community;
import org.guildhall.credential.openbadges.Badge;
import org.guildhall.credential.openbadges.Badge.BadgeAchievement;
import org.guildhall.credential.openbadges.Badge.BadgeIssuer;
import org.guildhall.credential.openbadges.Badge.BadgeSubject;
import org.guildhall.credential.openbadges.BadgeStatus;
import org.guildhall.credential.openbadges.HashedIdentity;
import org.guildhall.credential.openbadges.StatusMethod;
import org.guildhall.platform.Mailboxes;
import org.guildhall.platform.PersonId;

/** Describes an accreditation in the terms of Open Badges. Contains no user name and no restricted page. */
@Named
public class BadgeContents {
    private final PublicUrls addresses;
    private final HolderDirectory holders;
    private final Mailboxes mailboxes;

    @Inject
    public BadgeContents(PublicUrls addresses, HolderDirectory holders, Mailboxes mailboxes) {
        this.addresses = addresses;
        this.holders = holders;
        this.mailboxes = mailboxes;
    }

    Badge of(Accreditation accreditation, Scheme scheme, Issuer issuer, Community community) {
        LocalDate edition = accreditation.changedOn().isAfter(accreditation.effectiveFrom())
                ? accreditation.changedOn()
                : accreditation.effectiveFrom();
        return new Badge(
                addresses.check(accreditation.number()),
                scheme.name() + " – " + accreditation.level(),
                new BadgeIssuer(
                        addresses.issuer(issuer), scheme.issuer(), Optional.of(addresses.site()), Optional.empty()),
                startOf(edition),
                accreditation.term().lastInForce().map(last -> startOf(last.plusDays(1))),
                startOf(accreditation.origin().firstAwardedOn()),
                subject(accreditation, scheme, issuer, community),
                List.of(),
                statuses(accreditation, scheme, issuer));
    }

    private BadgeSubject subject(Accreditation accreditation, Scheme scheme, Issuer issuer, Community community) {
        String criteria = scheme.criteria().isEmpty() ? scheme.name() : scheme.criteria();
        String purpose = scheme.rules().content().purpose();
        return new BadgeSubject(
                "urn:uuid:" + subjectId(issuer, accreditation.holder()),
                identity(accreditation, issuer),
                accreditation.number(),
                new BadgeAchievement(
                        addresses.achievement(issuer, scheme.id(), accreditation.schemeVersion()),
                        scheme.name(),
                        purpose.isEmpty() ? scheme.name() + ", " + community.name() : purpose,
                        criteria,
                        String.valueOf(accreditation.schemeVersion()),
                        scheme.levels(),
                        picture(accreditation, scheme, issuer)),
                Optional.of(accreditation.level()));
    }

    /** Only under public schemes: everybody who shows a badge reads it. */
    private Optional<String> picture(Accreditation accreditation, Scheme scheme, Issuer issuer) {
        int level = scheme.levels().indexOf(accreditation.level()) + 1;
        return scheme.visibility() == Visibility.PUBLIC && level > 0
                ? Optional.of(addresses.picture(
                        issuer,
                        scheme.id(),
                        accreditation.schemeVersion(),
                        level,
                        accreditation.effectiveFrom().getYear()))
                : Optional.empty();
    }

    /** The same for all badges of a person from one issuer, and for nobody else. */
    private static UUID subjectId(Issuer issuer, PersonId holder) {
        return UUID.nameUUIDFromBytes((issuer.subjectSalt() + ":" + holder.value()).getBytes(StandardCharsets.UTF_8));
    }

    private Optional<HashedIdentity> identity(Accreditation accreditation, Issuer issuer) {
        Optional<HashedIdentity> external = holders.emailOf(accreditation.holder())
                .map(digest -> new HashedIdentity("sha256$" + digest.hash(), digest.salt()));
        String salt = issuer.subjectSalt() + accreditation.number();
        return external.or(() -> Optional.ofNullable(
                        mailboxes.of(List.of(accreditation.holder())).get(accreditation.holder()))
                .map(email -> EmailDigest.of(email, salt))
                .map(digest -> new HashedIdentity("sha256$" + digest.hash(), digest.salt())));
    }

    /**
     * Bits first: some verifiers look at the first entry alone, and skip the list. Under a scheme that is not public bits
     * alone, because the list tells numbers to everybody.
     */
    private List<BadgeStatus> statuses(Accreditation accreditation, Scheme scheme, Issuer issuer) {
        boolean isPublic = scheme.visibility() == Visibility.PUBLIC;
        List<BadgeStatus> statuses = new ArrayList<>();
        if (issuer.status() != StatusMethod.LIST || !isPublic) {
            for (String purpose : StatusLists.PURPOSES) {
                long index = StatusIndex.of(issuer, accreditation);
                String list = addresses.bits(issuer, purpose, StatusIndex.block(accreditation));
                statuses.add(new BadgeStatus.BitstringEntry(list + "#" + index, purpose, index, list));
            }
        }
        if (issuer.status() != StatusMethod.BITSTRING && isPublic) {
            statuses.add(new BadgeStatus.RevocationListed(addresses.list(issuer)));
        }
        return statuses;
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
