package org.guildhall.membership;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.guildhall.platform.AsksNoRights;
import org.guildhall.platform.People;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.error.RequestRefusedException;

/** The accounts of those who become members. */
@Named
@AsksNoRights
public class MemberAccounts {
    private final People people;

    @Inject
    public MemberAccounts(People people) {
        this.people = people;
    }

    /** The name that search and order use; empty for an account that is gone. */
    String nameOf(PersonId person) {
        return account(person).fullName();
    }

    /** @throws RequestRefusedException CONFLICT (409) when the person's account is gone or deactivated */
    void requireUsable(PersonId person) {
        Person known = account(person);
        if (known.isRemoved()) {
            throw RequestRefusedException.conflict("", "guildhall.membership.account-removed");
        }
        if (known.isDeactivated()) {
            throw RequestRefusedException.conflict("", "guildhall.membership.account-deactivated", known.fullName());
        }
    }

    private Person account(PersonId person) {
        return people.byIds(List.of(person)).get(person);
    }
}
