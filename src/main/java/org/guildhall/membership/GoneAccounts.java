package org.guildhall.membership;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.guildhall.audit.AuditWords;
import org.guildhall.platform.AsksNoRights;
import org.guildhall.platform.Transactions;
import org.guildhall.platform.error.RequestRefusedException;

/** Ends what people were to communities once their accounts are gone, whatever it was and whoever is left. */
@Named
@AsksNoRights
public class GoneAccounts {
    private final Memberships memberships;
    private final MembershipEnd end;
    private final MembershipRecord entries;
    private final Transactions transactions;

    @Inject
    public GoneAccounts(
            Memberships memberships, MembershipEnd end, MembershipRecord entries, Transactions transactions) {
        this.memberships = memberships;
        this.end = end;
        this.entries = entries;
        this.transactions = transactions;
    }

    /**
     * Ends the membership, former membership or request of somebody whose account is gone, unless somebody else has
     * done so; the person counts as the one who has.
     *
     * @throws RequestRefusedException NOT_FOUND (404) when the community no longer exists, CONFLICT (409) when the
     *     community's data stays locked by others for too long
     */
    void end(Membership known) {
        transactions.aloneIn(known.communityId(), () -> {
            memberships.ofPeople(known.communityId(), List.of(known.person())).forEach(present -> {
                end.remove(present);
                entries.append(MembershipAuditAction.ACCOUNT_GONE, present, present.person(), AuditWords.NONE);
            });
            return null;
        });
    }
}
