package org.guildhall.platform.confluence;

import com.atlassian.confluence.user.UserAccessor;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.guildhall.platform.Accounts;
import org.guildhall.platform.AsksNoRights;
import org.guildhall.platform.People;
import org.guildhall.platform.Person;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Accounts from Confluence's user directory. The search of UserAccessor was seen in use with Confluence 10.2 and in the
 * documentation of 8.5, not with 9.2: should it be missing, nobody is found by an address or a name.
 */
@Named
@AsksNoRights
public class ConfluenceAccounts implements Accounts {
    private static final Logger log = LoggerFactory.getLogger(ConfluenceAccounts.class);

    private final UserAccessor users;
    private final People people;
    private final HostSession session;

    @Inject
    public ConfluenceAccounts(UserAccessor users, People people, HostSession session) {
        this.users = users;
        this.people = people;
        this.session = session;
    }

    @Override
    public List<Person> byAddress(String address) {
        return found(() -> new AccountQueries(users, session).byAddress(address));
    }

    @Override
    public List<Person> byFullName(String fullName) {
        return found(() -> new AccountQueries(users, session).byFullName(fullName));
    }

    private List<Person> found(Supplier<List<String>> names) {
        return answered(names).stream()
                .map(people::byUsername)
                .flatMap(Optional::stream)
                .filter(person -> !person.isRemoved())
                .toList();
    }

    private static List<String> answered(Supplier<List<String>> names) {
        try {
            return names.get();
        } catch (LinkageError e) {
            log.debug("This Confluence does not find accounts by addresses and names", e);
            return List.of();
        }
    }
}
