package org.guildhall.platform.confluence;

import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.user.EntityException;
import com.atlassian.user.User;
import com.atlassian.user.search.query.EmailTermQuery;
import com.atlassian.user.search.query.FullNameTermQuery;
import com.atlassian.user.search.query.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.guildhall.platform.Accounts;
import org.guildhall.platform.text.Identity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks Confluence's user directory. Apart from the component, which can be made where the types of queries are missing. */
final class AccountQueries {
    private static final Logger log = LoggerFactory.getLogger(AccountQueries.class);

    private final UserAccessor users;
    private final HostSession session;

    AccountQueries(UserAccessor users, HostSession session) {
        this.users = users;
        this.session = session;
    }

    List<String> byAddress(String address) {
        return names(new EmailTermQuery(address), user -> address.equalsIgnoreCase(user.getEmail()));
    }

    List<String> byFullName(String fullName) {
        return names(
                new FullNameTermQuery(fullName),
                user -> user.getFullName() != null && Identity.isSame(user.getFullName(), fullName));
    }

    private List<String> names(Query<User> query, Predicate<User> isMeant) {
        return session.in(() -> found(query, isMeant));
    }

    private List<String> found(Query<User> query, Predicate<User> isMeant) {
        List<String> names = new ArrayList<>();
        try {
            for (User user : users.findUsers(query).pager()) {
                if (names.size() < Accounts.MOST && isMeant.test(user)) {
                    names.add(user.getName());
                }
            }
        } catch (EntityException e) {
            log.warn("The user directory could not be searched", e);
        }
        return names;
    }
}
