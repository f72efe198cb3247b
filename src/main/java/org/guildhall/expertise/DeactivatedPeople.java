package org.guildhall.expertise;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
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
 * Sets aside what people say whose accounts are deactivated, so that topics count those only who can be asked, and brings
 * it back when the account is activated again.
 */
@Named
public class DeactivatedPeople implements AccountFollower {
    private static final Logger log = LoggerFactory.getLogger(DeactivatedPeople.class);
    private static final int BATCH = 500;

    private final Topics topics;
    private final People people;
    private final Rights rights;
    private final Transactions transactions;

    @Inject
    public DeactivatedPeople(Topics topics, People people, Rights rights, Transactions transactions) {
        this.topics = topics;
        this.people = people;
        this.rights = rights;
        this.transactions = transactions;
    }

    @Override
    public void follow(PersonId person) {
        follow(Set.of(person));
    }

    @Override
    public int followAll(BooleanSupplier stop) {
        int followed = follow(topics.peopleAside());
        long last = 0;
        List<Topics.Stated> batch;
        do {
            batch = topics.statedAfter(last, BATCH);
            Set<PersonId> stating = new HashSet<>();
            batch.forEach(each -> stating.add(each.person()));
            followed += follow(stating);
            last = batch.isEmpty() ? last : batch.get(batch.size() - 1).id();
        } while (batch.size() == BATCH && !stop.getAsBoolean());
        return followed;
    }

    /** @return in how many communities something was set aside or brought back */
    private int follow(Collection<PersonId> some) {
        if (some.isEmpty() || rights.isReadOnly()) {
            return 0;
        }
        return people.byIds(some).values().stream().mapToInt(this::follow).sum();
    }

    private int follow(Person person) {
        if (person.isDeactivated()) {
            return in(topics.communitiesOf(person.id()), id -> topics.setAside(id, person.id(), Aside.ACCOUNT));
        }
        return person.isActive()
                ? in(topics.communitiesAside(person.id()), id -> topics.bringBack(id, person.id(), Aside.ACCOUNT))
                : 0;
    }

    private interface Work {
        void in(long communityId);
    }

    private int in(Set<Long> communities, Work work) {
        return (int) communities.stream().filter(id -> isDone(id, work)).count();
    }

    private boolean isDone(long communityId, Work work) {
        try {
            transactions.aloneIn(communityId, CommunityPart.MEMBERS, () -> {
                work.in(communityId);
                return null;
            });
            return true;
        } catch (RequestRefusedException e) {
            log.debug("Community {} is busy or gone; it has to wait for another night", communityId, e);
            return false;
        }
    }
}
