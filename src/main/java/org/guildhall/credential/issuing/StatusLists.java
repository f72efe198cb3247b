package org.guildhall.credential.issuing;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.scheme.SchemeRules;
import org.guildhall.accreditation.scheme.Schemes;
import org.guildhall.accreditation.scheme.Visibility;
import org.guildhall.accreditation.status.Accreditation;
import org.guildhall.accreditation.status.AccreditationState;
import org.guildhall.accreditation.status.Accreditations;
import org.guildhall.accreditation.status.RegisterQuery;
import org.guildhall.credential.openbadges.BitstringStatusList;
import org.guildhall.credential.openbadges.IssuerKey;
import org.guildhall.credential.openbadges.LiveRegister;
import org.guildhall.credential.openbadges.RevocationList;

/** What an issuer publishes of badges that no longer hold: read from the register, never from a copy of it. */
@Named
public class StatusLists {
    static final List<String> PURPOSES = List.of("revocation", "suspension");

    private final Accreditations accreditations;
    private final Schemes schemes;
    private final PublicUrls addresses;
    private final Clock clock;

    @Inject
    public StatusLists(Accreditations accreditations, Schemes schemes, PublicUrls addresses, Clock clock) {
        this.accreditations = accreditations;
        this.schemes = schemes;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** The status of one accreditation for badges. Lapsing is not part of it: the badge's own dates say so. */
    public static LiveRegister.Entry entry(Accreditation accreditation) {
        if (accreditation.state() == AccreditationState.SUSPENDED) {
            return LiveRegister.Entry.SUSPENDED;
        }
        return accreditation.state().isEnded() ? LiveRegister.Entry.ENDED : LiveRegister.Entry.HOLDS;
    }

    /** How those stand that ended or are suspended, by number: no names, no days. */
    public Map<String, LiveRegister.Entry> notHoldingByNumber(long communityId) {
        Map<String, LiveRegister.Entry> entries = new LinkedHashMap<>();
        notHolding(communityId).forEach(each -> entries.put(each.number(), entry(each)));
        return entries;
    }

    static boolean isPurpose(String purpose) {
        return PURPOSES.contains(purpose);
    }

    /** Whether any badge of the issuer points into a block of bits. */
    boolean hasBlock(Issuer issuer, long block) {
        return accreditations.after(issuer.communityId(), block * BitstringStatusList.SIZE - 1, 1).stream()
                .anyMatch(first -> StatusIndex.block(first) == block);
    }

    /** The revocation list: numbers and kinds under public schemes, no names and no reasons. */
    String revocations(Issuer issuer) {
        Set<Long> listed = listed(issuer.communityId());
        List<RevocationList.Entry> entries = notHolding(issuer.communityId()).stream()
                .filter(each -> listed.contains(each.schemeId()))
                .map(each -> new RevocationList.Entry(
                        addresses.check(each.number()),
                        true,
                        Optional.of(each.state().code())))
                .toList();
        return RevocationList.json(addresses.list(issuer), addresses.issuer(issuer), entries);
    }

    /** Ids of the schemes that are or were public: badges from that time go on pointing to the list. */
    private Set<Long> listed(long communityId) {
        return schemes.of(communityId).stream()
                .filter(scheme -> isPublic(scheme.rules())
                        || schemes.versions(scheme.id()).stream().anyMatch(version -> isPublic(version.rules())))
                .map(Scheme::id)
                .collect(Collectors.toSet());
    }

    private static boolean isPublic(SchemeRules rules) {
        return rules.publicity().visibility() == Visibility.PUBLIC;
    }

    /** The signed list of a block: the bits of final ends for revocation, of suspensions for suspension. */
    String bits(Issuer issuer, String purpose, long block, IssuerKey key) {
        return BitstringStatusList.sign(
                addresses.bits(issuer, purpose, block),
                addresses.issuer(issuer),
                purpose,
                indexes(issuer, purpose, block),
                clock.instant(),
                key);
    }

    private List<Long> indexes(Issuer issuer, String purpose, long block) {
        boolean suspended = purpose.equals("suspension");
        return notHolding(issuer.communityId()).stream()
                .filter(each -> (each.state() == AccreditationState.SUSPENDED) == suspended)
                .filter(each -> StatusIndex.block(each) == block)
                .map(each -> StatusIndex.of(issuer, each))
                .toList();
    }

    /** Those that ended or are suspended; lapsing follows from a badge's own dates. */
    List<Accreditation> notHolding(long communityId) {
        List<Accreditation> found = new ArrayList<>();
        List<Accreditation> batch;
        String last = "";
        do {
            batch = accreditations.voidAfter(communityId, last, RegisterQuery.BATCH);
            found.addAll(batch);
            last = batch.isEmpty() ? "" : batch.get(batch.size() - 1).number();
        } while (batch.size() == RegisterQuery.BATCH);
        return found;
    }
}
