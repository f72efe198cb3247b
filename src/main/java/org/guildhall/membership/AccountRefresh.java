package org.guildhall.membership;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.guildhall.membership.Memberships.NamedMember;
import org.guildhall.platform.AccountFollower;
import org.guildhall.platform.CommunityPart;
import org.guildhall.platform.People;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Rights;
import org.guildhall.platform.Transactions;
import org.guildhall.platform.error.RequestRefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows the accounts of members, of former members and of those who ask to join: stores new names, which search and
 * order use, and ends what belongs to accounts that are gone.
 */
@Named
public class AccountRefresh implements AccountFollower {
    private static final Logger log = LoggerFactory.getLogger(AccountRefresh.class);
    private static final int BATCH = 200;

    private final Memberships memberships;
    private final People people;
    private final Rights rights;
    private final Transactions transactions;
    private final GoneAccounts gone;

    @Inject
    public AccountRefresh(
            Memberships memberships, People people, Rights rights, Transactions transactions, GoneAccounts gone) {
        this.memberships = memberships;
        this.people = people;
        this.rights = rights;
        this.transactions = transactions;
        this.gone = gone;
    }

    @Override
    public void follow(PersonId person) {
        if (!rights.isReadOnly()) {
            refresh(memberships.ofAccount(person));
        }
    }

    /**
     * Goes through all members in batches, each change in its own transaction, so that it can be stopped and begun
     * again. A community that is busy or deleted meanwhile has to wait for the next time.
     *
     * @param stop asked between batches
     * @return how many names had changed or accounts were gone
     */
    @Override
    public int followAll(BooleanSupplier stop) {
        int changed = 0;
        long last = 0;
        while (!stop.getAsBoolean() && !rights.isReadOnly()) {
            List<NamedMember> batch = memberships.namesAfter(last, BATCH);
            changed += refresh(batch);
            if (batch.size() < BATCH) {
                break;
            }
            last = batch.get(batch.size() - 1).membership().id();
        }
        return changed;
    }

    private int refresh(List<NamedMember> batch) {
        Map<PersonId, Person> now = people.byIds(
                batch.stream().map(named -> named.membership().person()).toList());
        return (int) batch.stream()
                .filter(named -> isFollowed(named, now.get(named.membership().person())))
                .count();
    }

    private boolean isFollowed(NamedMember named, Person person) {
        if (!person.isRemoved() && named.isStillNamed(person.fullName())) {
            return false;
        }
        try {
            bringUpToDate(named.membership(), person);
            return true;
        } catch (RequestRefusedException e) {
            log.debug("The account of {} has to be followed another time", person.id(), e);
            return false;
        }
    }

    private void bringUpToDate(Membership membership, Person person) {
        if (person.isRemoved()) {
            gone.end(membership);
        } else {
            rename(membership, person.fullName());
        }
    }

    /** Alone, since the person may change roles or leave at the same moment. */
    private void rename(Membership membership, String fullName) {
        transactions.aloneIn(membership.communityId(), CommunityPart.MEMBERS, () -> {
            memberships.rename(membership, fullName);
            return null;
        });
    }
}
