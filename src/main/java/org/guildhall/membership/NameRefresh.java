package org.guildhall.membership;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.guildhall.membership.Memberships.NamedMember;
import org.guildhall.platform.CommunityPart;
import org.guildhall.platform.People;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Rights;
import org.guildhall.platform.Transactions;
import org.guildhall.platform.error.RequestRefusedException;

/** Brings the names that search and order use up to date with the site's user directory. */
@Named
public class NameRefresh {
    private static final int BATCH = 200;

    private final Memberships memberships;
    private final People people;
    private final Rights rights;
    private final Transactions transactions;

    @Inject
    public NameRefresh(Memberships memberships, People people, Rights rights, Transactions transactions) {
        this.memberships = memberships;
        this.people = people;
        this.rights = rights;
        this.transactions = transactions;
    }

    /**
     * Goes through all members in batches, each new name in its own transaction, so that it can be stopped and begun
     * again.
     *
     * @param stop asked between batches
     * @return how many names had changed
     * @throws RequestRefusedException NOT_FOUND (404) when the community no longer exists meanwhile, CONFLICT (409)
     *     when the community's data stays locked by others for too long
     */
    public int run(BooleanSupplier stop) {
        int renamed = 0;
        long last = 0;
        while (!stop.getAsBoolean() && !rights.isReadOnly()) {
            List<NamedMember> batch = memberships.namesAfter(last, BATCH);
            renamed += refresh(batch);
            if (batch.size() < BATCH) {
                break;
            }
            last = batch.get(batch.size() - 1).membership().id();
        }
        return renamed;
    }

    private int refresh(List<NamedMember> batch) {
        Map<PersonId, Person> now = people.byIds(
                batch.stream().map(named -> named.membership().person()).toList());
        int renamed = 0;
        for (NamedMember named : batch) {
            Person person = now.get(named.membership().person());
            if (!person.isRemoved() && !named.isStillNamed(person.fullName())) {
                rename(named.membership(), person.fullName());
                renamed++;
            }
        }
        return renamed;
    }

    /** Alone, since the person may change roles or leave at the same moment. */
    private void rename(Membership membership, String fullName) {
        transactions.aloneIn(membership.communityId(), CommunityPart.MEMBERS, () -> {
            memberships.rename(membership, fullName);
            return null;
        });
    }
}
