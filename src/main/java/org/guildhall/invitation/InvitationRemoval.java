package org.guildhall.invitation;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.guildhall.platform.AccountFollower;
import org.guildhall.platform.MaintenanceTask;
import org.guildhall.platform.Messages;
import org.guildhall.platform.People;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Rights;
import org.guildhall.platform.Transactions;

/** Erases invitations that nothing follows from any more, and those of people whose accounts are gone. */
@Named
public class InvitationRemoval implements MaintenanceTask, AccountFollower {
    private static final int KEPT_DAYS = Invitation.DAYS + Invitation.DAYS_AFTER_NO + 1;
    private static final int BATCH = 200;

    private final Invitations invitations;
    private final People people;
    private final Rights rights;
    private final Transactions transactions;
    private final Messages texts;
    private final Clock clock;

    @Inject
    public InvitationRemoval(
            Invitations invitations,
            People people,
            Rights rights,
            Transactions transactions,
            Messages texts,
            Clock clock) {
        this.invitations = invitations;
        this.people = people;
        this.rights = rights;
        this.transactions = transactions;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public String run(BooleanSupplier stop) {
        int erased = rights.isReadOnly()
                ? 0
                : transactions.inOne(
                        () -> invitations.removeBefore(LocalDate.now(clock).minusDays(KEPT_DAYS)));
        return texts.text("guildhall.invitation.removed", erased);
    }

    @Override
    public void follow(PersonId person) {
        removeGone(List.of(person));
    }

    @Override
    public int followAll(BooleanSupplier stop) {
        int gone = 0;
        List<PersonId> batch = invitations.peopleAfter("", BATCH);
        while (!batch.isEmpty() && !stop.getAsBoolean() && !rights.isReadOnly()) {
            gone += removeGone(batch);
            batch = invitations.peopleAfter(batch.get(batch.size() - 1).value(), BATCH);
        }
        return gone;
    }

    private int removeGone(Collection<PersonId> some) {
        List<PersonId> gone = rights.isReadOnly()
                ? List.of()
                : people.byIds(some).values().stream()
                        .filter(Person::isRemoved)
                        .map(Person::id)
                        .toList();
        gone.forEach(person -> transactions.inOne(() -> invitations.removeOf(person)));
        return gone.size();
    }
}
