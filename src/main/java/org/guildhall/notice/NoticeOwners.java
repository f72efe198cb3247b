package org.guildhall.notice;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import org.guildhall.platform.AccountFollower;
import org.guildhall.platform.AsksNoRights;
import org.guildhall.platform.People;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Rights;
import org.guildhall.platform.Transactions;

/** All that is kept of a person here, for whoever wants theirs erased, and when their account is gone. */
@Named
@AsksNoRights
public class NoticeOwners implements AccountFollower {
    private static final int ALL = 10_000;

    private final PersonalNotices notices;
    private final NoticeChoices choices;
    private final Digests digests;
    private final People people;
    private final Rights rights;
    private final Transactions transactions;

    @Inject
    public NoticeOwners(
            PersonalNotices notices,
            NoticeChoices choices,
            Digests digests,
            People people,
            Rights rights,
            Transactions transactions) {
        this.notices = notices;
        this.choices = choices;
        this.digests = digests;
        this.people = people;
        this.rights = rights;
        this.transactions = transactions;
    }

    /** What a person was told and it is still kept, the latest first. */
    public List<PersonalNotice> noticesOf(PersonId person) {
        return notices.page(person, Optional.empty(), OptionalLong.empty(), ALL);
    }

    /** What a person chose to be mailed, by {@link NoticeKind#code}. */
    public Map<String, NoticeDelivery> choicesOf(PersonId person) {
        return choices.of(person);
    }

    /** Removes what the person was told in a community; inside the caller's transaction. */
    public void erase(PersonId person, long communityId) {
        notices.removeOf(person, communityId);
    }

    /** Removes all that is kept of the person. */
    public void erase(PersonId person) {
        transactions.inOne(() -> {
            notices.removeOf(person);
            choices.replace(person, Map.of());
            digests.removeOf(person);
        });
    }

    @Override
    public void follow(PersonId person) {
        if (!rights.isReadOnly() && people.byIds(List.of(person)).get(person).isRemoved()) {
            erase(person);
        }
    }

    /** What is kept of accounts that are gone goes by its age: nobody can read it, and nobody is mailed it. */
    @Override
    public int followAll(BooleanSupplier stop) {
        return 0;
    }
}
