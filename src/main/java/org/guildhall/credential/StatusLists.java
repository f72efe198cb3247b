package org.guildhall.credential;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import org.guildhall.accreditation.Accreditation;
import org.guildhall.accreditation.AccreditationState;
import org.guildhall.accreditation.Accreditations;
import org.guildhall.accreditation.RegisterFilter;
import org.guildhall.accreditation.RegisterPage;
import org.guildhall.accreditation.RegisterQuery;
import org.guildhall.accreditation.Scheme;
import org.guildhall.accreditation.Schemes;
import org.guildhall.accreditation.Standing;
import org.guildhall.accreditation.StandingRules;
import org.guildhall.community.Community;
import org.guildhall.credential.openbadges.BitstringStatusList;
import org.guildhall.credential.openbadges.LiveRegister;
import org.guildhall.credential.openbadges.RevocationList;
import org.guildhall.text.Cursor;

/** What an issuer publishes of badges that no longer hold: read from the register, never from a copy of it. */
@Named
public class StatusLists {
    static final List<String> PURPOSES = List.of("revocation", "suspension");

    private static final List<Standing.State> NOT_HOLDING = List.of(
            Standing.State.REVOKED, Standing.State.SUSPENDED, Standing.State.RESIGNED, Standing.State.SUPERSEDED);

    private final Accreditations accreditations;
    private final Schemes schemes;
    private final StandingRules rules;
    private final Addresses addresses;
    private final Clock clock;

    @Inject
    public StatusLists(
            Accreditations accreditations, Schemes schemes, StandingRules rules, Addresses addresses, Clock clock) {
        this.accreditations = accreditations;
        this.schemes = schemes;
        this.rules = rules;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** How one accreditation stands as far as a badge goes: lapsing is for the badge's own dates to tell. */
    static LiveRegister.Entry entry(Accreditation accreditation) {
        if (accreditation.state() == AccreditationState.SUSPENDED) {
            return LiveRegister.Entry.SUSPENDED;
        }
        return accreditation.state().isEnded() ? LiveRegister.Entry.ENDED : LiveRegister.Entry.HOLDS;
    }

    /** The revocation list: numbers and kinds, no names and no reasons. */
    String revocations(Issuer issuer) {
        List<RevocationList.Entry> entries = notHolding(issuer.communityId()).stream()
                .map(each -> new RevocationList.Entry(
                        addresses.check(each.number()),
                        true,
                        Optional.of(each.state().code())))
                .toList();
        return RevocationList.json(addresses.list(issuer), addresses.issuer(issuer), entries);
    }

    /** The indexes of a block whose bit is set: final ends for revocation, suspensions for suspension. */
    private List<Long> indexes(Issuer issuer, String purpose, long block) {
        boolean suspended = purpose.equals("suspension");
        return notHolding(issuer.communityId()).stream()
                .filter(each -> (each.state() == AccreditationState.SUSPENDED) == suspended)
                .map(Accreditation::id)
                .filter(id -> id / BitstringStatusList.SIZE == block)
                .map(id -> id % BitstringStatusList.SIZE)
                .toList();
    }

    String bits(Issuer issuer, String purpose, long block, org.guildhall.credential.openbadges.IssuerKey key) {
        return BitstringStatusList.sign(
                addresses.bits(issuer, purpose, block),
                addresses.issuer(issuer),
                purpose,
                indexes(issuer, purpose, block),
                clock.instant(),
                key);
    }

    List<Accreditation> notHolding(long communityId) {
        List<Long> all = schemes.of(communityId).stream().map(Scheme::id).toList();
        RegisterFilter every = RegisterFilter.all(all, rules.today());
        RegisterFilter filter = new RegisterFilter(
                every.schemes(),
                every.level(),
                NOT_HOLDING,
                every.day(),
                every.holders(),
                every.officer(),
                every.number(),
                every.expiring(),
                true);
        List<Accreditation> found = new ArrayList<>();
        Optional<Cursor> after = Optional.empty();
        do {
            RegisterPage page = accreditations.page(new RegisterQuery(communityId, filter, after, RegisterQuery.BATCH));
            found.addAll(page.accreditations());
            after = page.next();
        } while (after.isPresent());
        return found;
    }

    /** Only for signing a list of an issuer that has a key. */
    static boolean isPurpose(String purpose) {
        return PURPOSES.contains(purpose);
    }

    boolean hasPublicScheme(Community community) {
        return schemes.of(community.id()).stream()
                .anyMatch(scheme -> scheme.visibility() == org.guildhall.accreditation.Visibility.PUBLIC);
    }
}
