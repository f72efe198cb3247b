package org.guildhall.accreditation.status;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.guildhall.accreditation.holder.HolderDirectory;
import org.guildhall.accreditation.status.Accreditations.Placed;
import org.guildhall.platform.AccountFollower;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Rights;
import org.guildhall.platform.Transactions;

/** Keeps the register in the order of the holders' present names; those whose accounts are gone have none and come last. */
@Named
public class HolderNameRefresh implements AccountFollower {
    private static final int BATCH = 200;

    private final Accreditations accreditations;
    private final HolderDirectory holders;
    private final Rights rights;
    private final Transactions transactions;

    @Inject
    public HolderNameRefresh(
            Accreditations accreditations, HolderDirectory holders, Rights rights, Transactions transactions) {
        this.accreditations = accreditations;
        this.holders = holders;
        this.rights = rights;
        this.transactions = transactions;
    }

    @Override
    public void follow(PersonId person) {
        List<Placed> held = rights.isReadOnly() ? List.of() : accreditations.placedOf(person);
        if (!held.isEmpty()) {
            transactions.inOne(() -> refresh(held));
        }
    }

    /** Goes through all in batches, each its own transaction. */
    @Override
    public int followAll(BooleanSupplier stop) {
        int moved = 0;
        long last = 0;
        List<Placed> batch;
        do {
            batch = accreditations.placedAfter(last, BATCH);
            if (batch.isEmpty() || rights.isReadOnly()) {
                return moved;
            }
            List<Placed> present = batch;
            moved += transactions.inOne(() -> refresh(present));
            last = batch.get(batch.size() - 1).accreditation().id();
        } while (batch.size() == BATCH && !stop.getAsBoolean());
        return moved;
    }

    /** @return how many have another place now */
    private int refresh(List<Placed> batch) {
        Map<PersonId, Person> now = holders.byIds(
                batch.stream().map(placed -> placed.accreditation().holder()).toList());
        return (int) batch.stream()
                .filter(placed -> accreditations.rename(
                        placed, now.get(placed.accreditation().holder()).fullName()))
                .count();
    }
}
